// Exports and long files go on beside the window: work goes on meanwhile, and each can be canceled.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileOf, story } from '../electron/received/receivedFiles.ts';
import { namesIn, workspaceIn } from './faultSteps.ts';
import { expect, type Running, test } from './launch.ts';
import { answerDialogs, clickMenu, now, rename, saved } from './steps.ts';

/** A place that takes nothing until somebody reads there: what is written to it goes on without end. */
function endlessPlace(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), 'endless.xlsx');
  execFileSync('mkfifo', [path]);
  return path;
}

const working = (page: Page, what: string) => page.getByText(`${what} …`);
const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel' });

async function beginWorkbook({ app, page }: Running): Promise<void> {
  await answerDialogs(app, 0, endlessPlace());
  await clickMenu(app, 'exportWorkbook');
  await expect(working(page, 'Writing the workbook')).toBeVisible();
}

test('an export goes on beside the work, is canceled, and says where its process is killed', async ({
  launch,
}) => {
  const running = await launch({ now });
  const { app, page } = running;
  await expect(saved(page)).toBeVisible();
  await beginWorkbook(running);
  await rename(page, 'Edited meanwhile');
  await expect(saved(page)).toBeVisible();
  await cancel(page).click();
  await expect(working(page, 'Writing the workbook')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await beginWorkbook(running);
  const pid = await app.evaluate(
    (electron) =>
      electron.app.getAppMetrics().find(({ name }) => name === 'Treekeeper export')?.pid,
  );
  process.kill(pid ?? 0, 'SIGKILL');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Writing stopped before it was done.');
  await expect(working(page, 'Writing the workbook')).toHaveCount(0);

  // Ends in order, also while something is written.
  await beginWorkbook(running);
  const started = app.process();
  await running.close();
  expect(started.exitCode).toBe(0);
});

/** Of more than 100,000 edits. */
function longFile(): string {
  const line = JSON.stringify({ ...story.entries[3], id: 'entry-N' });
  const lines = Array.from({ length: 100_001 }, (_, at) => line.replace('entry-N', `e${at}`));
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), 'long.treekeeper');
  writeFileSync(path, fileOf(lines));
  return path;
}

async function beginReading({ app, page }: Running, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    Object.assign(dialog, { showOpenDialog });
  }, path);
  await clickMenu(app, 'openReceived');
  await expect(page.getByRole('progressbar', { name: 'Reading long.treekeeper' })).toBeVisible();
}

test('a file of more than 100,000 edits is read with how far it is, and is canceled', async ({
  launch,
}) => {
  const running = await launch({ now });
  const { page, dataFolder } = running;
  await expect(saved(page)).toBeVisible();
  await beginReading(running, longFile());
  await cancel(page).click();
  await expect(working(page, 'Reading long.treekeeper')).toHaveCount(0);
  await rename(page, 'The same as before');
  await expect(saved(page)).toBeVisible();
  expect(readdirSync(join(dataFolder, 'workspaces'))).toHaveLength(1);
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('received-'))).toEqual([]);
});

test('a signal while the workbook is written, or a long file is read, ends it in order', async ({
  launch,
}) => {
  const writing = await launch({ now });
  await expect(saved(writing.page)).toBeVisible();
  await beginWorkbook(writing);
  await rename(writing.page, 'Edited meanwhile');
  await expect(saved(writing.page)).toBeVisible();
  expect(await writing.signal('SIGTERM', 'all')).toBe(0);
  writing.complaints.length = 0;
  const { dataFolder } = writing;
  expect(namesIn(workspaceIn(dataFolder))).toContain('Edited meanwhile');
  expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);

  const reading = await launch({ now, dataFolder });
  await expect(saved(reading.page)).toBeVisible();
  await beginReading(reading, longFile());
  expect(await reading.signal('SIGINT', 'all')).toBe(0);
  reading.complaints.length = 0;
  expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
  expect(readdirSync(join(dataFolder, 'workspaces'))).toHaveLength(1);
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('received-'))).toEqual([]);
});
