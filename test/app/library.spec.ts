// The library: workspaces begun, renamed, copied, thrown away, handed over; and changed by somebody else.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import electron from 'electron';
import { expect, test } from './launch.ts';
import { answerDialogs, heading, now, openPage, openPalette, rename, saved } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const table = (page: Page, name = 'In the library') => page.getByRole('table', { name });
const row = (page: Page, text: string) => table(page).getByRole('row').filter({ hasText: text });
const open = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).click();

async function go(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+O');
  await expect(heading(page)).toHaveText('Workspaces');
  await expect(main(page).getByText('Library location')).toBeVisible();
}

async function act(page: Page, workspace: string, name: string): Promise<void> {
  await main(page)
    .getByRole('button', { name: `Actions for workspace ${workspace}` })
    .click();
  await page.getByRole('menuitem', { name }).click();
}

async function submit(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** What goes to the trash of the system is noted, and its folder is gone. */
const withTrash = (app: ElectronApplication) =>
  app.evaluate(({ shell }) => {
    const trashed: string[] = [];
    Object.assign(globalThis, { trashed });
    Object.assign(shell, {
      trashItem: async (path: string) => {
        trashed.push(path);
        const { rmSync: remove } = process.getBuiltinModule('node:fs');
        remove(path, { recursive: true });
      },
    });
  });

async function saveAs(app: ElectronApplication, page: Page, workspace: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-sent-')), 'sent.treekeeper');
  await answerDialogs(app, 0, path);
  await act(page, workspace, 'Export workspace file…');
  await expect(page.getByText(`Saved ${path}`)).toBeVisible();
  return path;
}

test('begin like another consortium, rename, duplicate, open and throw away', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await withTrash(app);
  await go(page);
  await expect(row(page, 'OpenSFS')).toContainText('Open');
  await main(page).getByRole('button', { name: 'New workspace' }).click();
  await page.getByRole('menuitem', { name: 'Like OpenPOWER' }).click();
  await expect(page.getByText('About this workspace: New consortium')).toBeVisible();
  await openPage(page, 'Members');
  await expect(page.getByRole('table', { name: /^Tiers/ }).getByRole('row')).toHaveCount(4);

  await go(page);
  await act(page, 'OpenSFS', 'Rename…');
  await dialog(page).getByLabel('Name in the library').fill('Draft for the board');
  await submit(page, 'Rename');
  await expect(row(page, 'Draft for the board')).toContainText('OpenSFS');
  await act(page, 'Draft for the board', 'Duplicate…');
  await submit(page, 'Duplicate');
  await expect(row(page, 'Copy of Draft for the board')).toBeVisible();
  await open(page, 'Copy of Draft for the board');
  await expect(page).toHaveTitle(/OpenSFS/);
  await expect(main(page).getByRole('button', { name: /^Funding gap/ })).toHaveText('$355K');

  await go(page);
  await main(page)
    .getByRole('button', { name: 'Actions for workspace Copy of Draft for the board' })
    .click();
  await expect(page.getByRole('menuitem', { name: 'Move to trash…' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await act(page, 'New consortium', 'Move to trash…');
  await expect(dialog(page)).toContainText('with its 1 edit');
  await submit(page, 'Move to trash');
  await expect(row(page, 'New consortium')).toHaveCount(0);
  await expect(table(page).getByRole('row')).toHaveCount(3);
});

test('where there is no trash it says so, and nothing is deleted', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await app.evaluate(({ shell }) => {
    Object.assign(shell, { trashItem: () => Promise.reject(new Error('No trash on this disk')) });
  });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page).toHaveTitle(/New consortium/);
  await go(page);
  await act(page, 'OpenSFS', 'Move to trash…');
  await submit(page, 'Move to trash');
  await expect(page.getByText('The workspace was not moved to the trash.')).toBeVisible();
  await expect(page.getByText(/Nothing was deleted/)).toBeVisible();
  await expect(row(page, 'OpenSFS')).toBeVisible();
});

test('opens without any workspace: a damaged one is marked, and another is begun', async ({
  launch,
}) => {
  const first = await launch({ now });
  await expect(heading(first.page)).toContainText('Can we fund');
  await first.close();
  const workspaces = join(first.dataFolder, 'workspaces');
  const [name = ''] = readdirSync(workspaces);
  for (const file of readdirSync(join(workspaces, name))) {
    if (file !== 'card.json') rmSync(join(workspaces, name, file));
  }
  const { page } = await launch({ now, dataFolder: first.dataFolder });
  await expect(page.getByText('The workspace could not be opened.')).toBeVisible();
  await expect(heading(page)).toHaveText('Workspaces');
  await expect(row(page, 'OpenSFS')).toContainText('Damaged');
  await main(page).getByRole('button', { name: 'New workspace' }).click();
  await page.getByRole('menuitem', { name: 'The OpenSFS example' }).click();
  await expect(main(page).getByRole('button', { name: /^Funding gap/ })).toHaveText('$355K');
  await expect(saved(page)).toContainText('Saved');
});

test('a file among the words of a start is opened; again, it is there already', async ({
  launch,
}) => {
  const sender = await launch({ now });
  await expect(heading(sender.page)).toContainText('Can we fund');
  await rename(sender.page, 'Sent by the treasurer');
  await expect(saved(sender.page)).toBeVisible();
  await go(sender.page);
  const path = await saveAs(sender.app, sender.page, 'Sent by the treasurer');
  await sender.close();

  const receiver = await launch({ now, args: [path] });
  await expect(receiver.page).toHaveTitle(/Sent by the treasurer/);
  await receiver.close();
  const again = await launch({ now, dataFolder: receiver.dataFolder, args: [path] });
  await expect(again.page.getByText('This workspace is already in your library.')).toBeVisible();
  await again.page.getByRole('button', { name: 'Not now' }).click();

  // A second start hands its file to the first, and ends.
  await again.page.keyboard.press('Control+Shift+O');
  await main(again.page).getByRole('button', { name: 'New workspace' }).click();
  await again.page.getByRole('menuitem', { name: 'Empty' }).click();
  await expect(again.page).toHaveTitle(/New consortium/);
  const env = { ...process.env, TREEKEEPER_DATA: receiver.dataFolder };
  const words = ['--no-sandbox', '--disable-gpu', process.cwd(), path];
  const second = spawn(String(electron), words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => second.once('exit', done));
  let said = '';
  second.stderr.on('data', (text) => {
    said += text;
  });
  const told = again.page.getByText('This workspace is already in your library.');
  await expect(told)
    .toBeVisible()
    .catch((error) => {
      throw new Error(`${error}\nThe second start said: ${said}`);
    });
  await ended;
  await again.page.getByRole('button', { name: 'Open it', exact: true }).click();
  await expect(again.page).toHaveTitle(/Sent by the treasurer/);
});

test('a file on a disk that never answers keeps the application neither from working nor from ending', async ({
  launch,
}) => {
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-sent-')), 'sent.treekeeper');
  execFileSync('mkfifo', [path]);
  const { page, close } = await launch({ now, args: [path] });
  await expect(page.getByText('Reading sent.treekeeper')).toBeVisible();
  await expect(heading(page)).toContainText('Can we fund');
  await close();
});

test('a file that is dropped on the window is opened, and a spoilt one refused', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'Dropped');
  await expect(saved(page)).toBeVisible();
  await go(page);
  const text = readFileSync(await saveAs(app, page, 'Dropped'), 'utf8');
  const drop = (content: string) =>
    page.evaluate((held) => {
      const files = new DataTransfer();
      files.items.add(new File([held], 'sent.treekeeper'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    }, content);
  await drop(text.replace('Dropped', 'Dripped'));
  await expect(page.getByText('“sent.treekeeper” was not opened.')).toBeVisible();
  await rename(page, 'Another since');
  await expect(saved(page)).toBeVisible();
  await drop(text);
  await expect(page).toHaveTitle(/Dropped/);
});

test('what another program changes on the disk is noticed, told, and never overwritten', async ({
  launch,
}) => {
  const { page, dataFolder } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'Ours');
  await expect(saved(page)).toBeVisible();
  const [name = ''] = readdirSync(join(dataFolder, 'workspaces'));
  const folder = join(dataFolder, 'workspaces', name);
  const journal = join(folder, 'journal-00000001.log');
  const before = readFileSync(journal);
  writeFileSync(journal, before.subarray(0, before.lastIndexOf(10, before.length - 2) + 1));
  const theirs = readFileSync(journal);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('Another program changed this workspace.')).toBeVisible();
  await rename(page, 'Not to be saved');
  await expect(page.getByText('Not saved')).toBeVisible();
  expect(readFileSync(journal).equals(theirs)).toBe(true);
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page).toHaveTitle(/OpenSFS/);
  await expect(page.getByText(/Your version is kept in/)).toBeVisible();
  const [kept = ''] = readdirSync(join(folder, 'aside')).filter((file) => file.endsWith('.json'));
  expect(readFileSync(join(folder, 'aside', kept), 'utf8')).toContain('Not to be saved');
  // What the repair found is told at its end; before it, every byte of theirs is as it was.
  const after = readFileSync(journal);
  expect(after.subarray(0, theirs.length).equals(theirs)).toBe(true);
  expect(after.toString('utf8')).not.toContain('Not to be saved');
});

test('many workspaces, with long names, are found by typing', async ({ launch }) => {
  const first = await launch({ now });
  await expect(heading(first.page)).toContainText('Can we fund');
  await first.close();
  const workspaces = join(first.dataFolder, 'workspaces');
  const [name = ''] = readdirSync(workspaces);
  const card = JSON.parse(readFileSync(join(workspaces, name, 'card.json'), 'utf8'));
  for (let count = 1; count <= 500; count += 1) {
    const copy = join(workspaces, `copy-${count}`);
    cpSync(join(workspaces, name), copy, { recursive: true });
    const label = `The draft number ${count} ${'of a long name '.repeat(10)}`;
    writeFileSync(join(copy, 'card.json'), JSON.stringify({ ...card, label }));
  }
  const { page } = await launch({ now, dataFolder: first.dataFolder });
  await expect(heading(page)).toContainText('Can we fund');
  await go(page);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '502');
  await main(page).getByLabel('Find a workspace: In the library').fill('number 77 ');
  await expect(table(page).getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Can we fund');
});

test('by keyboard: the name in the history is set, and the next edit carries it', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await openPalette(page);
  await page.keyboard.type('preferences');
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Your name in the history').fill('The treasurer');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await rename(page, 'Signed');
  await expect(saved(page)).toBeVisible();
  const last = await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    return opened.ok ? JSON.parse(opened.value.entries).at(-1).actor.name : opened.no.why;
  });
  expect(last).toBe('The treasurer');
});
