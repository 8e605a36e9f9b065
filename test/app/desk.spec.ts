// The desk: a clock that goes on, small screens, a folder that cannot be written, notices in sight.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import electron from 'electron';
import { planJson } from '../../shared/export/json.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';
import { clickMenu, heading, now, showing } from './steps.ts';

test('As of moves on when the computer wakes on another day', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  const shown = (await showing(page).textContent()) ?? '';
  const today = /as of ([^,]+, \d{4})/.exec(shown)?.[1] ?? '';
  await page.clock.setFixedTime(new Date(`${today} 09:00:00`).getTime() + 2 * 86_400_000);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect(showing(page)).not.toHaveText(shown);
  await expect(page.getByText('A new day: the figures are now as of')).toBeVisible();
});

test('the window is no larger than its screen, and may be as small', async ({ launch }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const bounds = { x: 10, y: 10, width: 3700, height: 4000 };
  const settings = { window: { bounds, maximised: false } };
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify(settings));
  const { app, page } = await launch({ now, dataFolder });
  await expect(heading(page)).toBeVisible();
  const { window, area } = await app.evaluate(({ BrowserWindow, screen }) => {
    const opened = BrowserWindow.getAllWindows()[0]?.getBounds();
    return { window: opened, area: screen.getPrimaryDisplay().workArea };
  });
  const [width = 0, height = 0] = [window?.width, window?.height];
  // A system without a window manager may take a pixel away.
  expect(area.width - width).toBeGreaterThanOrEqual(0);
  expect(area.width - width).toBeLessThanOrEqual(1);
  expect(area.height - height).toBeGreaterThanOrEqual(0);
  expect(area.height - height).toBeLessThanOrEqual(1);
});

/** Starts it without a window; what it told until it waits for the user, and its code once it is ended. */
async function refusedStart(variables: Readonly<Record<string, string>>) {
  const project = resolve(import.meta.dirname, '..', '..');
  const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];
  const started = spawn(String(electron), [project, ...sandbox], {
    env: { ...process.env, ...variables },
  });
  let told = '';
  await new Promise<void>((done) => {
    started.stderr.on('data', (words) => {
      told += words;
      if (told.includes('then start Treekeeper again.')) done();
    });
    started.once('exit', () => done());
  });
  expect(started.exitCode).toBeNull();
  const ended = new Promise((done) => started.once('exit', done));
  started.kill();
  return { told, code: await ended };
}

test('settings that cannot be written are told, and the exit code is not 0', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'treekeeper-data-')), 'file');
  writeFileSync(file, '');
  const folder = join(file, 'settings');
  const { told, code } = await refusedStart({ TREEKEEPER_DATA: folder });
  expect(told).toContain('its settings folder can’t be written');
  expect(told).toContain(`Allow writing to ${folder}`);
  expect(code).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

test('a missing folder for temporary files is told, and the exit code is not 0', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const gone = join(data, 'gone');
  const { told, code } = await refusedStart({ TREEKEEPER_DATA: data, TMPDIR: gone });
  expect(told).toContain('the folder for temporary files can’t be written');
  expect(told).toContain(`Make ${gone}, and allow writing to it`);
  expect(code).toBe(1);
});

test('a refusal is seen where the page is scrolled to', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), 'spoilt.treekeeper');
  writeFileSync(path, 'Dear board');
  await app.evaluate(({ dialog }, filePath) => {
    const showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    Object.assign(dialog, { showOpenDialog });
  }, path);
  const whole = page.locator('.app-page');
  await whole.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await clickMenu(app, 'openReceived');
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('alert')).toContainText('“spoilt.treekeeper” was not opened.');
  expect(await whole.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('a notice is seen over an open dialog', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'plan.json'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    planJson(openSfsPlan(), '0.1.0'),
  );
  const notice = page.getByText('Opened as a new workspace:');
  await expect(notice).toBeVisible();
  // The top layer: what opened last stands over what opened before.
  expect(await notice.evaluate((text) => text.closest(':popover-open') !== null)).toBe(true);
});
