// Tables in the form that the user's spreadsheet expects: chosen once, kept, and imported again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFile, dialogOf, importAs, openImport, toReview } from './importSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, heading, now, openPage } from './steps.ts';

async function saveTable(page: Page, table: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Export table as CSV' });
  await dialog.getByLabel('Table').selectOption(table);
  await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter');
  await expect(dialog).toHaveCount(0);
}

async function openTables(page: Page): Promise<void> {
  await openPage(page, 'Members');
  await expect(page).toHaveTitle(/^Members/);
  await page.keyboard.press('Control+Shift+S');
}

test('tables are saved with semicolons from then on where the user chose them', async ({
  launch,
}) => {
  const first = await launch({ now });
  const { page, dataFolder } = first;
  const file = join(dataFolder, 'tiers.csv');
  await answerDialogs(first.app, 0, file);
  await expect(heading(page)).toBeVisible();
  await openTables(page);
  await page.getByLabel('CSV format').selectOption('semicolons');
  await saveTable(page, 'tiers');
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  const bytes = readFileSync(file);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain('Promoter;500000;2010');
  await first.close();

  const second = await launch({ now, dataFolder });
  const again = join(dataFolder, 'dues.csv');
  await answerDialogs(second.app, 0, again);
  await expect(heading(second.page)).toBeVisible();
  await openTables(second.page);
  await expect(second.page.getByLabel('CSV format')).toHaveValue('semicolons');
  await saveTable(second.page, 'tier-dues');
  await expect(second.page.getByText(`Saved ${again}`)).toBeVisible();
  expect(readFileSync(again, 'utf8')).toContain('Promoter;2010;500000');
});

test('dues by year come from a file to the tiers that are there', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  await openImport(running);
  const text = '\uFEFFTier;From fiscal year;Dues\r\nAdopter;2013;60.000,50\r\nGuest;2013;5,00\r\n';
  const buffer = Buffer.from(text);
  await chooseFile(page, { name: 'dues.csv', mimeType: 'text/csv', buffer });
  await expect(dialogOf(page)).toHaveAccessibleName('Import dues by year');
  await toReview(page);
  await expect(dialogOf(page).getByText('There is no tier “Guest”.')).toBeVisible();
  await importAs(page, 'Import 1 year of dues');
  await expect(heading(page)).toHaveText('Members');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Imported 1 year of dues from “dues.csv”')).toBeVisible();
});
