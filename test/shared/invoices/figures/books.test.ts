// The year in two views: what it earns and owes, and when money moves; the steps between them add up.
import { describe, expect, test } from 'vitest';
import { cashOf } from '../../../../shared/contributions/figures/cash.ts';
import { booksOf } from '../../../../shared/invoices/figures/books.ts';
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
    const { accrual, cash, steps } = booksOf(plan, 2012);
    expect([accrual.income, cash.income]).toEqual([2_000_000, 200_000].map(money));
    expect(steps).toMatchObject({
      notInvoiced: money(-1_500_000),
      receivableEnd: money(-300_000),
      receivableStart: 0,
    });
  });

  test('2013 begins with what is still to be paid', () => {
    const { cash, steps } = booksOf(plan, 2013);
    expect([steps.receivableStart, steps.receivableEnd]).toEqual([money(300_000), 0]);
    expect(cash.income).toBe(money(300_000));
  });
});

test('what is paid ahead stands apart until its year', () => {
  const plan = openSfsPlan(
    add({ year: 2013, on: '2012-12-01', due: '2013-01-31' }),
    pay('invoice-one', 500_000, '2012-12-15'),
  );
  expect(booksOf(plan, 2012).steps.prepaidEnd).toBe(money(500_000));
  expect(booksOf(plan, 2013).steps.prepaidStart).toBe(money(-500_000));
});

test('the host takes its fee of what arrives, not of what is earned', () => {
  const hostFee = [{ upTo: null, share: 0.1 }];
  const plan = openSfsPlan(
    { type: 'contributions/setRules', set: { hostFee } },
    add(),
    pay('invoice-one', 500_000, '2012-02-15'),
  );
  const { accrual, cash, steps } = booksOf(plan, 2012);
  expect([accrual.fee, cash.fee, steps.feeDifference]).toEqual(
    [200_000, 50_000, 150_000].map(money),
  );
});

test('a credit of a later year for an earlier one is a step of its own', () => {
  const credit = { type: 'invoices/credit', invoice: 'invoice-one', reason: 'Left' } as const;
  const plan = openSfsPlan(add(), { ...credit, on: '2013-02-01', amount: money(100_000) });
  expect(booksOf(plan, 2013).steps.creditedEarlier).toBe(money(-100_000));
});

/** The result in cash, reached by the steps from the accrual one, and the income. */
function reconciled(plan: Plan, year: number): readonly [result: number, income: number] {
  const { accrual, steps } = booksOf(plan, year);
  return [accrual.result + sum(Object.values(steps)), accrual.income];
}

const inCash = (plan: Plan, year: number) => [
  booksOf(plan, year).cash.result,
  cashOf(plan, year, 'committed').receipts,
];

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
      expect(reconciled(plan, year)).toEqual(inCash(plan, year));
    }
  });

  test('of the example, where nothing is invoiced', () => {
    expect(reconciled(openSfsPlan(), 2012)).toEqual(inCash(openSfsPlan(), 2012));
    expect(booksOf(applied(openSfsPlan()), 2012).cash.income).toBe(0);
  });
});
