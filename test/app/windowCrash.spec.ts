// Processes of the application that end by themselves: the window is loaded again, and nothing saved is lost.
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { counted, times } from '../electron/workspace/counts.ts';
import { openCost } from './costSteps.ts';
import { crash, press, textOf, titleOf } from './crashSteps.ts';
import { banner, namesIn, workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, clickMenu, now, rename, saved } from './steps.ts';

test('a window that stops is loaded again with a word; the second time the library is offered', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await rename(page, 'Before it');
  await expect(saved(page)).toBeVisible();
  await crash(app);
  await expect.poll(() => textOf(app)).toContain('The window stopped working and was reopened');
  await expect.poll(() => titleOf(app)).toContain('Before it');
  await crash(app);
  await expect.poll(() => textOf(app)).toContain('stopped working twice within a minute');
  expect(await titleOf(app)).toContain('Workspaces');
  await press(app, 'Try again');
  await expect.poll(() => titleOf(app)).toContain('Before it');
  expect(await textOf(app)).not.toContain('stopped working');
});

test('edits that the disk had refused before the window stopped are saved when it is back', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const folder = workspaceIn(dataFolder);
  chmodSync(folder, 0);
  await rename(page, 'Refused');
  await expect(banner(page)).toContainText('Permission is missing.');
  await rename(page, 'Waiting behind it');
  await crash(app);
  await expect.poll(() => textOf(app)).toContain('The window stopped working and was reopened');
  await expect.poll(() => titleOf(app)).toContain('Waiting behind it');
  chmodSync(folder, 0o700);
  await expect.poll(() => namesIn(folder)).toContain('Waiting behind it');
  expect(namesIn(folder)).toContain('Refused');
});

test('what is typed in a cell when the window stops is shown when it is back', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  const cell = (await openCost(page)).locator('[data-column="0"]').first();
  await cell.click();
  await page.keyboard.type('Half a name');
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestIdleCallback(done), 400)),
  );
  await crash(app);
  await expect.poll(() => textOf(app)).toContain('The window stopped working and was reopened');
  await expect.poll(() => textOf(app)).toContain('Half a name');
  expect(await textOf(app)).toContain('This was typed but not entered yet');
  expect(namesIn(workspaceIn(dataFolder))).not.toContain('Half a name');
  await press(app, 'Got it');
});

test('the graphics process and the one of a snapshot may end: saving goes on', async ({
  launch,
}) => {
  const { app, page, dataFolder, signal } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const folder = workspaceIn(dataFolder);
  await app.evaluate(({ app: program }) => {
    const gpu = program.getAppMetrics().find(({ type }) => type === 'GPU');
    if (gpu) process.kill(gpu.pid, 'SIGKILL');
  });
  await rename(page, 'Drawn again');
  await expect(page).toHaveTitle(/Drawn again/);
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ utilityProcess }) => {
    const { fork } = utilityProcess;
    const ids: (number | undefined)[] = [];
    Object.assign(globalThis, { ids });
    utilityProcess.fork = (...given) => {
      const child = fork(...given);
      child.once('spawn', () => {
        ids.push(child.pid);
        if (child.pid && ids.length === 1) process.kill(child.pid, 'SIGKILL');
      });
      return child;
    };
  });
  // The workspace that is left takes a last snapshot.
  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  await expect(saved(page)).toBeVisible();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  const ids = await app.evaluate(() => Reflect.get(globalThis, 'ids') as number[]);
  expect(ids).toHaveLength(1);
  await rename(page, 'Goes on');
  await expect(saved(page)).toBeVisible();
  expect(await signal('SIGTERM')).toBe(0);
});

/** Saves one edit after the other, and says which were acknowledged. */
const editing = (run: number) => `(async () => {
  const { ask } = window.treekeeper;
  for (let at = 0; ; ) {
    const opened = await ask.openWorkspace(null);
    const opening = opened.ok ? opened.value.opening : '';
    let saved = opened;
    for (let seq = opened.ok ? opened.value.seq + 1 : 0; saved.ok; seq += 1, at += 1) {
      const name = 'Crash ${run} edit ' + at + '.';
      const edit = { type: 'consortium/setProfile', set: { name } };
      saved = await ask.save({ id: crypto.randomUUID(), edit, reason: null, seq, opening });
      if (!saved.ok || saved.value.state !== 'saved') break;
      console.log('acknowledged: ' + name);
    }
  }
})()`;

test('a window that crashes again and again while one edits loses no acknowledged edit', async ({
  launch,
}) => {
  const crashes = times(5, 500);
  const { app, page, dataFolder, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  await app.evaluate(({ BrowserWindow }) => {
    const acknowledged: string[] = [];
    Object.assign(globalThis, { acknowledged });
    BrowserWindow.getAllWindows()[0]?.webContents.on('console-message', (_event, _level, text) => {
      const [, name] = /^acknowledged: (.*)$/.exec(text) ?? [];
      if (name) acknowledged.push(name);
    });
  });
  for (let run = 1; run <= crashes; run += 1) {
    await app.evaluate(
      async ({ BrowserWindow }, { script, wait, isEditing }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents) throw new Error('There is no window.');
        const before = Reflect.get(globalThis, 'acknowledged').length;
        void contents.executeJavaScript(script).catch(() => {});
        // Some crash while they open it; the others once they edit, however busy the machine is.
        while (isEditing && Reflect.get(globalThis, 'acknowledged').length === before) {
          await new Promise((turn) => setTimeout(turn, 1));
        }
        await new Promise((turn) => setTimeout(turn, wait));
        const loaded = new Promise<void>((done) => contents.once('dom-ready', () => done()));
        process.kill(contents.getOSProcessId(), 'SIGKILL');
        await loaded;
      },
      { script: editing(run), wait: 20 + Math.random() * 200, isEditing: run % 2 === 1 },
    );
  }
  const acknowledged = await app.evaluate(
    () => Reflect.get(globalThis, 'acknowledged') as string[],
  );
  await close();
  const onDisk = namesIn(workspaceIn(dataFolder));
  const lost = acknowledged.filter((name) => !onDisk.includes(name));
  expect(lost).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(crashes / 2);
  const more = `${acknowledged.length.toLocaleString('en')} edits acknowledged`;
  counted({
    fault: 'Window crash while editing',
    played: crashes,
    lost: lost.length,
    silent: 0,
    more,
  });
});

/** The page works and works: no key and no click is answered any more. */
const hang = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    void contents?.executeJavaScript('for (;;);').catch(() => {});
  });

/** Chromium tells it after some seconds without an answer. */
const isHanging = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));

const questions = (app: ElectronApplication) =>
  app.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);

test('a window that hangs is waited for, or loaded again, as the user says', async ({ launch }) => {
  const { app, page, dataFolder, signal } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await rename(page, 'Before it');
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  await hang(app);
  await isHanging(app);
  await isHanging(app);
  expect(await questions(app)).toEqual(Array(2).fill('The window is not responding.'));
  expect(await textOf(app)).toBe('');
  for (let time = 1; time <= 2; time += 1) {
    await answerDialogs(app, 1);
    await isHanging(app);
    await expect.poll(() => textOf(app)).toContain('The window was reloaded, as you asked.');
    expect(await textOf(app)).not.toContain('ended unexpectedly');
    await expect.poll(() => titleOf(app)).toContain('Before it');
    await hang(app);
  }
  expect(await signal('SIGTERM')).toBe(0);
  expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
});

test('while it is asked about a window that hangs, it is not asked anew', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ dialog }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, { message, signal }: Electron.MessageBoxOptions) => {
        seen.push(message);
        return new Promise((done) => {
          signal?.addEventListener('abort', () => done({ response: 0 }));
        });
      },
    });
  });
  await isHanging(app);
  await isHanging(app);
  expect(await questions(app)).toHaveLength(1);
  await app.evaluate(
    ({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('responsive'),
  );
  await isHanging(app);
  expect(await questions(app)).toHaveLength(2);
});

test('a box about a window that is gone goes with it, and ends no other window', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ dialog }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, { message, signal }: Electron.MessageBoxOptions) => {
        seen.push(message);
        signal?.addEventListener('abort', () => seen.push('closed'));
        return new Promise((done) => Object.assign(globalThis, { answer: done }));
      },
    });
  });
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
  await isHanging(app);
  await crash(app);
  await expect.poll(() => textOf(app)).toContain('The window stopped working and was reopened');
  expect(await questions(app)).toEqual(['The window is not responding.', 'closed']);
  const before = await shown();
  // Clicked at the moment at which it went away.
  await app.evaluate(() => Reflect.get(globalThis, 'answer')({ response: 1 }));
  await isHanging(app);
  expect(await shown()).toBe(before);
  expect(await textOf(app)).toContain('The window stopped working and was reopened');
  expect(await questions(app)).toHaveLength(3);
  await app.evaluate(() => Reflect.get(globalThis, 'answer')({ response: 0 }));
});
