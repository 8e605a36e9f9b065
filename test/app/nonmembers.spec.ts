// Who takes part without being a member: listed by class, renamed, removed, taken back, saved.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { answerDialogs, heading, now, openPage } from './steps.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Nonmembers' });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const listed = (page: Page, name: string, count: string) =>
  page.getByRole('button', { name: `Listed, ${name}: ${count}`, exact: true });

async function toMembers(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await openPage(page, 'Members');
  await expect(heading(page)).toHaveText('Members');
}

async function add(page: Page, name: string, ofClass: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Add a nonmember' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Class').selectOption({ label: ofClass });
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

test('the classes of the slides, nobody named; somebody is added, moved and removed', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await toMembers(page);
  for (const name of ['Participants', 'Contributors', 'Consultants']) {
    await expect(listed(page, name, 'nobody')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Add the first nonmember' }).click();
  await add(page, 'Emmy', 'Contributors');
  await expect(listed(page, 'Contributors', '1')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: Added the nonmember “Emmy”');

  // By keyboard alone from here on.
  await grid(page).getByRole('rowheader', { name: 'Emmy' }).click();
  await page.keyboard.press('Control+Enter');
  await add(page, 'Sophie', 'Participants');
  await grid(page).getByRole('rowheader', { name: 'Sophie' }).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(grid(page).getByRole('rowheader').first()).toHaveText('Sophie');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Acme');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('gridcell', { name: 'Acme' })).toBeVisible();
  await page.keyboard.press('Control+Delete');
  await expect(page.getByRole('dialog')).toContainText('Emmy');
  await page.keyboard.press('Escape');

  await listed(page, 'Participants', '1').click();
  await expect(page.getByRole('complementary')).toContainText('Sophie, Acme');
});

test('a class is renamed, and goes with those who are listed under it', async ({ launch }) => {
  const { page } = await launch({ now });
  await toMembers(page);
  await page.getByRole('button', { name: 'Add the first nonmember' }).click();
  await add(page, 'Emmy', 'Consultants');
  await page.getByRole('button', { name: 'Consultants', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Advisers');
  await page.keyboard.press('Enter');
  await expect(listed(page, 'Advisers', '1')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Renamed the nonmember class “Consultants” to “Advisers”',
  );
  await page.getByRole('button', { name: 'Actions for class Advisers' }).click();
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 nonmember (“Emmy”)');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(listed(page, 'Advisers', '1')).toHaveCount(0);
  await expect(grid(page)).toHaveCount(0);
  await undo(page).click();
  await expect(listed(page, 'Advisers', '1')).toBeVisible();
  await expect(grid(page).getByRole('rowheader', { name: 'Emmy' })).toBeVisible();
});

test('an empty plan begins with a class, and the list is saved as CSV', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page).toHaveTitle(/New consortium/);
  await toMembers(page);
  await page.getByRole('button', { name: 'Add a class of nonmembers' }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Guests');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add the first nonmember' }).click();
  await add(page, '=Emmy', 'Guests');
  const file = join(dataFolder, 'nonmembers.csv');
  await answerDialogs(app, 0, file);
  await page.keyboard.press('Control+Shift+S');
  await page
    .getByLabel('Table', { exact: true })
    .selectOption({ label: 'Nonmembers on 2012-01-31' });
  await page.getByRole('button', { name: 'Choose where…' }).click();
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8'))
    .toContain("'=Emmy,Guests");
});
