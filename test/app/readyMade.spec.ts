// The ready-made scenarios: each works on the example, and says what it needs on a plan without it.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { clickMenu, heading, now, openPage } from './steps.ts';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

async function addReadyMade(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

async function goToScenarios(page: Page): Promise<void> {
  await openPage(page, 'Scenarios');
  await expect(heading(page)).toHaveText('Scenarios');
}

/** In the menu; the name that it takes; the funding gap then in 2012, expected, likely cost. */
const onTheExample = [
  ['Half do not renew', 'Half do not renew', '$1,530,000'],
  ['One moves to the lowest tier midyear', 'One moves to the lowest tier midyear', '$355,000'],
  ['Rates up 10%', 'Rates up 10%', '$557,500'],
  ['One more FTE in kind', 'One FTE in kind: Testers', '$55,000'],
  ['One more in the highest-paying tier', 'One more Promoter', '$0'],
  ['Under a fiscal host', 'Under a fiscal host', '$525,700'],
] as const;

const onAnEmptyPlan = [
  ['Half do not renew', 'There are no members who could leave.'],
  [
    'One moves to the lowest tier midyear',
    'No member can move on Jul 1, 2012 from the highest-paying tier',
  ],
  ['Rates up 10%', 'The plan has no cost per FTE to raise.'],
  ['One more FTE in kind', 'No staff line has an FTE in that year.'],
  ['One more in the highest-paying tier', 'No tier has dues in that year.'],
] as const;

test('each on the example, by name, and undone by name', async ({ launch }) => {
  const { page } = await launch({ now });
  await goToScenarios(page);
  for (const [label, name, gap] of onTheExample) {
    await addReadyMade(page, label);
    const figure = page.getByRole('button', { name: `Funding gap, ${name}: ${gap}` });
    await expect(figure).toBeVisible();
    await expect(undo(page)).toHaveAccessibleName(`Undo: Added the scenario “${name}”`);
  }
  await undo(page).click();
  await expect(page.getByRole('button', { name: /^Funding gap, Under a fiscal host/ })).toHaveCount(
    0,
  );
});

test('each that an empty plan has nothing for says what to enter', async ({ launch }) => {
  const { page, app } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  await goToScenarios(page);
  for (const [label, why] of onAnEmptyPlan) {
    await addReadyMade(page, label);
    await expect(page.getByText(`${label}: ${why}`)).toBeVisible();
    await expect(page.getByText('No scenarios yet')).toBeVisible();
  }
  await addReadyMade(page, 'Under a fiscal host');
  await expect(
    page.getByRole('button', { name: /^Funding gap, Under a fiscal host: unknown/ }),
  ).toBeVisible();
});
