// The paper: at first that of the country, then the one that was chosen, for the pack and the page.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import electron from 'electron';
import { planJson } from '../../shared/export/json.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';
import { clickMenu, heading, now } from './steps.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'treekeeper-paper-'));

/** Width and height of each different page, in whole points. */
function sizesOf(file: string): readonly string[] {
  const boxes = readFileSync(file, 'latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  const sizes = [...boxes].map(([, width, height]) =>
    [width, height].map((length) => Math.round(Number(length))).join(' x '),
  );
  return [...new Set(sizes)];
}

const paper = (page: Page) => page.getByRole('dialog').getByLabel('Paper size');

test('the paper that is chosen is that of the pack and of the page, also the next time', async ({
  launch,
}) => {
  const folder = newFolder();
  const file = join(folder, 'page.pdf');
  const first = await launch({ now });
  await expect(heading(first.page)).toBeVisible();
  await clickMenu(first.app, 'preferences');
  await expect(paper(first.page)).toBeEnabled();
  await paper(first.page).selectOption('Letter');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('dialog')).toHaveCount(0);
  await first.app.evaluate(
    ({ dialog }, chosen) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({ canceled: false, filePaths: [chosen.folder] }),
        showSaveDialog: async () => ({ canceled: false, filePath: chosen.file }),
      });
    },
    { folder, file },
  );
  await clickMenu(first.app, 'printPage');
  await expect(first.page.getByText(`Saved ${file}`)).toBeVisible();
  expect(sizesOf(file)).toEqual(['792 x 612']);
  await clickMenu(first.app, 'writeBoardPack');
  await expect(first.page.getByText('Exported the board pack')).toBeVisible();
  const pack = join(folder, 'Board pack 2012-01-31', 'board-pack.pdf');
  expect(sizesOf(pack)).toEqual(['612 x 792']);
  await first.close();

  const second = await launch({ now, dataFolder: first.dataFolder });
  await expect(heading(second.page)).toBeVisible();
  await clickMenu(second.app, 'preferences');
  await expect(paper(second.page)).toHaveValue('Letter');
});

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];

for (const [locale, size] of [
  ['en_US.UTF-8', '612 x 792'],
  ['fr_CA.UTF-8', '612 x 792'],
  ['es_MX.UTF-8', '612 x 792'],
  ['de_DE.UTF-8', '595 x 842'],
] as const) {
  test(`a pack in ${locale} is ${size} points at first`, async () => {
    const folder = newFolder();
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, planJson(openSfsPlan(), '0.1.0'));
    const env = { ...process.env, TREEKEEPER_DATA: newFolder(), LC_ALL: locale };
    const words = ['export', '--pdf', plan, '--out', folder];
    await promisify(execFile)(String(electron), [project, ...sandbox, ...words], { env });
    expect(sizesOf(join(folder, 'board-pack.pdf'))).toEqual([size]);
  });
}
