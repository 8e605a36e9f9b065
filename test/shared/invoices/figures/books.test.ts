// The year in two views: what it earns and owes, and when money moves; the steps between them add up.
import { describe, expect, test } from 'vitest';
import { cashOf } from '../../../../shared/contributions/figures/cash.ts';
import { booksOf, waivedIn } from '../../../../shared/invoices/figures/books.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { money, sum } from '../../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { anInvoice } from '../../../fixtures/cashBuilders.ts';
import { diceOf } from '../../kernel/dice.ts';
import { furnished } from '../../kernel/furnished.ts';
import { randomChange } from '../../kernel/randomEdits.ts';

const add = (some: Parameters<typeof anInvoice>[0] = {}): Change => ({
  type: 'invoices/addInvoice',
  entity: anInvoice(some),
  at: null,
});
const pay = (invoice: string, units: number, on: string): Change => {
  return { type: 'invoices/recordPayment', invoice, on, amount: money(units), note: null };
};

describe('Cray owes 500,000 for 2012 and pays 200,000 of it, 300,000 a year later', () => {
  const plan = openSfsPlan(
    add(),
    pay('invoice-one', 200_000, '2012-02-15'),
    pay('invoice-one', 300_000, '2013-02-15'),
  );

  test('2012 earns 2,000,000 and receives 200,000', () => {
    const { accrual, cash, steps } = booksOf(plan, 2012, null);
    expect([accrual.income, cash.income]).toEqual([2_000_000, 200_000].map(money));
    expect(steps).toMatchObject({
      notInvoiced: money(-1_500_000),
      receivableEnd: money(-300_000),
      receivableStart: 0,
    });
  });

  test('2013 begins with what is still to be paid', () => {
    const { cash, steps } = booksOf(plan, 2013, null);
    expect([steps.receivableStart, steps.receivableEnd]).toEqual([money(300_000), 0]);
    expect(cash.income).toBe(money(300_000));
  });
});

test('what is paid ahead stands apart until its year', () => {
  const plan = openSfsPlan(
    add({ year: 2013, on: '2012-12-01', due: '2013-01-31' }),
    pay('invoice-one', 500_000, '2012-12-15'),
  );
  expect(booksOf(plan, 2012, null).steps.prepaidEnd).toBe(money(500_000));
  expect(booksOf(plan, 2013, null).steps.prepaidStart).toBe(money(-500_000));
});

test('the host takes its fee of what arrives, not of what is earned', () => {
  const hostFee = [{ upTo: null, share: 0.1 }];
  const plan = openSfsPlan(
    { type: 'contributions/setRules', set: { hostFee } },
    add(),
    pay('invoice-one', 500_000, '2012-02-15'),
  );
  const { accrual, cash, steps } = booksOf(plan, 2012, null);
  expect([accrual.fee, cash.fee, steps.feeDifference]).toEqual(
    [200_000, 50_000, 150_000].map(money),
  );
});

test('a credit of a later year for an earlier one is a step of its own', () => {
  const credit = { type: 'invoices/credit', invoice: 'invoice-one', reason: 'Left' } as const;
  const plan = openSfsPlan(add(), { ...credit, on: '2013-02-01', amount: money(100_000) });
  expect(booksOf(plan, 2013, null).steps.creditedEarlier).toBe(money(-100_000));
});

test('what a credit of the year took off is not earned, nor left to be invoiced', () => {
  const credit = { type: 'invoices/credit', invoice: 'invoice-one', reason: 'Waived' } as const;
  const plan = openSfsPlan(add(), { ...credit, on: '2012-02-01', amount: money(100_000) });
  const { accrual, steps } = booksOf(plan, 2012, null);
  expect(accrual.dues).toBe(money(1_900_000));
  expect(steps.notInvoiced).toBe(money(-1_500_000));
});

test('money that moves after the day asked has not moved', () => {
  const plan = openSfsPlan(
    add(),
    pay('invoice-one', 50_000, '2012-02-15'),
    pay('invoice-one', 10_000, '2012-06-15'),
  );
  const moved = (asOf: string | null) => booksOf(plan, 2012, asOf).cash.income;
  expect(['2012-02-14', '2012-02-15', '2012-06-15', '2014-01-01', null].map(moved)).toEqual(
    [0, 50_000, 60_000, 60_000, 60_000].map(money),
  );
  expect(booksOf(plan, 2012, '2012-02-15').steps.receivableEnd).toBe(money(-450_000));
  expect(booksOf(plan, 2013, '2012-02-15').steps.receivableStart).toBe(money(450_000));
});

type Day = string | null;

/** The result in cash, reached by the steps from the accrual one, and the income. */
function reconciled(plan: Plan, year: number, asOf: Day) {
  const { accrual, steps } = booksOf(plan, year, asOf);
  return [accrual.result + sum(Object.values(steps)), accrual.income];
}

/** What credits took off the committed receipts is not earned. */
function inCash(plan: Plan, year: number, asOf: Day) {
  const { dues, pledges } = waivedIn(plan, year, asOf);
  const { receipts } = cashOf(plan, year, 'committed');
  return [booksOf(plan, year, asOf).cash.result, receipts - dues - pledges];
}

describe('the accrual result and the steps are the cash result', () => {
  const seeds = Array.from({ length: 25 }, (_, index) => 701 + index);
  test.each(seeds)('seed %i', (seed) => {
    const dice = diceOf(seed);
    let plan = furnished;
    for (let edit = 0; edit < 120; edit += 1) {
      const next = applyChange(plan, randomChange(dice, plan));
      if (next.ok) plan = next.value;
    }
    for (const year of [2010, 2011, 2012, 2013, 2014, 2015]) {
      for (const asOf of [null, '2011-06-30', '2012-03-15', '2014-12-31']) {
        expect(reconciled(plan, year, asOf)).toEqual(inCash(plan, year, asOf));
      }
    }
  });

  test('of the example, where nothing is invoiced', () => {
    expect(reconciled(openSfsPlan(), 2012, null)).toEqual(inCash(openSfsPlan(), 2012, null));
    expect(booksOf(applied(openSfsPlan()), 2012, null).cash.income).toBe(0);
  });
});
