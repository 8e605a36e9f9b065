// What is the chance that the plan is fully funded? Four Promoters, five, and inputs that move together.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { now, openPage, openPalette, search } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
}

/** The chance as it is shown, in percent. */
async function chance(page: Page): Promise<number> {
  const shown = main(page).getByRole('button', { name: /^Fully funded in 2012: / });
  return Number((await shown.textContent())?.replace('%', ''));
}

/** Three errors of 10,000 draws, in percent. */
const near = (found: number, exact: number) =>
  Math.abs(found - exact) < (3 * Math.sqrt(exact * (100 - exact))) / 100;

async function recruit(page: Page): Promise<void> {
  await main(page).getByRole('button', { name: 'Apply… New members: Promoter' }).click();
  await expect(dialog(page)).toContainText('Quorum');
  await dialog(page).getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

async function correlate(page: Page): Promise<void> {
  await main(page).getByRole('button', { name: 'Add correlation…' }).click();
  await dialog(page).getByLabel('Name').fill('Labour market');
  await dialog(page).getByLabel('FTE of Gatekeeper').check();
  await dialog(page).getByLabel('FTE of Testers').check();
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** The chance as the board pack prints it, in percent. */
function chanceIn(pack: string): number {
  const [, printed = ''] = /Fully funded ([\d.]+)%, give or take/.exec(pack) ?? [];
  return Number(printed);
}

test('T3: four Promoters never suffice; five do in 86.65% of the cases, together in 74.17%', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  await go(page, 'Risk');
  await expect.poll(() => chance(page)).toBe(0);
  await expect(main(page)).toContainText('10,000 simulations, seed 2012');
  await recruit(page);
  await expect.poll(async () => near(await chance(page), 86.65)).toBe(true);
  await correlate(page);
  await expect.poll(async () => near(await chance(page), 74.17)).toBe(true);
  await expect(undo(page)).toHaveAccessibleName(/Added the correlation “Labour market”/);
  await undo(page).click();
  await expect.poll(async () => near(await chance(page), 86.65)).toBe(true);
  const pack = await packOf({ app, page });
  expect(chanceIn(pack)).toBe(await chance(page));
  expect(pack).toContain('10,000 simulations, seed 2012');
});

test('a chance explains itself: its draws, its seed and its inputs', async ({ launch }) => {
  const { page } = await launch({ now });
  await main(page).getByRole('button', { name: 'Chance of being fully funded: 0%' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('no funding gap');
  await expect(panel).toContainText('FTE of Testers');
  await expect(panel).toContainText('2012');
});

test('the chance moves with an edited cell, and says nothing where the target was solved', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await go(page, 'Cost model');
  const percentiles = page.getByRole('list', { name: 'Percentiles of the cost, 2012' });
  await expect(percentiles).toContainText('not meaningful: calibrated to this total');
  await main(page).getByRole('gridcell', { name: '4', exact: true }).click();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  const under = percentiles.getByRole('button', { name: /Chance of a cost within the target: / });
  await expect(under).toHaveText(/^[1-9]\d(\.\d)?%$/);
});

test('shape, seed and two inputs at once; found by name; nothing to draw in an empty plan', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await go(page, 'Risk');
  await main(page).getByLabel('Distribution of FTE of Testers').selectOption('triangular');
  await expect(undo(page)).toHaveAccessibleName(/Added the shape “FTE of Testers”/);
  await main(page).getByRole('button', { name: 'Simulation settings…' }).click();
  await dialog(page).getByLabel('Simulations').fill('10');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page)).toContainText('is not a whole number from 1,000 to 100,000');
  await dialog(page).getByLabel('Simulations').fill('20000');
  await dialog(page).getByLabel('Seed').fill('7');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(main(page)).toContainText('20,000 simulations, seed 7');
  const table = main(page).getByRole('table', { name: /^Cash left or missing, 2012/ });
  await expect(table.getByRole('row', { name: /^2 FTE/ })).toContainText('−$655,000');
  await correlate(page);
  await openPalette(page);
  await search(page).fill('Labour');
  await page.keyboard.press('Enter');
  await expect(main(page)).toContainText('FTE of Gatekeeper, FTE of Testers; fully');
  await openPage(page, 'Overview');
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page).toHaveTitle(/New consortium/);
  await go(page, 'Risk');
  await expect(main(page)).toContainText('Nothing to simulate yet');
});
