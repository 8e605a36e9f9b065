// Whole files: what is saved as a file is opened again elsewhere, and a spoilt one changes nothing.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { clickMenu, heading, now, openPalette, rename, saved } from './steps.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'treekeeper-papers-'));

/** The user chooses this file whenever a file is asked for. */
async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath }),
      showOpenDialog: async () => ({ canceled: false, filePaths: [filePath] }),
    });
  }, path);
}

async function saveAs(app: ElectronApplication, page: Page, command: string, name: string) {
  const path = join(newFolder(), name);
  await choose(app, path);
  await clickMenu(app, command);
  await expect(page.getByText(`Saved ${path}`)).toBeVisible();
  return path;
}

test('a workspace file is opened on an empty profile', async ({ launch }) => {
  const first = await launch({ now });
  await expect(heading(first.page)).toBeVisible();
  await rename(first.page, 'Sent by the treasurer');
  await expect(saved(first.page)).toBeVisible();
  const path = await saveAs(first.app, first.page, 'saveWorkspaceCopy', 'sent.treekeeper');
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(JSON.parse(header)).toMatchObject({ treekeeper: 'workspace', seq: lines.length });
  await first.close();

  const second = await launch({ now });
  await expect(second.page).toHaveTitle(/OpenSFS/);
  await choose(second.app, path);
  await openPalette(second.page);
  await second.page.keyboard.type('open workspace');
  await second.page.keyboard.press('Enter');
  await expect(second.page).toHaveTitle(/Sent by the treasurer/);
  await expect(second.page.getByText('Opened as a new workspace:')).toBeVisible();
  await rename(second.page, 'Answered by the secretary');
  await expect(saved(second.page)).toBeVisible();
  await second.close();

  const third = await launch({ now, dataFolder: second.dataFolder });
  await expect(third.page).toHaveTitle(/Answered by the secretary/);
  const answer = await saveAs(third.app, third.page, 'saveWorkspaceCopy', 'answer.treekeeper');
  const [answered = '', ...entries] = readFileSync(answer, 'utf8').trimEnd().split('\n');
  expect(entries.slice(0, lines.length)).toEqual(lines);
  expect(JSON.parse(answered).lineage).toBe(JSON.parse(header).lineage);
  expect(JSON.parse(answered).copy).not.toBe(JSON.parse(header).copy);
});

test('a spoilt file is refused in a sentence, and nothing is written', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const path = await saveAs(app, page, 'saveWorkspaceCopy', 'spoilt.treekeeper');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Promoter', 'Promotor'));
  const workspaces = () => readdirSync(join(dataFolder, 'workspaces'));
  const before = workspaces();
  await choose(app, path);
  await clickMenu(app, 'openReceived');
  await expect(page.getByText('“spoilt.treekeeper” was not opened.')).toBeVisible();
  await expect(page.getByText(/its fingerprint does not match/)).toBeVisible();
  await expect(page).toHaveTitle(/OpenSFS/);
  expect(workspaces()).toEqual(before);
});

test('the plan goes as a workbook, as JSON and as Markdown, and its JSON comes back', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const workbook = await saveAs(app, page, 'exportWorkbook', 'plan.xlsx');
  expect(readFileSync(workbook).subarray(0, 2).toString('latin1')).toBe('PK');
  const markdown = await saveAs(app, page, 'exportMarkdown', 'pack.md');
  expect(readFileSync(markdown, 'utf8')).toContain('| Testing | $1,050,000 |');
  const json = await saveAs(app, page, 'exportPlan', 'plan.json');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ treekeeper: 'plan' });

  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  await choose(app, json);
  await clickMenu(app, 'openReceived');
  await expect(page).toHaveTitle(/OpenSFS/);
});
