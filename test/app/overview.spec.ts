// The first start: the OpenSFS example answers the question, and each figure explains itself.
import type { Page } from '@playwright/test';
import { cellOf, openCost } from './costSteps.ts';
import { expect, test } from './launch.ts';
import { now, openPage, show } from './steps.ts';

const figure = (page: Page, name: RegExp) => page.getByRole('button', { name });

test('the first start opens the example and answers the question', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    'Can we fund the community tree in 2012?',
  );
  await expect(main).toContainText('$355,000 of $2,700,000 is not funded');
  await expect(figure(page, /^Cost of the model, 2012: \$2.7M/)).toBeVisible();
  await expect(figure(page, /^Committed: \$2M/)).toBeVisible();
  await expect(figure(page, /^Expected: \$2.35M/)).toBeVisible();
  await expect(figure(page, /^Funding gap, expected: \$355K/)).toBeVisible();
  await expect(figure(page, /^Quorum: 3 of 5/)).toBeVisible();
  await expect(main).toContainText('needs a passed motion that sets an amount above 0');
  // The content of the example is nobody's edit: there is nothing of the user's to undo.
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a figure is followed to its inputs and their sources by keyboard alone', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await figure(page, /^Funding gap, expected/).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('$355,000');
  for (const part of [/Cost of the model/, /^Testing/, /^Testers/]) {
    await panel.getByRole('button', { name: part }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(panel).toContainText('3.5 (3–4)');
  await expect(panel).toContainText('slides');
  await panel.getByRole('button', { name: /Cost per FTE/ }).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('nothing in them supports this amount');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the views change what counts, and the year what it costs', async ({ launch }) => {
  const { page } = await launch({ now });
  await show(page, { view: 'committed' });
  await expect(figure(page, /^Funding gap, committed: \$700K/)).toBeVisible();
  await show(page, { year: '2013' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2013');
  await expect(figure(page, /^Cost of the model, 2013: \$2.7M/)).toBeVisible();
});

test('start empty opens a new workspace, and the example can be opened again', async ({
  launch,
}) => {
  const { page, dataFolder, close } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await close();

  const again = await launch({ now, dataFolder });
  await expect(again.page.getByText('This workspace is empty.')).toBeVisible();
  await again.page.getByRole('button', { name: 'Open the OpenSFS example' }).click();
  await expect(figure(again.page, /^Funding gap, expected: \$355K/)).toBeVisible();
});

test('a tester less, and cost, cover, gap and overview follow', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  for (const key of ['2', 'Tab', 'ArrowRight', '3', 'Enter']) await page.keyboard.press(key);
  await expect(cellOf(main, 'Total, 2012', 'likely')).toHaveText('$2,400,000');

  await openPage(page, 'Contributions');
  await expect(figure(page, /^Funding gap, 2012.*: \$55,000/).first()).toBeVisible();
  await expect(figure(page, /^Funded, 2012: \$2,345,000/)).toBeVisible();
  const cover = page.getByRole('row', { name: /^Testing/ });
  await expect(cover).toContainText('$750,000');

  await openPage(page, 'Overview');
  await expect(figure(page, /^Cost of the model, 2012: \$2.4M/)).toBeVisible();
  await expect(figure(page, /^Funding gap, expected: \$55K/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(figure(page, /^Funding gap, expected: \$355K/)).toBeVisible();
});
