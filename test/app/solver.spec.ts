// What closes the gap: dues, members, people in kind and the board allocation, side by side.
import type { Page } from '@playwright/test';
import { testersInKind } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { prepare } from './prepared.ts';
import { now, openPage } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const levers = (page: Page) => page.getByRole('table', { name: 'Ways to close the gap, 2012' });
const row = (page: Page, name: string) => levers(page).getByRole('row', { name });

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
}

test('Promoter dues of 588,750 close the gap, 513,750 with one tester in kind', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Ways to close the gap' }).click();
  await expect(row(page, 'Dues of each Promoter')).toContainText('$588,750');
  await prepare(page, { type: 'contributions/addPledge', entity: testersInKind(1), at: null });
  await go(page, 'Risk');
  await expect(row(page, 'Dues of each Promoter')).toContainText('$513,750');
});

/** The answer of this row as a scenario of its own, beside the plan. */
async function asScenario(page: Page, lever: string, name: string): Promise<void> {
  await row(page, lever)
    .getByRole('button', { name: /^Apply/ })
    .click();
  await dialog(page).getByLabel('Apply to').selectOption('As a new scenario');
  await dialog(page).getByLabel('Name of the scenario').fill(name);
  await dialog(page).getByRole('button', { name: 'Create scenario' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

test('T2: recruiting closes it: one Promoter, eight Adopters, or exactly 71 Supporters', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  await go(page, 'Risk');
  await expect(row(page, 'New members: Promoter')).toHaveText(/1\$145,00064/);
  await expect(row(page, 'New members: Adopter')).toHaveText(/8\$45,00053/);
  await expect(row(page, 'New members: Supporter')).toHaveText(/71\$053/);
  const refused = page.getByRole('list', { name: 'Options that do not close the gap' });
  await expect(refused).toContainText(
    'Even if all unrestricted cash goes to the tree, $355,000 is still',
  );
  await asScenario(page, 'New members: Promoter', 'One Promoter');
  await asScenario(page, 'New members: Adopter', 'Eight Adopters');
  await asScenario(page, 'New members: Supporter', '71 Supporters');
  await row(page, 'New members: Supporter')
    .getByRole('button', { name: /^Apply/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(undo(page)).toHaveAccessibleName(/Recruited 71 as “Supporter” for 2012/);
  await go(page, 'Contributions');
  await expect(
    main(page)
      .getByRole('button', { name: /^Funding gap.*: \$0$/ })
      .first(),
  ).toBeVisible();
  await undo(page).click();
  await expect(undo(page)).toHaveAccessibleName(/Added the scenario “71 Supporters”/);
  const pack = await packOf({ app, page });
  const cost = '$2,700,000 $0';
  expect(pack).toContain(`One Promoter ${cost} $145,000 $471,000 6 4 −$355,000`);
  expect(pack).toContain(`Eight Adopters ${cost} $45,000 $488,750 5 3 −$355,000`);
  expect(pack).toContain(`71 Supporters ${cost} $0 $500,000 5 3 −$355,000`);
});

test('at a confidence the dues are higher; a scenario leaves the plan as it is', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await go(page, 'Risk');
  await main(page).getByLabel('How sure').selectOption('With 80% confidence');
  // 500,000 and a quarter of what 2,810,263 is above the income; three errors of the simulations.
  const dues = async () => {
    const text = (await row(page, 'Dues of each Promoter').textContent()) ?? '';
    const [, amount = ''] = /\$([\d,.]+)/.exec(text) ?? [];
    return Number(amount.replaceAll(',', ''));
  };
  await expect.poll(async () => Math.abs((await dues()) - 616_315.79) < 1_500).toBe(true);
  await asScenario(page, 'New members: Adopter', 'Ten Adopters');
  await expect(undo(page)).toHaveAccessibleName(/Added the scenario “Ten Adopters”/);
  await go(page, 'Contributions');
  await expect(main(page)).toContainText('$355,000');
});
