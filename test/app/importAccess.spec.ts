// Everybody can use each step of the import, in light and dark.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  caseFile,
  chooseFile,
  csv,
  dialogOf,
  openImport,
  toColumns,
  toReview,
} from './importSteps.ts';
import { expect, test } from './launch.ts';
import { now } from './steps.ts';

async function scan(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(told, what).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every step of the import, ${colorScheme}`, async ({ launch }) => {
    const running = await launch({ now });
    const { page } = running;
    await page.emulateMedia({ colorScheme });
    const dialog = await openImport(running);
    await scan(page, 'the empty step of the file');
    await dialog.getByLabel('What to import').selectOption('Members');
    await scan(page, 'the fields of a list');
    await chooseFile(page, caseFile('members-dates-of-spreadsheets.csv'));
    await toColumns(page);
    await scan(page, 'the columns, with a question');
    await dialog.getByRole('radio', { name: /day/i }).check();
    await toReview(page);
    await scan(page, 'the review');
    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByRole('button', { name: 'Back' }).click();
    await chooseFile(
      page,
      csv('gold.csv', 'Member,Tier,Joined', 'A,Gold,soon', 'B,Gold,2012-01-15'),
    );
    await toReview(page);
    await scan(page, 'rows left out, and an offer');
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('alertdialog', { name: 'Discard what you entered?' }),
    ).toBeVisible();
    await scan(page, 'the question before it is discarded');
  });
}

test('the import is worked by keyboard alone', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  await openImport(running);
  await chooseFile(page, csv('roll.csv', 'Member,Tier,Joined', 'Typed,Adopter,2012-01-15'));
  await toColumns(page);
  await expect(page.getByRole('heading', { name: 'Import members' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page).getByLabel('Rows shown')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Import members' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByText('Typed').first()).toBeVisible();
});
