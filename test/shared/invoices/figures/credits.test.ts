// Credits, numbers and days to come: what a credit takes off, which number comes next, what counts when.
import { describe, expect, test } from 'vitest';
import { duesToInvoice, invoiceDues } from '../../../../shared/invoices/changes/invoicing.ts';
import { openOn } from '../../../../shared/invoices/figures/balances.ts';
import { booksOf } from '../../../../shared/invoices/figures/books.ts';
import { nextNumber } from '../../../../shared/invoices/figures/numbers.ts';
import { owedIn } from '../../../../shared/invoices/figures/owed.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import '../../../../shared/registry/explainers.ts';
import { money, sum } from '../../../../shared/values/money.ts';
import { aPledge, applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { anInvoice } from '../../../fixtures/cashBuilders.ts';

const add = (some: Parameters<typeof anInvoice>[0] = {}): Change => ({
  type: 'invoices/addInvoice',
  entity: anInvoice(some),
  at: null,
});
const pay = (units: number, on: string): Change => ({
  type: 'invoices/recordPayment',
  invoice: 'invoice-one',
  on,
  amount: money(units),
  note: null,
});
const credit = (units: number, reason = 'Waived'): Change => ({
  type: 'invoices/credit',
  invoice: 'invoice-one',
  on: '2012-02-15',
  amount: money(units),
  reason,
});
const billed = openSfsPlan(add());
const refused = (plan: Plan, change: Change) => {
  const result = applyChange(plan, change);
  return result.ok ? 'accepted' : result.no.why;
};

describe('a number is never given twice', () => {
  const two = applied(billed, add({ id: 'invoice-two', number: '2012-002' }));
  const why = 'It has the last number of its year, so the next invoice would reuse it.';

  test('the last of its year is not removed, so that it is not proposed again', () => {
    expect(refused(two, { type: 'invoices/removeInvoice', id: 'invoice-two' })).toBe(why);
    const one = applied(two, { type: 'invoices/removeInvoice', id: 'invoice-one' });
    expect(nextNumber(one.invoices.invoices, 2012)).toBe('2012-003');
  });

  test('nor is it renumbered; any other is, and one that is numbered otherwise', () => {
    const renumber = (id: string): Change => ({
      type: 'invoices/setInvoice',
      id,
      set: { number: 'A-7' },
    });
    expect(refused(two, renumber('invoice-two'))).toBe(why);
    expect(refused(two, renumber('invoice-one'))).toBe('accepted');
    const otherwise = applied(two, renumber('invoice-one'));
    expect(refused(otherwise, { type: 'invoices/removeInvoice', id: 'invoice-one' })).toBe(
      'accepted',
    );
  });

  test('a void invoice keeps its number', () => {
    const credited = applied(billed, credit(500_000));
    expect(nextNumber(credited.invoices.invoices, 2012)).toBe('2012-002');
  });
});

describe('a credit lowers what is owed, and is not billed again', () => {
  const all = invoiceDues(openSfsPlan(), 2012, '2012-01-01', '2012-01-31', [
    'invoice-one',
    'b',
    'c',
    'd',
  ]);
  if (!all.ok) throw new Error(all.no.why);
  const invoiced = applied(openSfsPlan(), all.value);
  const ofCray = (plan: Plan, day = '2012-02-29') =>
    owedIn(plan, 2012, day).find(({ id }) => id === 'member-cray');

  test('a part of an invoice', () => {
    const plan = applied(invoiced, credit(10_000));
    expect(duesToInvoice(plan, 2012)).toEqual([]);
    expect(ofCray(plan)).toMatchObject({
      full: money(500_000),
      waived: money(10_000),
      due: money(490_000),
      invoiced: money(490_000),
      open: money(490_000),
    });
  });

  test('all of it: what was waived is not invoiced again', () => {
    const plan = applied(invoiced, credit(500_000));
    expect(duesToInvoice(plan, 2012)).toEqual([]);
    expect(ofCray(plan)).toMatchObject({ due: 0, invoiced: 0, open: 0 });
  });

  test('from its day on', () => {
    const plan = applied(invoiced, credit(10_000));
    expect(ofCray(plan, '2012-02-14')?.due).toBe(money(500_000));
    expect(ofCray(plan, '2012-02-15')?.due).toBe(money(490_000));
  });

  test('only what is below the dues: what was billed too high is corrected', () => {
    const high = openSfsPlan(add({ amount: money(520_000) }));
    expect(ofCray(applied(high, credit(20_000)))).toMatchObject({
      waived: 0,
      due: money(500_000),
      invoiced: money(500_000),
    });
    expect(ofCray(applied(high, credit(50_000)))?.due).toBe(money(470_000));
  });

  test('until another invoice asks for it', () => {
    const again = add({ id: 'again', number: '2012-009', amount: money(10_000) });
    expect(ofCray(applied(invoiced, credit(10_000), again))).toMatchObject({
      waived: 0,
      due: money(500_000),
      invoiced: money(500_000),
    });
  });

  test('beside dues that are raised: only what they rise by is billed', () => {
    const raised = applied(invoiced, credit(10_000), {
      type: 'members/setTier',
      id: 'tier-promoter',
      set: { dues: [{ from: 2012, amount: money(600_000) }] },
    });
    const asked = duesToInvoice(raised, 2012).map(({ amount }) => amount);
    expect(asked).toEqual([100_000, 100_000, 100_000, 100_000].map(money));
    expect(ofCray(raised)?.due).toBe(money(590_000));
  });

  test('the same of a contribution', () => {
    const gift = aPledge({ member: 'member-ddn', giver: null });
    const plan = openSfsPlan(
      { type: 'contributions/addPledge', entity: gift, at: null },
      add({ pledge: 'pledge-one', member: 'member-ddn', amount: money(1_000) }),
      credit(400),
    );
    const row = owedIn(plan, 2012, '2012-02-29').find(({ id }) => id === 'pledge-one');
    expect(row).toMatchObject({ waived: money(400), due: money(600), open: money(600) });
  });

  test('is explained with its reason, and adds up', () => {
    const plan = applied(invoiced, credit(10_000, 'Joined in July'));
    const { value, parts } = explain(plan, {
      feature: 'invoices',
      figure: 'owed',
      part: 'due',
      entity: 'member-cray',
      year: 2012,
      asOf: '2012-02-29',
    });
    expect(value).toBe('$490,000');
    expect(parts.map((part) => [part.label, part.value, part.source])).toEqual([
      ['Dues of the year', '$500,000', null],
      ['Credited, no longer owed', '−$10,000', 'Joined in July'],
    ]);
  });
});

describe('a payment of a day to come', () => {
  const plan = applied(billed, pay(60_000, '2012-03-01'));
  const received = (day: string) => {
    const all = owedIn(plan, 2012, day).map((row) => row.received);
    return [sum(all), booksOf(plan, 2012, day).cash.income];
  };

  test('counts from its day on, as received and as cash that moved', () => {
    expect(received('2012-02-29')).toEqual([0, 0]);
    expect(received('2012-03-01')).toEqual([money(60_000), money(60_000)]);
    expect(openOn(plan.invoices.invoices[0] ?? anInvoice(), '2012-02-29')).toBe(money(500_000));
  });

  test('stands in the explanation of the invoice, and counts as nothing yet', () => {
    const address = { feature: 'invoices', figure: 'invoice', entity: 'invoice-one' } as const;
    for (const part of ['open', 'received'] as const) {
      const { parts } = explain(plan, { ...address, part, asOf: '2012-02-29' });
      expect(parts.at(-1)).toMatchObject({
        label: 'Payment of $60,000 on Mar 1, 2012, to come',
        value: '$0',
        basis: 'not counted yet',
      });
    }
  });
});
