// Invoices for no dues and no contribution: they are billed and received, and no figure leaves them out.
import { expect, test } from 'vitest';
import '../../../../shared/registry/rules.ts';
import { explainOwed } from '../../../../shared/invoices/explain/explainOwed.ts';
import { agingOn, buckets } from '../../../../shared/invoices/figures/balances.ts';
import { booksOf } from '../../../../shared/invoices/figures/books.ts';
import { othersId, owedIn, totalOwed } from '../../../../shared/invoices/figures/owed.ts';
import type { Invoice } from '../../../../shared/invoices/model.ts';
import { owedTable } from '../../../../shared/invoices/reports/tables.ts';
import { money, sum } from '../../../../shared/values/money.ts';
import { openSfsPlan } from '../../../fixtures/builders.ts';

const asOf = '2012-06-30';
const crey: Invoice = {
  id: 'invoice-crey',
  number: '2012-001',
  member: null,
  payer: 'Crey',
  pledge: null,
  year: 2012,
  on: '2012-01-15',
  due: '2012-02-14',
  amount: money(500_000),
  payments: [{ on: '2012-03-01', amount: money(200_000), note: null }],
  credits: [],
  source: null,
};
const plan = openSfsPlan({ type: 'invoices/addInvoice', entity: crey, at: null });
const rows = owedIn(plan, 2012, asOf);

test('they are invoiced, received and open, and nothing that the plan earns is owed for them', () => {
  expect(rows.at(-1)).toMatchObject({
    of: 'others',
    due: 0,
    invoiced: money(500_000),
    received: money(200_000),
    open: money(300_000),
  });
  expect(totalOwed(rows).due).toBe(totalOwed(owedIn(openSfsPlan(), 2012, asOf)).due);
  expect(owedIn(plan, 2011, asOf).at(-1)?.of).not.toBe('others');
  expect(owedIn(openSfsPlan(), 2012, asOf).at(-1)?.of).not.toBe('others');
});

test('what is invoiced, received and open is what the books and the aging say', () => {
  const { steps, accrual, cash } = booksOf(plan, 2012, asOf);
  const { invoiced, received, open } = totalOwed(rows);
  expect(steps.notInvoiced).toBe(invoiced - accrual.income);
  expect(received).toBe(cash.income);
  expect(open).toBe(-steps.receivableEnd);
  const aging = agingOn(plan.invoices.invoices, asOf);
  expect(open).toBe(sum(buckets.map((one) => aging[one].open)));
});

test('the explanation leads to them, and the table has them', () => {
  const address = { feature: 'invoices', figure: 'owed', year: 2012, asOf } as const;
  const all = explainOwed(plan, { ...address, part: 'invoiced', entity: null });
  expect(all.value).toBe('$500,000');
  const own = explainOwed(plan, { ...address, part: 'invoiced', entity: othersId });
  expect(own.value).toBe('$500,000');
  expect(own.parts).toHaveLength(1);
  expect(explainOwed(plan, { ...address, part: 'due', entity: othersId }).value).toBe('$0');
  const { rows: lines } = owedTable.body(plan, { year: 2012, asOf });
  expect(lines.at(-1)).toEqual([
    'Others (no member, no contribution)',
    'neither',
    0,
    0,
    500_000,
    200_000,
    300_000,
  ]);
});
