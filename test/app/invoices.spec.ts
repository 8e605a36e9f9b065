// The treasurer invoices the dues, records what arrives, sees who is late, and closes the year in both views.

import type { Locator, Page } from '@playwright/test';
import { money } from '../../shared/values/money.ts';
import { anInvoice } from '../fixtures/cashBuilders.ts';
import { expect, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { openPage, show } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function goTo(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function act(page: Page, invoice: string, item: string): Promise<Locator> {
  await page.getByTitle(`Actions for invoice ${invoice}`).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}

test('the dues of a year are invoiced at once, paid in parts, and late after their day', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await goTo(page, 'Invoices');
  await expect(page.getByText('No invoices yet')).toBeVisible();
  await expect(figure(page, 'Dues and pledges due, 2012: $2,000,000')).toBeVisible();
  await page.getByRole('button', { name: 'Invoice dues', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('$2,000,000 from 4 members');
  await dialog.getByRole('button', { name: 'Invoice', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, 'Invoiced, 2012: $2,000,000')).toBeVisible();
  await expect(page.getByRole('heading', { name: '4 invoices' })).toBeVisible();

  const payment = await act(page, '2012-001', 'Record a payment…');
  await payment.getByLabel('Amount').fill('600k');
  await payment.getByRole('button', { name: 'Record payment' }).click();
  await expect(payment).toContainText('more than the $500,000 outstanding on invoice 2012-001');
  await payment.getByLabel('Amount').fill('200k');
  await payment.getByRole('button', { name: 'Record payment' }).click();
  await expect(payment).toHaveCount(0);
  await expect(figure(page, 'Received, 2012: $200,000')).toBeVisible();
  await expect(figure(page, 'Outstanding on invoice 2012-001: $300,000')).toBeVisible();

  await show(page, { asOf: '2012-05-30' });
  await expect(figure(page, 'Outstanding, 61–90 days: $1,800,000')).toBeVisible();
  await show(page, { asOf: '2012-05-31' });
  await expect(figure(page, 'More than 90 days past due: $1,800,000')).toBeVisible();
  await expect(page.getByText('not in good standing').first()).toBeVisible();
  await goTo(page, 'Members');
  await expect(page.getByRole('gridcell', { name: 'not good' })).toHaveCount(4);

  await goTo(page, 'Invoices');
  await page.getByRole('button', { name: /^Undo: Recorded a payment of \$200,000/ }).click();
  await expect(figure(page, 'Received, 2012: $0')).toBeVisible();
});

test('the number of an invoice is never proposed again: the last of a year is voided, not removed', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const invoices = [anInvoice(), anInvoice({ id: 'invoice-two', number: '2012-002' })];
  const changes = invoices.map(
    (entity) => ({ type: 'invoices/addInvoice', entity, at: null }) as const,
  );
  await prepare(page, { type: 'batch', name: 'Invoiced twice', changes });
  await goTo(page, 'Invoices');
  const menu = (number: string) => page.getByTitle(`Actions for invoice ${number}`);
  const removing = page.getByRole('menuitem', { name: 'Remove…' });
  await menu('2012-002').click();
  await expect(removing).toBeDisabled();
  await expect(removing).toContainText('The next invoice would reuse its number. Void it instead.');
  await page.keyboard.press('Escape');
  const dialog = await act(page, '2012-001', 'Remove…');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(menu('2012-001')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add invoice' }).click();
  await expect(dialog.getByLabel('Number')).toHaveValue('2012-003');
});

test('what was paid is credited, never edited', async ({ launch }) => {
  const { page } = await launch({ now });
  const add = { type: 'invoices/addInvoice', entity: anInvoice(), at: null } as const;
  const on = '2012-01-15';
  const pay = { type: 'invoices/recordPayment', invoice: 'invoice-one', on, note: null } as const;
  const changes = [add, { ...pay, amount: money(200_000) }];
  await prepare(page, { type: 'batch', name: 'Invoiced and paid', changes });
  await goTo(page, 'Invoices');
  await page.getByTitle('Actions for invoice 2012-001').click();
  await expect(page.getByRole('menuitem', { name: 'Edit…' })).toBeDisabled();
  await page.keyboard.press('Escape');
  const dialog = await act(page, '2012-001', 'Credit or void…');
  await dialog.getByRole('button', { name: 'Void' }).click();
  await expect(dialog).toContainText('It has no reason.');
  await dialog.getByLabel('Reason').fill('Cray joined in July');
  await dialog.getByRole('button', { name: 'Void' }).click();
  await expect(page.getByText('settled')).toBeVisible();
  await figure(page, 'Outstanding on invoice 2012-001: $0').click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('credit · Cray joined in July');
});

test('the accrual result and the steps are the cash result', async ({ launch }) => {
  const { page } = await launch({ now });
  const add = { type: 'invoices/addInvoice', entity: anInvoice(), at: null } as const;
  const on = '2012-01-15';
  const pay = { type: 'invoices/recordPayment', invoice: 'invoice-one', on, note: null } as const;
  const changes = [add, { ...pay, amount: money(200_000) }];
  await prepare(page, { type: 'batch', name: 'Invoiced and paid', changes });
  await goTo(page, 'Invoices');
  await expect(figure(page, 'Result, accrual: $2,000,000')).toBeVisible();
  await expect(figure(page, 'Unbilled: −$1,500,000')).toBeVisible();
  await expect(figure(page, 'Receivable, end of year: −$300,000')).toBeVisible();
  await expect(figure(page, 'Result, cash: $200,000')).toBeVisible();
  await figure(page, 'Receivable, end of year: −$300,000').click();
  await expect(page.getByRole('complementary')).toContainText('Invoice 2012-001, Cray, for 2012');
});

test('a payment of a day to come is asked about, and counts from its day on', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const add = { type: 'invoices/addInvoice', entity: anInvoice(), at: null } as const;
  await prepare(page, add);
  await goTo(page, 'Invoices');
  const payment = await act(page, '2012-001', 'Record a payment…');
  await payment.getByLabel('Received on').fill('2012-02-15');
  await payment.getByRole('button', { name: 'Record payment' }).click();
  await expect(payment).toContainText('Correct the date, or confirm that it is planned.');
  await payment.getByRole('checkbox').check();
  await payment.getByRole('button', { name: 'Record payment' }).click();
  await expect(payment).toHaveCount(0);
  await expect(page.getByText('payment to come')).toBeVisible();
  await expect(figure(page, 'Received, 2012: $0')).toBeVisible();
  await expect(figure(page, 'Income, cash: $0')).toBeVisible();
  await page.getByTitle('Actions for invoice 2012-001').click();
  const settled = page.getByRole('menuitem', { name: 'Record a payment…' });
  await expect(settled).toBeDisabled();
  await expect(settled).toContainText('with $500,000 on Feb 15, 2012 to come');
  await page.keyboard.press('Escape');
  await figure(page, 'Outstanding on invoice 2012-001: $500,000').click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Payment of $500,000 on Feb 15, 2012, to come');
  await panel.getByRole('button', { name: 'Close explanation' }).click();
  await show(page, { asOf: '2012-02-15' });
  await expect(figure(page, 'Received, 2012: $500,000')).toBeVisible();
  await expect(figure(page, 'Income, cash: $500,000')).toBeVisible();
});

test('what may still be paid or credited is told with what is to come', async ({ launch }) => {
  const { page } = await launch({ now });
  const on = '2012-02-10';
  const pay = { type: 'invoices/recordPayment', invoice: 'invoice-one', on } as const;
  await prepare(page, {
    type: 'batch',
    name: 'Invoiced Cray',
    changes: [
      { type: 'invoices/addInvoice', entity: anInvoice(), at: null },
      { ...pay, amount: money(100_000), note: null },
    ],
  });
  await goTo(page, 'Invoices');
  await expect(figure(page, 'Outstanding on invoice 2012-001: $500,000')).toBeVisible();
  for (const item of ['Record a payment…', 'Credit or void…']) {
    const dialog = await act(page, '2012-001', item);
    await expect(dialog).toContainText(
      '$400,000 outstanding, with $100,000 on Feb 10, 2012 to come.',
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('a credit lowers what is owed, and its dues are not invoiced again', async ({ launch }) => {
  const { page } = await launch({ now });
  const add = { type: 'invoices/addInvoice', entity: anInvoice(), at: null } as const;
  await prepare(page, add);
  await goTo(page, 'Invoices');
  const dialog = await act(page, '2012-001', 'Credit or void…');
  await dialog.getByLabel('Amount').fill('10k');
  await dialog.getByLabel('Reason').fill('Hosted the meeting');
  await dialog.getByRole('button', { name: 'Credit', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, 'Dues and pledges due, 2012: $1,990,000')).toBeVisible();
  await page.getByRole('button', { name: 'Invoice dues', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('$1,500,000 from 3 members');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByTitle('Actions for invoice 2012-001').click();
  await expect(page.getByRole('menuitem', { name: 'Remove…' })).toContainText(
    'It has payments or credits',
  );
});
