// Members and cost lines from a CSV file in the real application: columns, problems by line, one step, undone by name.

import { openCost, rowOf } from './costSteps.ts';
import { expect, test } from './launch.ts';
import { clickMenu, heading, now } from './steps.ts';

const roll = [
  'Who,Level,Joined',
  'Imported Institute,Adopter,2012-01-15',
  'Nobody Knows,Platinum,2012-01-15',
  'Second Institute,Supporter,2012-02-30',
].join('\n');

test('members come from a file, with every problem named by its line', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'importMembers');
  const dialog = page.getByRole('dialog', { name: 'Import members from CSV' });
  await dialog
    .getByLabel('CSV file')
    .setInputFiles({ name: 'roll.csv', mimeType: 'text/csv', buffer: Buffer.from(roll) });
  await expect(dialog.getByText('Choose a column for: Member.')).toBeVisible();
  await dialog.getByLabel('Member (needed)').selectOption('Who');
  await expect(dialog.getByText('There is no tier “Platinum”.')).toBeVisible();
  await expect(dialog.getByText('Line 4, Joined')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 1 member, leave out 2' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(heading(page)).toHaveText('Members');
  await expect(page.getByText('Imported Institute').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Imported 1 member from “roll.csv”')).toBeVisible();
  await expect(page.getByText('Imported Institute', { exact: true })).toHaveCount(0);
});

const lab = [
  'Group,What,Amount low,Amount high',
  'Testing,Test lab,40000,60000',
  'Testing,Old racks,many,5',
  'Training,Course,10k,10k',
].join('\n');

test('cost lines come from a file, and every sum follows', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'importLines');
  const dialog = page.getByRole('dialog', { name: 'Import cost lines from CSV' });
  await dialog
    .getByLabel('CSV file')
    .setInputFiles({ name: 'lab.csv', mimeType: 'text/csv', buffer: Buffer.from(lab) });
  await dialog.getByLabel('Line (needed)').selectOption('What');
  await expect(dialog.getByText('Line 3, Amount low')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 cost lines, leave out 1' }).click();
  await expect(dialog).toHaveCount(0);
  const main = await openCost(page);
  await expect(rowOf(main, 'Total, 2012')).toContainText('$2,760,000');
  await expect(rowOf(main, 'Training')).toContainText('$10,000');
  await page.keyboard.press('Control+z');
  await expect(rowOf(main, 'Total, 2012')).toContainText('$2,700,000');
  await expect(rowOf(main, 'Training')).toHaveCount(0);
});

test('a file that is no table is refused where it was chosen', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'importLines');
  const dialog = page.getByRole('dialog', { name: 'Import cost lines from CSV' });
  const buffer = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]);
  await dialog
    .getByLabel('CSV file')
    .setInputFiles({ name: 'cost.xlsx', mimeType: 'application/zip', buffer });
  await expect(dialog.getByText('It is no text in UTF-8.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
