// Working groups: charter, people, chairs that may not chair, and what is kept when a group ends.
import type { Page } from '@playwright/test';
import type { Change } from '../../shared/kernel/change.ts';
import { aGroup, aParticipant } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { now, openPage, openPalette } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const figure = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const cdwg = 'Community Development Working Group';

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(main(page).getByRole('heading', { level: 1, name })).toBeVisible();
}

async function submit(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

test('the three groups of the slides, with what is not published said to be so', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await go(page, 'Groups');
  await expect(figure(page, 'Working groups on Jan 31, 2012: 3')).toBeVisible();
  await expect(figure(page, 'People serving: unknown')).toBeVisible();
  await expect(figure(page, `Due to the board, ${cdwg}: 4`)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Technical Working Group' });
  await expect(row.getByText('not recorded')).toHaveCount(2);
  await page.getByRole('button', { name: cdwg, exact: true }).click();
  await expect(main(page)).toContainText('Who leads and serves is unknown.');
  await expect(main(page)).toContainText('First day not recorded');
  await main(page).getByRole('button', { name: 'Draft a community development model' }).click();
  await expect(main(page).getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible();
  await expect(
    main(page).getByRole('button', { name: 'Draft a community development model' }).first(),
  ).toBeFocused();
});

test('by keyboard alone: a chair who may not chair is flagged and explained, not blocked', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const { keyboard } = page;
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await openPage(page, 'Groups');
  await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: cdwg, exact: true }).focus();
  await keyboard.press('Enter');
  await expect(main(page).getByRole('heading', { level: 1, name: cdwg })).toBeFocused();
  await main(page).getByRole('button', { name: 'Add participant' }).focus();
  await keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Person')).toBeFocused();
  await keyboard.type('Ada');
  await keyboard.press('Tab');
  await keyboard.type('Ch');
  await keyboard.press('Tab');
  await keyboard.type('Ano');
  await keyboard.press('Tab');
  await keyboard.type('A university');
  await keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  const flag = 'A university is not on the roll. Chairs come from Promoter or Adopter members.';
  await expect(main(page)).toContainText(flag);
  await main(page).getByRole('button', { name: 'Actions for Ada' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await dialog(page).getByLabel('Organization', { exact: true }).focus();
  await keyboard.type('Cray');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(main(page)).not.toContainText(flag);
  await keyboard.press('Control+Z');
  await expect(main(page)).toContainText(flag);

  await main(page).getByRole('button', { name: '‹ All working groups' }).focus();
  await keyboard.press('Enter');
  await figure(page, 'People to check: 1').focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText(cdwg);
  await keyboard.press('Escape');
  await expect(figure(page, 'People serving: 1')).toBeVisible();
});

test('a group is renamed, merged into another, reordered, and removed with what follows', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await go(page, 'Groups');
  const acts = (name: string) =>
    page.getByRole('button', { name: `Actions for working group ${name}` }).click();
  await acts('Technical Working Group');
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  await dialog(page).getByLabel('Last day').fill('2012-01-30');
  await dialog(page).getByLabel('Merged into or renamed to').selectOption({ label: cdwg });
  await submit(page, 'Save');
  const row = page.getByRole('row').filter({ hasText: 'Technical Working Group' });
  await expect(row).toContainText(`ended Jan 30, 2012 followed by ${cdwg}`);
  await expect(figure(page, 'Working groups on Jan 31, 2012: 2')).toBeVisible();
  await acts('Technical Working Group');
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect(page.getByRole('rowheader').first()).toContainText(cdwg);

  await acts(cdwg);
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await expect(dialog(page)).toContainText('These stay, but lose their link to it');
  await expect(dialog(page)).toContainText('4 goals');
  await submit(page, 'Remove');
  await expect(row).not.toContainText('followed by');
  await go(page, 'Goals');
  await expect(page.getByRole('region', { name: 'In progress: 4' })).toBeVisible();
  await undo(page).click();
  await expect(page.getByRole('region', { name: 'In progress: 4' })).toContainText(cdwg);
});

const fiveHundred: readonly Change[] = Array.from({ length: 500 }, (_, at) => [
  {
    type: 'groups/addGroup' as const,
    entity: aGroup({ id: `group-${at}`, name: `Group ${at}` }),
    at: null,
  },
  {
    type: 'groups/addParticipant' as const,
    entity: aParticipant({ id: `person-${at}`, group: 'group-0', person: `Person ${at}` }),
    at: null,
  },
]).flat();

test('five hundred groups, and five hundred people in one of them', async ({ launch }) => {
  const { page } = await launch({ now });
  await prepare(page, { type: 'batch', name: 'Added 500 groups', changes: fiveHundred });
  await go(page, 'Groups');
  await expect(figure(page, 'Working groups on Jan 31, 2012: 503')).toBeVisible();
  await expect(figure(page, 'Serving, Group 0: 500')).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('person 499');
  await page.keyboard.press('Enter');
  const last = main(page).getByRole('button', { name: 'Person 499', exact: true });
  await expect(last).toBeInViewport();
  await main(page).getByRole('button', { name: 'Actions for Person 499' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await submit(page, 'Remove');
  await expect(last).toHaveCount(0);
  await main(page).getByRole('button', { name: '‹ All working groups' }).click();
  await expect(figure(page, 'Serving, Group 0: 499')).toBeVisible();
  await undo(page).click();
  await expect(figure(page, 'Serving, Group 0: 500')).toBeVisible();
});

test('an empty plan begins with a working group', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page, 'Groups');
  await page.getByRole('button', { name: 'Add the first working group' }).click();
  await dialog(page).getByRole('button', { name: 'Add working group' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Type a name.');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Testing');
  await submit(page, 'Add working group');
  await expect(figure(page, 'Working groups on Jan 31, 2012: 1')).toBeVisible();
  await expect(figure(page, 'Serving, Testing: unknown')).toBeVisible();
});
