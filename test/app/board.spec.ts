// The board: seats by rule, who holds them until when, what is vacant, quorum with its sum, officers.
import type { Locator, Page } from '@playwright/test';
import type { Change } from '../../shared/kernel/change.ts';
import { everybodyNamed } from '../fixtures/cashBuilders.ts';
import { expect, type Running, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { openPage, show } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true }).first();
}

async function go(page: Page): Promise<void> {
  await openPage(page, 'Board');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Board');
}

async function opened(launch: () => Promise<Running>): Promise<Page> {
  const { page } = await launch();
  await go(page);
  await expect(figure(page, 'Quorum: 3')).toBeVisible();
  return page;
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const seat = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const quorumCard = (page: Page) => page.getByRole('region', { name: 'Quorum' });

test('the elected seat becomes vacant: 3 of 4 authorized, 2 of 3 in office', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  const elected = 'Actions for seat Elected by Adopters and Supporters';
  await choose(page, elected, 'Mark vacant…');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row').filter({ hasText: 'Vacant seats' })).toContainText('1');
  await dialog.getByRole('button', { name: 'Mark vacant' }).click();
  await expect(figure(page, 'Vacant: 1')).toBeVisible();
  await expect(seat(page, 'Elected by Adopters')).toContainText('Vacant');
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Marked the seat “Elected by Adopters and Supporters” vacant from Jan 31, 2012',
  );

  await openPage(page, 'Members');
  await page.getByRole('grid').getByRole('rowheader', { name: 'Cray' }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Record departure…' }).click();
  await page.getByLabel('Last day of membership').fill('2011-12-31');
  await page.getByRole('button', { name: 'Record departure' }).click();
  await expect(dialog).toHaveCount(0);
  await go(page);
  await expect(figure(page, 'Authorized seats: 4')).toBeVisible();
  await expect(quorumCard(page)).toContainText('3 must be present: more than 1/2 of 4 seats');
  await quorumCard(page).getByLabel('Of the', { exact: true }).selectOption('inOffice');
  await expect(quorumCard(page)).toContainText(
    '2 must be present: more than 1/2 of 3 seats in office',
  );
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Set .* of quorum to seats in office$/);
});

test('the rule of the quorum is edited in place, with its sum live', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  const card = quorumCard(page);
  await card.getByLabel('Comparison').selectOption('atLeast');
  await card.getByLabel('Fraction').fill('60%');
  await card.getByLabel('Fraction').press('Enter');
  await expect(card).toContainText('3 must be present: at least 3/5 of 5 seats authorized');
  await card.getByLabel('Fraction').fill('3/2');
  await card.getByLabel('Fraction').press('Enter');
  await expect(card).toContainText('Type 1/2, 2/3 or 60%.');
  await card.getByLabel('Fraction').press('Escape');
  await card.getByLabel('Also in each class of seats').check();
  await expect(card.getByRole('listitem').filter({ hasText: 'Promoter seats' })).toContainText(
    '3 of 4',
  );
  await figure(page, 'Quorum: 3').click();
  await expect(page.getByRole('complementary')).toContainText('at least 3/5');
});

test('directors follow one another, are suspended and corrected', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  const dialog = page.getByRole('dialog');
  const cray = 'Actions for seat Cray';
  await choose(page, cray, 'Record director…');
  await dialog.getByLabel('Director').fill('Ada');
  await dialog.getByLabel('Works for').selectOption({ label: 'DataDirect Networks (DDN)' });
  await dialog.getByRole('button', { name: 'Record director' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(seat(page, 'Cray')).toContainText('Ada does not work for Cray, whose seat it is.');

  await choose(page, cray, 'Record next director…');
  await dialog.getByLabel('Director').fill('Bea');
  await dialog.getByLabel('Alternate').fill('Cleo');
  await dialog.getByLabel('First day').fill('2012-01-15');
  await dialog.getByLabel('Last day').fill('2012-12-31');
  await dialog.getByRole('button', { name: 'Record director' }).click();
  await expect(seat(page, 'Cray')).toContainText('Jan 15, 2012 – Dec 31, 2012');
  await expect(seat(page, 'Cray')).toContainText('Cleo');

  await choose(page, cray, 'Suspend…');
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(figure(page, 'Suspended: 1')).toBeVisible();
  await expect(figure(page, 'In office: 4')).toBeVisible();
  await expect(seat(page, 'Cray')).toContainText('Suspended');

  await choose(page, cray, 'History of terms…');
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog).toContainText('until Jan 14, 2012');
  await dialog.getByRole('row').filter({ hasText: 'suspended' }).getByText('Edit…').click();
  await dialog.getByLabel('State').selectOption('filled');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Suspended: 0')).toBeVisible();

  await choose(page, cray, 'End term…');
  await dialog.getByLabel('Last day of the term').fill('2012-01-31');
  await dialog.getByRole('button', { name: 'End term' }).click();
  await expect(seat(page, 'Cray')).toContainText('Filled');
  await show(page, { asOf: '2012-02-01' });
  await expect(seat(page, 'Cray')).toContainText('ended Jan 31, 2012');
  await expect(figure(page, 'Vacant: 1')).toBeVisible();
});

test('a rule of steps, its cap, its order, and its removal', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  await expect(page.getByText('15 expected, none can vote')).toBeVisible();
  await prepare(page, everybodyNamed);
  await go(page);
  await expect(page.getByText('15 expected, none can vote')).toHaveCount(0);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add seat rule' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Supporter seats');
  await dialog.getByLabel('Who gets the seats').selectOption('elected');
  await dialog.getByRole('button', { name: 'Add seat rule' }).click();
  await expect(dialog).toContainText('Choose at least one tier.');
  await dialog.getByLabel('Supporter', { exact: true }).check();
  await dialog.getByLabel('How many seats').selectOption('onePer');
  await dialog.getByLabel('One seat for every').fill('3');
  await dialog.getByLabel('At most', { exact: true }).fill('5');
  await dialog.getByLabel('Maximum seats').fill('2');
  await dialog.getByLabel('Name', { exact: true }).focus();
  await expect(dialog.getByRole('row').filter({ hasText: 'Board seats' })).toContainText('8');
  await dialog.getByRole('button', { name: 'Add seat rule' }).click();
  await expect(figure(page, 'Authorized seats: 8')).toBeVisible();
  await expect(seat(page, 'Supporter seats, seat 3')).toContainText(
    'Beyond the 2 that “Supporter seats” allows.',
  );

  await choose(page, 'Actions for rule Supporter seats', 'Edit rule…');
  await dialog.getByLabel('How many seats').selectOption('steps');
  await dialog.getByLabel('Minimum members, step 1').fill('8');
  await dialog.getByRole('button', { name: 'Add step' }).click();
  await dialog.getByLabel('Minimum members, step 2').fill('20');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Authorized seats: 6')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'From 8 members 1 seat, from 20 members 2 seats, elected by Supporter members.',
  );

  await choose(page, 'Actions for rule Supporter seats', 'Move up');
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles.nth(1)).toHaveText('Supporter seats');
  await choose(page, 'Actions for rule Supporter seats', 'Remove…');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(figure(page, 'Authorized seats: 5')).toBeVisible();
});

test('a rule of a kind that this version does not know is kept, and not counted', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const edit: Change = {
    type: 'governance/addSeatRule',
    entity: {
      id: 'rule-chairs',
      name: 'Chairs of working groups',
      kind: { type: 'exOfficio' },
      cap: null,
      source: null,
    },
    at: null,
  };
  await prepare(page, edit);
  await go(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('The seats of one rule are unknown.');
  await expect(main).toContainText('does not know seats of the kind “exOfficio”');
  await expect(main).toContainText('excludes 1 unknown rule');
  await expect(figure(page, 'Authorized seats: 5')).toBeVisible();
  const menu = page.getByRole('button', { name: 'Actions for rule Chairs of working groups' });
  await menu.click();
  await expect(page.getByRole('menuitem', { name: 'Edit rule…' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  const kinds = await page.evaluate(async () => {
    const workspace = await window.treekeeper.ask.openWorkspace(null);
    return workspace.ok ? workspace.value.plan : '';
  });
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Moved the seat rule/);
  expect(kinds).toContain('"kind":{"type":"exOfficio"}');
});

test('officers: two offices that need two people, a board seat that is required', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  const dialog = page.getByRole('dialog');
  await choose(page, 'Actions for office Secretary', 'Edit office…');
  await dialog.getByLabel('Must hold a board seat').check();
  await dialog.getByLabel('President').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(seat(page, 'Secretary')).toContainText('not the same person as President');
  await choose(page, 'Actions for office Secretary', 'Record officer…');
  await dialog.getByLabel('Officer').fill('Norman Morse');
  await dialog.getByRole('button', { name: 'Record officer' }).click();
  await expect(seat(page, 'Secretary')).toContainText(
    'Norman Morse is President as well; the two offices need two people.',
  );
  await expect(seat(page, 'Secretary')).toContainText('holds no recorded board seat');
  await expect(undo(page)).toHaveAccessibleName('Undo: Recorded “Norman Morse” as Secretary');

  await choose(page, 'Actions for office Secretary', 'End term…');
  await dialog.getByLabel('Last day of the term').fill('2012-01-30');
  await dialog.getByRole('button', { name: 'End term' }).click();
  await expect(seat(page, 'Secretary')).toContainText('Vacant');
  await choose(page, 'Actions for office President', 'Remove…');
  await expect(dialog).toContainText('1 term of office');
  await expect(dialog).toContainText(
    'These stay, but lose their link to it: 1 office (“Secretary”)',
  );
  await dialog.getByRole('button', { name: 'Remove all' }).click();
  await expect(seat(page, 'President')).toHaveCount(0);
  await undo(page).click();
  await expect(seat(page, 'President')).toContainText('Norman Morse');
});

test('by keyboard alone: a director is recorded, an office added', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Actions for seat Cray' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Record director…' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Director')).toBeFocused();
  await keyboard.type('Ada');
  await keyboard.press('Enter');
  await expect(seat(page, 'Cray')).toContainText('Ada');
  await expect(page.getByRole('button', { name: 'Actions for seat Cray' })).toBeFocused();
  await page.getByRole('button', { name: 'Add office' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Vice president');
  await keyboard.press('Enter');
  await expect(seat(page, 'Vice president')).toContainText('name not recorded');
  await keyboard.press('Control+Z');
  await expect(seat(page, 'Vice president')).toHaveCount(0);
});

test('an empty plan says what comes first', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page);
  const main = page.getByRole('main');
  for (const text of ['No board seats yet', 'No offices yet', 'No seats count on this date']) {
    await expect(main.getByText(text)).toBeVisible();
  }
  await main.getByRole('button', { name: 'Add tiers on the members page' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Members');
});
