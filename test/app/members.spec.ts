// The roll: who pays, at which level, since when, and what follows from joining and leaving.
import type { Locator, Page } from '@playwright/test';
import { expect, type Running, test } from './launch.ts';
import { openPage } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

/** A figure by the name that is read out: `Members on Jan 31, 2012: 4`. */
function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

async function opened(launch: () => Promise<Running>): Promise<Page> {
  const { page } = await launch();
  await go(page, 'Members');
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
  return page;
}

const roll = (page: Page) => page.getByRole('grid', { name: 'Roll' });

/** Opens the menu of a member by its key, and chooses. */
async function act(page: Page, member: string, item: string): Promise<void> {
  await roll(page).getByRole('rowheader', { name: member }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** A line of the panel, as it is read out. */
async function follows(page: Page, label: string, ...values: readonly string[]): Promise<void> {
  const panel = page.getByRole('region', { name: 'Impact' });
  const row = panel.getByRole('row').filter({ hasText: label });
  const [before = '', after] = values;
  const shown = after === undefined ? [`stays ${before}`] : [before, '→becomes', after];
  await expect(row.getByRole('cell')).toHaveText(shown);
}

/** The slides give no cost for one line. */
const excluding = ', excludes 1 unknown';
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

test('a Promoter leaves on the last day of 2011: seats, quorum, income and gap follow', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  await act(page, 'Cray', 'Record departure…');
  await page.getByLabel('Last day of membership').fill('2011-12-31');
  await follows(page, 'Board seats', '5', '4');
  await follows(page, 'Quorum', '3');
  await follows(page, 'Dues of named members, 2012', '$2,000,000', '$1,500,000');
  await follows(page, 'Cash receipts, 2012', '$2,345,000', '$1,845,000');
  await follows(page, 'Funding gap, 2012', `$355,000${excluding}`, `$855,000${excluding}`);
  await page.getByRole('button', { name: 'Record departure' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await expect(figure(page, 'Members on Jan 31, 2012: 3')).toBeVisible();
  await expect(figure(page, 'Total dues, 2012: $1,845,000')).toBeVisible();
  await expect(roll(page).getByRole('gridcell', { name: 'Dec 31, 2011' })).toBeVisible();
  await go(page, 'Board');
  await expect(figure(page, 'Authorized seats: 4')).toBeVisible();
  await expect(figure(page, 'Quorum: 3').first()).toBeVisible();
  await go(page, 'Contributions');
  await expect(figure(page, 'Funding gap, 2012: $855,000')).toBeVisible();

  await expect(undo(page)).toHaveAccessibleName(/Recorded that “Cray” leaves on Dec 31, 2011$/);
  await undo(page).click();
  await expect(figure(page, 'Funding gap, 2012: $355,000')).toBeVisible();
  await go(page, 'Members');
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
});

test('a later last day is shown from the day on which it takes effect', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  await act(page, 'Cray', 'Record departure…');
  await page.getByLabel('Last day of membership').fill('2012-12-31');
  await expect(page.getByRole('dialog')).toContainText('On Jan 1, 2013, fiscal year 2013');
  await follows(page, 'Board seats', '5', '4');
  await follows(page, 'Dues of named members, 2013', '$2,000,000', '$1,500,000');
  await page.getByRole('button', { name: 'Record departure' }).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
  await roll(page).getByRole('rowheader', { name: 'Cray' }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Cancel departure' }).click();
  await expect(roll(page).getByRole('gridcell', { name: 'Dec 31, 2012' })).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Canceled the departure of “Cray”');
});

test('a fifth, named Promoter: 6 seats, quorum 4, surplus 145,000', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  await page.getByRole('button', { name: 'Add member' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Fifth');
  await follows(page, 'Board seats', '5', '6');
  await follows(page, 'Quorum', '3', '4');
  await follows(page, 'Surplus, 2012', `$0${excluding}`, `$145,000${excluding}`);
  await dialog.getByLabel('Tier').selectOption({ label: 'Adopter' });
  await follows(page, 'Board seats', '5');
  await follows(
    page,
    'Electorate',
    '0 named, 15 expected who cannot vote',
    '1 named, 14 expected who cannot vote',
  );
  await dialog.getByLabel('Tier').selectOption({ label: 'Promoter' });
  await dialog.getByRole('button', { name: 'Add member' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, 'Members on Jan 31, 2012: 5')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: Added the member “Fifth”');
  await go(page, 'Board');
  await expect(figure(page, 'Authorized seats: 6')).toBeVisible();
  await expect(figure(page, 'Quorum: 4').first()).toBeVisible();
});

test('an expected member is named, and the tier expects one fewer, in one step', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  await page.getByRole('button', { name: 'Add member' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Acme');
  await dialog.getByLabel('Tier').selectOption({ label: 'Adopter' });
  await expect(dialog.getByLabel('This is one of the 6 expected members')).toBeChecked();
  await dialog.getByRole('button', { name: 'Add member' }).click();
  await expect(figure(page, 'Expected members, Adopter: 5')).toBeVisible();
  await expect(figure(page, 'Members, Adopter: 1')).toBeVisible();
  await expect(figure(page, 'Total dues, 2012: $2,345,000')).toBeVisible();
  await undo(page).click();
  await expect(figure(page, 'Expected members, Adopter: 6')).toBeVisible();
});

test('by keyboard alone: join, edit in place, change tier, remove, undo', async ({ launch }) => {
  const page = await opened(() => launch({ now }));
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Add member' }).focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await keyboard.type('Acme');
  await keyboard.press('Tab');
  await keyboard.type('Univ');
  await keyboard.press('Tab');
  await keyboard.type('Supp');
  await expect(dialog.getByLabel('Tier')).toHaveValue('tier-supporter');
  await dialog.getByLabel('Representative').focus();
  await keyboard.type('Ada');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add member' })).toBeFocused();
  await expect(figure(page, 'Members, Supporter: 1')).toBeVisible();

  await page.keyboard.press('Tab');
  const acme = roll(page).getByRole('rowheader', { name: 'Acme' });
  await roll(page).getByRole('rowheader', { name: 'Cray' }).focus();
  await keyboard.press('Control+End');
  await keyboard.press('F2');
  await keyboard.type(' Byron');
  await keyboard.press('Enter');
  await expect(roll(page).getByRole('gridcell', { name: 'Ada Byron' })).toBeVisible();

  await keyboard.press('Shift+F10');
  await keyboard.type('C');
  await keyboard.press('Enter');
  await expect(dialog).toContainText('Change tier: Acme');
  await keyboard.type('Prom');
  await keyboard.press('Tab');
  await page.getByLabel('First day in the tier').fill('2012-02-01');
  await follows(page, 'Board seats', '5', '6');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Moved “Acme” to the tier “Promoter” from Feb 1, 2012',
  );

  await keyboard.press('Control+Delete');
  await expect(dialog).toContainText('Remove the member “Acme”?');
  await dialog.getByRole('button', { name: 'Remove' }).focus();
  await keyboard.press('Enter');
  await expect(acme).toHaveCount(0);
  await keyboard.press('Control+Z');
  await expect(acme).toBeVisible();
  await keyboard.press('Alt+ArrowUp');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Moved the member/);
});

test('five hundred members come in at once, are searched and drawn as far as they are seen', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  await go(page, 'Members');
  const lines = Array.from(
    { length: 500 },
    (_, index) => `Member ${index + 1}\tSupporter\t2012-01-0${(index % 9) + 1}\tuser`,
  );
  await page.getByRole('button', { name: 'Add several…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Members, one per line').fill('Odd\tGold');
  await dialog.getByRole('button', { name: 'Add members' }).click();
  await expect(dialog).toContainText('“Gold” isn’t a tier of the plan.');
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\n'));
  await dialog.getByLabel('Members, one per line').press('Control+A');
  await dialog.getByLabel('Members, one per line').press('Control+V');
  await dialog.getByLabel('Tier if none is given').focus();
  await expect(dialog).toContainText('500 members can be added.');
  await dialog.getByRole('button', { name: 'Add members' }).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 504')).toBeVisible();
  await expect(figure(page, 'Total dues, 2012: $4,800,000')).toBeVisible();
  await expect(roll(page)).toHaveAttribute('aria-rowcount', '505');
  expect(await roll(page).getByRole('row').count()).toBeLessThan(100);

  await page.getByLabel('Search members').fill('member 499');
  await expect(page.getByText('1 of 504 on the roll')).toBeVisible();
  await page.getByLabel('Search members').fill('');
  await page.getByLabel('Tier shown').selectOption({ label: 'Promoter' });
  await expect(page.getByText('4 of 504 on the roll')).toBeVisible();
  await page.getByLabel('Search members').fill('nobody');
  await page.getByRole('button', { name: 'Show all members' }).click();
  await expect(page.getByText('504 on the roll', { exact: true })).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: Added 500 members');
  await undo(page).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
});

test('the dues of a tier by year, and a tier removed with all that is linked to it', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  await page.getByRole('button', { name: 'Promoter', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add dues from a year on' }).click();
  await dialog.getByLabel('From fiscal year, 2').fill('2012');
  await dialog.getByLabel('Dues a year, 2').fill('588,750');
  await dialog.getByLabel('Name', { exact: true }).focus();
  await follows(page, 'Funding gap, 2012', `$355,000${excluding}`, `$0${excluding}`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Dues per member, Promoter: $588,750')).toBeVisible();
  await figure(page, 'Dues per member, Promoter: $588,750').click();
  await expect(page.getByRole('complementary')).toContainText('From 2010');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Actions for tier Promoter' }).click();
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await expect(dialog).toContainText('4 members (“Cray”');
  await expect(dialog).toContainText('1 seat rule (“Promoter seats”)');
  await follows(page, 'Board seats', '5', '1');
  await dialog.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByText('No members yet')).toBeVisible();
  await undo(page).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
  await expect(figure(page, 'Dues per member, Promoter: $588,750')).toBeVisible();
});

test('the details of a member, and a block pasted into the roll and undone once', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  await go(page, 'Members');
  await act(page, 'Cray', 'Details…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Representative').fill('Ada');
  await dialog.getByLabel('Joining date').fill('2012-03-01');
  await follows(page, 'Board seats', '5', '4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(roll(page).getByRole('gridcell', { name: 'joins Mar 1, 2012' })).toBeVisible();

  await app.evaluate(({ clipboard }) => clipboard.writeText('Alpha\tUser\nBeta\tUniversity'));
  await roll(page).getByRole('rowheader', { name: 'Cray' }).click();
  await page.keyboard.press('Control+V');
  await expect(roll(page).getByRole('rowheader', { name: 'Beta' })).toBeVisible();
  await expect(roll(page).getByRole('gridcell', { name: 'University' })).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: Pasted 4 cells into the roll');
  await undo(page).click();
  await expect(roll(page).getByRole('rowheader', { name: 'Cray' })).toBeVisible();
});

test('an empty plan begins with a tier, then a member', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page, 'Members');
  await page.getByRole('button', { name: 'Add the first tier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add tier' }).click();
  await expect(dialog).toContainText('Type a name.');
  await dialog.getByLabel('Name', { exact: true }).fill('Gold');
  await dialog.getByRole('button', { name: 'Add tier' }).click();
  await expect(figure(page, 'Dues per member, Gold: not set')).toBeVisible();
  await page.getByRole('button', { name: 'Add the first member' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Acme');
  await dialog.getByRole('button', { name: 'Add member' }).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 1')).toBeVisible();
  await expect(figure(page, 'Dues of named members, Gold: unknown')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('excludes 1 member whose dues are not set');
  await expect(roll(page).getByRole('gridcell', { name: 'unknown' })).toBeVisible();
});
