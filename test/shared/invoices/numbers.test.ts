// Numbers of invoices: the same in other capitals is the same number, wherever it is given or looked for.
import { describe, expect, test } from 'vitest';
import '../../../shared/registry/rules.ts';
import { nextNumber } from '../../../shared/invoices/figures/numbers.ts';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { problemsOf, problemUnder } from '../../../shared/kernel/problems.ts';
import { money } from '../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { anInvoice } from '../../fixtures/cashBuilders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const ofCray = anInvoice({ id: 'cray', number: 'INV-1', member: 'member-cray' });
const ofDdn = anInvoice({ id: 'ddn', number: 'inv-1', member: 'member-ddn' });
const one = openSfsPlan({ type: 'invoices/addInvoice', entity: ofCray, at: null });

/** As a received plan or an older workspace may hold them. */
const both: Plan = { ...one, invoices: { ...one.invoices, invoices: [ofCray, ofDdn] } };

const why = (plan: Plan, change: Change) => {
  const result = applyChange(plan, change);
  return result.ok ? 'accepted' : result.no.why;
};
const numbered = (id: string, number: string): Change => ({
  type: 'invoices/setInvoice',
  id,
  set: { number },
});
const paid = (invoice: string, day = '2012-02-01'): Change => ({
  type: 'invoices/recordPayment',
  invoice,
  on: day,
  amount: money(50),
  note: null,
});

describe('the number of another invoice', () => {
  test.each(['inv-1', 'ＩＮＶ-1', 'Inv-1'])('is refused as %s', (number) => {
    const again = { ...ofDdn, number };
    expect(why(one, { type: 'invoices/addInvoice', entity: again, at: null })).toBe(
      'Invoice INV-1 has the same number.',
    );
    const other = applied(one, {
      type: 'invoices/addInvoice',
      entity: { ...ofDdn, number: 'INV-2' },
      at: null,
    });
    expect(why(other, numbered('ddn', number))).toBe('Invoice INV-1 has the same number.');
  });

  test('is not given to the next one', () => {
    const wide = anInvoice({ number: '２０１２-００７' });
    expect(nextNumber([wide], 2012)).toBe('2012-008');
  });
});

describe('a plan that holds both', () => {
  test('lists them needs fixing, and its figures stand', () => {
    expect(problemsOf(both).map(({ id, movesFigures }) => [id, movesFigures])).toEqual([
      ['cray', false],
      ['ddn', false],
    ]);
    expect(problemUnder(both, 'invoices')).toBeNull();
  });

  test('is mended by a number of its own, also after a payment', () => {
    const settled = applied(both, paid('ddn'));
    expect(why(settled, numbered('ddn', 'INV-2'))).toBe('accepted');
    expect(problemsOf(applied(settled, numbered('ddn', 'INV-2')))).toEqual([]);
    const alone = applied(one, paid('cray'));
    expect(why(alone, numbered('cray', 'INV-2'))).toBe('It already has payments or credits.');
  });
});

describe('a payment from a file', () => {
  const read = (plan: Plan, ...lines: readonly string[]) =>
    imported(importerNamed('payments'), plan, ['Invoice,Day,Amount', ...lines].join('\n'));
  const payments = (plan: Plan, ...lines: readonly string[]) => {
    const { change } = read(plan, ...lines);
    const after = change ? applied(plan, change) : plan;
    return after.invoices.invoices.map((invoice) => invoice.payments.length);
  };

  test('is of the invoice whose number is written so', () => {
    expect(payments(both, 'inv-1,2012-02-01,50')).toEqual([0, 1]);
    expect(payments(both, 'INV-1,2012-02-01,50', 'inv-1,2012-02-01,50')).toEqual([1, 1]);
  });

  test('is not there already because the other invoice has the same one', () => {
    expect(payments(applied(both, paid('cray')), 'inv-1,2012-02-01,50')).toEqual([1, 1]);
    expect(payments(applied(both, paid('cray')), 'INV-1,2012-02-01,50')).toEqual([1, 0]);
  });

  test('of a number that two have is left out with its line', () => {
    const { problems } = read(both, 'Inv-1,2012-02-01,50');
    expect(problems.map((problem) => [problem.line, problem.why])).toEqual([
      [2, '2 invoices have the number “Inv-1”.'],
    ]);
    expect(payments(one, 'Inv-1,2012-02-01,50')).toEqual([1]);
  });
});

test('an invoice from a file updates the one whose number is written so', () => {
  const lines = 'Number,Sent,Amount,Source\ninv-1,2012-01-05,500000,Letter\n';
  const { change } = imported(importerNamed('invoices'), both, lines, { update: true });
  const after = change?.changes ?? [];
  expect(after).toEqual([expect.objectContaining({ type: 'invoices/setInvoice', id: 'ddn' })]);
  const open = imported(importerNamed('invoices'), both, lines.replace('inv-1', 'Inv-1'), {
    update: true,
  });
  expect(open.problems.map((problem) => problem.line)).toEqual([2]);
});
