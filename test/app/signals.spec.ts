// Signals at any moment: a logout, a shutdown, Ctrl+C. The application ends in order, and loses nothing.
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { counted, times } from '../electron/workspace/counts.ts';
import { cellOf, openCost } from './costSteps.ts';
import { banner, button, namesIn, workspaceIn } from './faultSteps.ts';
import { expect, type Running, test } from './launch.ts';
import { now, rename, saved } from './steps.ts';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
const keptBanner = (page: Page) => page.locator('.banner-act');

test('each signal ends it in order: what is typed in a cell is saved, and no lock is left', async ({
  launch,
}) => {
  let dataFolder: string | undefined;
  for (const [at, name] of signals.entries()) {
    const running = await launch({ now, ...(dataFolder === undefined ? {} : { dataFolder }) });
    dataFolder = running.dataFolder;
    const { page } = running;
    const cell = cellOf(await openCost(page), 'Testers', 'fteHigh');
    if (at > 0) await expect(cell).toHaveText(`${6 + at}`);
    await cell.click();
    await page.keyboard.press(`${7 + at}`);
    expect(await running.signal(name)).toBe(0);
    expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
    expect(existsSync(join(dataFolder, 'SingletonLock'))).toBe(false);
  }
});

test('a signal to all processes at once, as at a logout, ends it in order', async ({ launch }) => {
  let dataFolder: string | undefined;
  for (const [at, name] of signals.entries()) {
    const running = await launch({ now, ...(dataFolder === undefined ? {} : { dataFolder }) });
    dataFolder = running.dataFolder;
    await expect(saved(running.page)).toBeVisible();
    await rename(running.page, `Logout ${at}`);
    await expect(saved(running.page)).toBeVisible();
    expect(await running.signal(name, 'all'), name).toBe(0);
    expect(namesIn(workspaceIn(dataFolder))).toContain(`Logout ${at}`);
    expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
    expect(existsSync(join(dataFolder, 'SingletonLock'))).toBe(false);
    running.complaints.length = 0;
  }
});

test('a system that starts no process any more keeps no lock at a signal', async ({ launch }) => {
  const running = await launch({ now });
  await expect(saved(running.page)).toBeVisible();
  await rename(running.page, 'Without a process');
  await expect(saved(running.page)).toBeVisible();
  // As where the folder for temporary files is gone: neither a start nor an end is ever told.
  await running.app.evaluate(({ utilityProcess }) => {
    const silent = {
      on: () => silent,
      once: () => silent,
      postMessage: () => {},
      kill: () => false,
    };
    Object.assign(utilityProcess, { fork: () => silent });
  });
  expect(await running.signal('SIGTERM')).toBe(0);
  expect(namesIn(workspaceIn(running.dataFolder))).toContain('Without a process');
  expect(existsSync(join(workspaceIn(running.dataFolder), 'lock'))).toBe(false);
});

/** What is typed is told to main a moment later: the pause, and the page at rest. */
const told = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 400)));

test('what is typed in a cell when a logout ends all processes, again and again, is saved or shown at the next start', async ({
  launch,
}) => {
  let dataFolder: string | undefined;
  const logouts = times(2, 100);
  const kept: string[] = [];
  for (let run = 1; run <= logouts; run += 1) {
    const running = await launch({ now, ...(dataFolder === undefined ? {} : { dataFolder }) });
    dataFolder = running.dataFolder;
    const { page } = running;
    const cell = (await openCost(page)).locator('[data-column="0"]').first();
    const text = `Logout ${run} in a cell.`;
    await cell.click();
    await page.keyboard.type(text);
    await told(page);
    expect(await running.signal(signals[run % 3] ?? 'SIGTERM', 'all')).toBe(0);
    running.complaints.length = 0;
    const aside = keptIn(dataFolder);
    expect(namesIn(workspaceIn(dataFolder)) + aside).toContain(text);
    if (aside.includes(text)) kept.push(text);
    expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
  }
  const { page } = await launch({ now, ...(dataFolder === undefined ? {} : { dataFolder }) });
  for (const text of kept) await expect(keptBanner(page).getByText(text)).toBeVisible();
  const more = `${kept.length} kept aside and shown, the others taken and saved`;
  counted({ fault: 'Logout while typing', played: logouts, lost: 0, silent: 0, more });
});

test('what was taken is not offered again after a logout', async ({ launch }) => {
  const first = await launch({ now });
  const cell = (await openCost(first.page)).locator('[data-column="0"]').first();
  await cell.click();
  await first.page.keyboard.type('Taken by Enter.');
  await told(first.page);
  await first.page.keyboard.press('Enter');
  await expect(saved(first.page)).toBeVisible();
  await told(first.page);
  expect(await first.signal('SIGTERM', 'all')).toBe(0);
  first.complaints.length = 0;
  expect(namesIn(workspaceIn(first.dataFolder))).toContain('Taken by Enter.');
  expect(keptIn(first.dataFolder)).toBe('');
});

test('edits that the disk refuses are kept aside at a signal, and put back at the next start', async ({
  launch,
}) => {
  const first = await launch({ now });
  await expect(saved(first.page)).toBeVisible();
  const folder = workspaceIn(first.dataFolder);
  chmodSync(folder, 0);
  await rename(first.page, 'Refused');
  await expect(banner(first.page)).toContainText('Permission is missing.');
  await rename(first.page, 'Waiting behind it');
  expect(await first.signal('SIGTERM')).toBe(0);
  chmodSync(folder, 0o700);
  expect(namesIn(folder)).not.toContain('Refused');

  const { page } = await launch({ now, dataFolder: first.dataFolder });
  await expect(page).toHaveTitle(/OpenSFS/);
  await expect(keptBanner(page)).toContainText(
    'Not everything was saved when this workspace was closed',
  );
  await expect(keptBanner(page)).toContainText('Refused');
  await button(page, 'Restore the edits').click();
  await expect(page).toHaveTitle(/Waiting behind it/);
  await expect(saved(page)).toBeVisible();
  await expect(keptBanner(page)).toHaveCount(0);
  await expect.poll(() => namesIn(folder)).toContain('Waiting behind it');
  expect(namesIn(folder)).toContain('Refused');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle(/Refused/);
});

async function typeInDialog(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name of the consortium', { exact: true }).fill(text);
}

test('what is typed in a dialog at a signal is shown at the next start', async ({ launch }) => {
  const first = await launch({ now });
  await expect(saved(first.page)).toBeVisible();
  await typeInDialog(first.page, 'Half a thought');
  expect(await first.signal('SIGTERM')).toBe(0);
  const { page, dataFolder, close } = await launch({ now, dataFolder: first.dataFolder });
  await expect(keptBanner(page)).toContainText('Name of the consortium: Half a thought');
  await button(page, 'Got it').click();
  await expect(keptBanner(page)).toHaveCount(0);
  await close();
  const again = await launch({ now, dataFolder });
  await expect(saved(again.page)).toBeVisible();
  await expect(keptBanner(again.page)).toHaveCount(0);
});

test('a window that hangs does not keep it from ending', async ({ launch }) => {
  const { page, dataFolder, signal } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  expect(await signal('SIGTERM')).toBe(0);
  expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
});

for (const way of ['a signal', 'closing the window'] as const) {
  test(`${way} ends it although the process of a snapshot hangs, and no lock is left`, async ({
    launch,
  }) => {
    const { app, page, dataFolder, close, signal } = await launch({ now });
    await expect(saved(page)).toBeVisible();
    await rename(page, 'Not in a snapshot');
    await expect(saved(page)).toBeVisible();
    const file = join(dataFolder, 'hanging');
    await app.evaluate(({ utilityProcess }, noted) => {
      const { fork } = utilityProcess;
      const { writeFileSync } = process.getBuiltinModule('node:fs');
      utilityProcess.fork = (...given) => {
        const child = fork(...given);
        child.once('spawn', () => {
          process.kill(child.pid ?? 0, 'SIGSTOP');
          writeFileSync(noted, `${child.pid}`);
        });
        return child;
      };
    }, file);
    if (way === 'a signal') expect(await signal('SIGTERM')).toBe(0);
    else await close();
    expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
    const pid = Number(readFileSync(file, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
}

const runs = times(3, 30);

/** What was kept aside, as it stands there: it is offered, and not lost. */
function keptIn(dataFolder: string): string {
  const aside = join(dataFolder, 'aside');
  if (!existsSync(aside)) return '';
  return readdirSync(aside)
    .map((name) => readFileSync(join(aside, name), 'utf8'))
    .join('');
}

/** Edits a name again and again; tells what was acknowledged, and what stands typed in the cell. */
async function edit(
  { page }: Running,
  run: number,
  done: { acknowledged: string[]; typed: string | null },
) {
  const cell = (await openCost(page)).locator('[data-column="0"]').first();
  for (let at = 1; ; at += 1) {
    const text = `Run ${run} edit ${at}.`;
    await cell.click();
    await page.keyboard.type(text);
    done.typed = text;
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText(text);
    await expect(saved(page)).toBeVisible();
    done.typed = null;
    done.acknowledged.push(text);
  }
}

test('signals at random moments of editing lose nothing, and leave no lock', async ({ launch }) => {
  let dataFolder: string | undefined;
  const [lost, locks, acknowledged] = [[] as string[], [] as number[], [] as string[]];
  let typed = 0;
  for (let run = 1; run <= runs; run += 1) {
    const running = await launch({ now, ...(dataFolder === undefined ? {} : { dataFolder }) });
    dataFolder = running.dataFolder;
    const done = { acknowledged: [] as string[], typed: null as string | null };
    const editing = edit(running, run, done).catch(() => {});
    // From before the workspace is open to some way into the editing.
    await new Promise((turn) => setTimeout(turn, Math.random() * 3000));
    const standing = done.typed;
    expect(await running.signal(signals[run % 3] ?? 'SIGTERM'), `run ${run}`).toBe(0);
    await editing;
    const folder = workspaceIn(dataFolder);
    const onDisk = namesIn(folder) + keptIn(dataFolder);
    acknowledged.push(...done.acknowledged);
    if (standing !== null) typed += 1;
    const all = [...acknowledged, ...(standing === null ? [] : [standing])];
    lost.push(...all.filter((text) => !onDisk.includes(text)));
    if (existsSync(join(folder, 'lock'))) locks.push(run);
  }
  expect(lost).toEqual([]);
  expect(locks).toEqual([]);
  const more = `${acknowledged.length} edits and ${typed} typed cells, all saved; no lock left`;
  counted({ fault: 'Signals while editing', played: runs, lost: lost.length, silent: 0, more });
});
