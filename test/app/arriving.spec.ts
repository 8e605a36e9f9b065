// A file that is read while the window goes on, ends or is loaded anew: an edit stays in its own workspace.
import { mkdirSync, mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { namesIn } from './faultSteps.ts';
import { expect, type LaunchOptions, type Running, test } from './launch.ts';
import { heading, now, rename, saved } from './steps.ts';

type Launch = (options?: LaunchOptions) => Promise<Running>;

/** A workspace whose only edit has this name, as a file that somebody sent. */
async function sentFile(launch: Launch, name: string): Promise<string> {
  const { app, page, close } = await started(launch, name);
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-sent-')), 'sent.treekeeper');
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
  }, path);
  await page.evaluate(() =>
    window.treekeeper.ask.exportAs({ kind: 'workspace', asOf: '2012-01-31' }),
  );
  await close();
  return path;
}

async function started(launch: Launch, name: string): Promise<Running> {
  const running = await launch({ now });
  await expect(heading(running.page)).toContainText('Can we fund');
  await rename(running.page, name);
  await expect(saved(running.page)).toBeVisible();
  return running;
}

const hand = (app: ElectronApplication, ...paths: readonly string[]) =>
  app.evaluate(({ app: program }, given) => {
    for (const path of given) program.emit('second-instance', {}, [path], '/');
  }, paths);

/** From now on each process that reads a file stands still as soon as it is there. */
const pauseReaders = (app: ElectronApplication) =>
  app.evaluate(({ utilityProcess }) => {
    const readers: number[] = [];
    Object.assign(globalThis, { readers });
    const { fork } = utilityProcess;
    utilityProcess.fork = (...given) => {
      const child = fork(...given);
      child.once('spawn', () => {
        if (!child.pid || !given[2]?.serviceName?.includes('reader')) return;
        process.kill(child.pid, 'SIGSTOP');
        readers.push(child.pid);
      });
      return child;
    };
  });
const readers = (app: ElectronApplication) =>
  app.evaluate(() => Reflect.get(globalThis, 'readers') as number[]);

/** All that read go on; resolves when they have ended. */
async function letRead(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const isThere = (id: number) => {
      try {
        return process.kill(id, 0);
      } catch {
        return false;
      }
    };
    for (const id of Reflect.get(globalThis, 'readers') as number[]) {
      if (isThere(id)) process.kill(id, 'SIGCONT');
      while (isThere(id)) await new Promise((turn) => setTimeout(turn, 20));
    }
  });
}

const workspacesIn = (dataFolder: string) => {
  const folder = join(dataFolder, 'workspaces');
  return readdirSync(folder).map((name) => join(folder, name));
};

test('a file that was being read when the window is loaded anew is not opened behind it', async ({
  launch,
}) => {
  const path = await sentFile(launch, 'Sent');
  const { app, page, dataFolder } = await started(launch, 'Mine');
  await pauseReaders(app);
  await hand(app, path);
  await expect.poll(() => readers(app)).toHaveLength(1);
  await page.reload();
  await expect(page).toHaveTitle(/Mine/);
  await letRead(app);
  await rename(page, 'Mine after it');
  await expect(saved(page)).toBeVisible();
  const [mine = '', ...others] = workspacesIn(dataFolder);
  expect(others).toEqual([]);
  expect(namesIn(mine)).toContain('Mine after it');
  await hand(app, path);
  await expect.poll(() => readers(app)).toHaveLength(2);
  await letRead(app);
  await expect(page).toHaveTitle(/Sent/);
});

test('where another workspace was opened behind the window, an edit is saved in the one it shows', async ({
  launch,
}) => {
  const { page, dataFolder } = await started(launch, 'Mine');
  const [mine = ''] = workspacesIn(dataFolder);
  // As many edits as in the one that is shown: by its number the next would fit there too.
  await page.evaluate(async () => {
    const { ask } = window.treekeeper;
    const other = await ask.startWorkspace('example');
    if (!other.ok) throw new Error(other.no.why);
    const { opening, seq } = other.value;
    const edit = { type: 'consortium/setProfile', set: { name: 'Other' } } as const;
    await ask.save({ id: 'other', edit, seq: seq + 1, opening });
  });
  await expect(page).toHaveTitle(/Mine/);
  await rename(page, 'Mine after it');
  await expect(saved(page)).toBeVisible();
  await expect(page).toHaveTitle(/Mine after it/);
  const [other = ''] = workspacesIn(dataFolder).filter((folder) => folder !== mine);
  expect(namesIn(mine)).toContain('Mine after it');
  expect(namesIn(other)).not.toContain('Mine after it');
  await rename(page, 'And one more');
  await expect(saved(page)).toBeVisible();
  expect(namesIn(mine)).toContain('And one more');
});

/** As a user drops files out of folders. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
}

test('of files that are dropped together each is opened or refused in words, however large', async ({
  launch,
}) => {
  const good = await sentFile(launch, 'Sent');
  const { page } = await started(launch, 'Mine');
  const place = mkdtempSync(join(tmpdir(), 'treekeeper-sent-'));
  const [bad = '', folder = '', huge = ''] = ['bad', 'folder', 'huge'].map((name) =>
    join(place, `${name}.treekeeper`),
  );
  writeFileSync(bad, 'nothing');
  mkdirSync(folder);
  writeFileSync(huge, '');
  // Takes no room on the disk.
  truncateSync(huge, 3 * 2 ** 30);
  await drop(page, [bad, folder, huge, good]);
  await expect(page).toHaveTitle(/Sent/);
  for (const name of ['bad', 'folder', 'huge']) {
    await expect(page.getByText(`“${name}.treekeeper” was not opened.`)).toBeVisible();
  }
  await rename(page, 'Goes on');
  await expect(saved(page)).toBeVisible();
});

test('of files that are handed over together nothing that was said is wiped by the next', async ({
  launch,
}) => {
  const good = await sentFile(launch, 'Sent');
  const other = await sentFile(launch, 'Other');
  const bad = join(mkdtempSync(join(tmpdir(), 'treekeeper-sent-')), 'bad.treekeeper');
  writeFileSync(bad, 'nothing');
  const { app, page } = await launch({ now, args: [bad, good] });
  await expect(page).toHaveTitle(/Sent/);
  await expect(page.getByText('“bad.treekeeper” was not opened.')).toBeVisible();
  await hand(app, good, other);
  await expect(page).toHaveTitle(/Other/);
  await expect(page.getByText('“bad.treekeeper” was not opened.')).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).first().click();
  await expect(page.getByText('“bad.treekeeper” was not opened.')).toBeHidden();
  await expect(page.getByText('This workspace is already in your library.')).toBeVisible();
});

test('where the process that reads ends, the advice is to open the file once more', async ({
  launch,
}) => {
  const path = await sentFile(launch, 'Sent');
  const { app, page } = await started(launch, 'Mine');
  await pauseReaders(app);
  await hand(app, path);
  await expect.poll(() => readers(app)).toHaveLength(1);
  for (const id of await readers(app)) process.kill(id, 'SIGKILL');
  await expect(page.getByRole('alert')).toContainText('Open the file again.');
  await expect(page.getByRole('alert')).not.toContainText('Ask for the file again');
});
