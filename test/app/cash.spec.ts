// The treasurer's cash: the host's fee, the guard on what is committed, and the years that fall short.

import type { Locator, Page } from '@playwright/test';
import { money } from '../../shared/values/money.ts';
import { anOutsideCommitment, aPledge } from '../fixtures/builders.ts';
import { everybodyNamed } from '../fixtures/cashBuilders.ts';
import { expect, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { prepare } from './prepared.ts';
import { openPage, show } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

/** A figure by the name that is read out: `Host fee, 2012: −$170,700`. */
function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function goTo(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function commit(page: Page, name: string, size: { amount: string } | { fte: string }) {
  await page.getByRole('button', { name: 'Add commitment' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Description').fill(name);
  await expect(dialog).not.toContainText('per year.');
  if ('amount' in size) await dialog.getByLabel('Amount per year').fill(size.amount);
  else {
    await dialog.getByLabel('Pays for').selectOption({ label: 'Testing: Testers' });
    await dialog.getByLabel('Size').selectOption('people');
    await expect(dialog.getByLabel('Cost per FTE')).toHaveValue('$300,000');
    await dialog.getByLabel('FTE hired').fill(size.fte);
  }
  await dialog.getByLabel('Source').focus();
  await expect(dialog).toContainText(/It takes \$[\d,]+ per year\./);
  await dialog.getByRole('button', { name: 'Commit', exact: true }).click();
}

test('T4: under a fiscal host with 9% of the first million and 6% above', async ({ launch }) => {
  const { page, app } = await launch({ now });
  await goTo(page, 'Contributions');
  await page.getByRole('button', { name: 'Edit rules' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add band' }).click();
  await dialog.getByRole('button', { name: 'Add band' }).click();
  await dialog.getByLabel('Band 1, up to').fill('1m');
  await dialog.getByLabel('Band 1, share').fill('9%');
  await dialog.getByLabel('Band 2, share').fill('6%');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Host fee: −$170,700')).toBeVisible();
  await expect(figure(page, 'Unrestricted cash: $2,174,300')).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $525,700')).toBeVisible();
  await goTo(page, 'Cash');
  await expect(figure(page, 'Host fee, 2012: −$170,700')).toBeVisible();
  await expect(figure(page, 'Closing cash, 2012: −$525,700')).toBeVisible();
  const pack = await packOf({ app, page });
  expect(pack).toContain('Host fee −$170,700');
  expect(pack).toContain('Unrestricted cash $2,174,300');
  expect(pack).toContain('Funding gap, expected $525,700, excludes 1 unknown');
});

test('T5: never commit more than is raised', async ({ launch }) => {
  const { page, app } = await launch({ now });
  const entity = { ...anOutsideCommitment(money(1_050_000)), lastYear: 2014 };
  const outside = { type: 'contributions/addOutside', entity, at: null } as const;
  const changes = [everybodyNamed, outside];
  await prepare(page, { type: 'batch', name: 'Named everybody, and the contract', changes });
  await goTo(page, 'Cash');
  const left = 'Available to commit, 2012';
  await expect(figure(page, `${left}: $1,295,000`)).toBeVisible();
  await commit(page, 'Release manager and gatekeepers', { fte: '2.5' });
  await expect(figure(page, `${left}: $545,000`)).toBeVisible();
  await commit(page, 'Equipment', { amount: '150k' });
  await expect(figure(page, `${left}: $395,000`)).toBeVisible();
  await commit(page, 'One tester', { fte: '1' });
  await expect(figure(page, `${left}: $95,000`)).toBeVisible();

  await commit(page, 'A second tester', { fte: '1' });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('By the end of 2012, $2,345,000 is raised');
  await expect(dialog).toContainText('which leaves $95,000. This takes $300,000 more.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure(page, `${left}: $95,000`)).toBeVisible();

  await figure(page, `${left}: $95,000`).click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Available to commit, through 2012');
  await panel.getByRole('button', { name: 'Committed to the tree' }).click();
  await expect(panel).toContainText('$1,200,000');
  await panel.getByRole('button', { name: 'Close explanation' }).click();

  const pack = await packOf({ app, page });
  expect(pack).toContain('2012 $2,345,000 $1,050,000 $1,200,000 $95,000');

  await page.getByRole('button', { name: /^Undo: Added the commitment “One tester”/ }).click();
  await expect(figure(page, `${left}: $395,000`)).toBeVisible();
});

test('a loss of income is a breach with its year, and is not refused', async ({ launch }) => {
  const { page } = await launch({ now });
  await goTo(page, 'Cash');
  await commit(page, 'Tree contract', { amount: '1.9m' });
  await expect(figure(page, 'Available to commit, 2012: $100,000')).toBeVisible();
  await goTo(page, 'Contributions');
  await page.getByRole('button', { name: 'Add commitment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Purpose').fill('Web site');
  await dialog.getByLabel('Amount per year').fill('150k');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await goTo(page, 'Cash');
  await expect(
    page.getByText(/^In 2012, commitments exceed the cash raised by \$50,000/),
  ).toBeVisible();
  await expect(figure(page, 'Available to commit, 2012: −$50,000')).toBeVisible();
  await page.getByRole('button', { name: 'Overview', exact: true }).click();
  await expect(
    page.getByText(/In 2012, commitments exceed the cash raised by \$50,000/),
  ).toBeVisible();
});

test('a reserve carries the cost into the next year, and says which year falls short', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await goTo(page, 'Cash');
  await expect(figure(page, 'Opening cash, 2012: not recorded')).toBeVisible();
  await expect(figure(page, 'First year below zero: 2012')).toBeVisible();
  await page.getByRole('button', { name: 'Edit reserve' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Opening cash', { exact: true }).fill('500k');
  await dialog.getByLabel('As of').fill('2012-01-01');
  await dialog.getByLabel('Source of the opening cash').fill('Bank statement');
  await dialog.getByLabel('Operating reserve target', { exact: true }).selectOption('amount');
  await dialog.getByLabel('Target amount').fill('200k');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, 'Closing cash, 2012: $145,000')).toBeVisible();
  await expect(figure(page, 'Closing cash, 2013: −$210,000')).toBeVisible();
  await expect(figure(page, 'First year below zero: 2013')).toBeVisible();

  await page.getByLabel('Disbursements counted').selectOption('committed');
  await expect(figure(page, 'Closing cash, 2014: $7,535,000').first()).toBeVisible();
  await figure(page, 'Closing cash, 2012: $2,845,000').click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Opening cash, 2012' }).click();
  await expect(panel).toContainText('recorded · Bank statement');
});

test('restricted cash that is carried on is said, and what may be committed of it is in sight', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  const grant = {
    amount: money(2_000_000),
    activity: 'activity-testing',
    status: 'committed',
  } as const;
  await prepare(page, { type: 'contributions/addPledge', entity: aPledge(grant), at: null });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await page.waitForFunction(() => window.innerWidth === 1280);
  await show(page, { year: '2013' });
  await expect(page.getByRole('main')).toContainText(
    '$2M cash, $0 in kind; $950K more carried from 2012funds $2.7M, 100% of the cost',
  );
  await goTo(page, 'Cash');
  const limits = page.getByRole('region', { name: 'Commitment limit' });
  const scrolled = await limits.locator('*').evaluateAll(
    (all) =>
      all.filter((one) => {
        const isScroller = getComputedStyle(one).overflowX === 'auto';
        return isScroller && one.scrollWidth > one.clientWidth;
      }).length,
  );
  expect(scrolled).toBe(0);
});

test('the funding gap is shared among the members, and proposed in one step', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await goTo(page, 'Contributions');
  await expect(figure(page, 'Share, Cray: $88,750')).toBeVisible();
  await expect(figure(page, 'Dues plus share, Cray: $588,750')).toBeVisible();
  await page.getByLabel('Shared', { exact: true }).selectOption('weights');
  await page.getByLabel('Weight of Cray').fill('2');
  await page.keyboard.press('Enter');
  await expect(figure(page, 'Share, Cray: $142,000')).toBeVisible();
  await expect(figure(page, 'Share, Total: $355,000')).toBeVisible();
  await figure(page, 'Dues plus share, Cray: $642,000').click();
  await expect(page.getByRole('complementary')).toContainText('Share of the funding gap');
  await page.getByRole('button', { name: 'Create proposed contributions' }).click();
  await expect(page.getByRole('heading', { name: '4 contributions' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: Proposed shares of the \$355,000/ }).click();
  await expect(page.getByText('No contributions yet')).toBeVisible();
});
