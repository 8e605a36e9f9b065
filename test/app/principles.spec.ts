// The five principles: each fact explained, followed to its page, and moved by an edit.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { now, openPage, pageLink, show } from './steps.ts';

const fact = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name });
const row = (page: Page, label: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const custody = 'The infrastructure is not held by one vendor alone';

test('the example shows no principle in full, and each fact leads to its parts', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(page.getByText('about this workspace')).toBeVisible();
  await pageLink(page, 'Principles').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Principles');
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /^\d\. / })).toHaveCount(
    5,
  );
  await expect(fact(page, 'Respected experts: Not shown')).toBeVisible();
  await expect(row(page, 'Members and others contribute people')).toContainText(
    'It needs contributions of people, with their FTE.',
  );
  await fact(page, 'No contributor provides more than half of the funding: largest 21.3%').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('9 × Expected Supporter, not yet named');
  await page.keyboard.press('Escape');
  await fact(page, 'A quality process: Partly').click();
  await panel.getByRole('button', { name: /^Gatekeeping, testing/ }).click();
  await panel.getByRole('button', { name: /^Testing/ }).click();
  await expect(panel).toContainText('$1,050,000');
});

test('a holder is recorded, and the principle of neutrality follows', async ({ launch }) => {
  const { page } = await launch({ now });
  await go(page, 'Principles');
  await expect(row(page, custody)).toContainText('0 of 2 with a second custodian');
  await expect(row(page, custody)).toContainText('Not shown');
  await row(page, custody).getByRole('button', { name: 'Infrastructure', exact: true }).click();
  const assets = page.getByRole('grid', { name: 'Assets' });
  await assets.getByRole('rowheader', { name: 'Source tree' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'F2']) await page.keyboard.press(key);
  await page.keyboard.type('Cray');
  await page.keyboard.press('Enter');
  await expect(assets).toContainText('One vendor, 1 backup');
  await pageLink(page, 'Principles').press('Enter');
  await expect(row(page, custody)).toContainText('1 held by one vendor alone');
  await page.keyboard.press('Control+z');
  await expect(row(page, custody)).not.toContainText('1 held');
  await show(page, { view: 'committed' });
  await expect(row(page, 'The cost is funded by what is committed')).toContainText('74%');
});

test('an empty plan says what each fact needs', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page, 'Principles');
  await expect(page.getByRole('main').getByText('It needs', { exact: false })).toHaveCount(18);
  await row(page, 'Working groups have a chair')
    .getByRole('button', { name: 'Groups', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups');
});
