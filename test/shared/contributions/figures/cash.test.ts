// The cash of a year is kept for as long as what it is made of.
import { describe, expect, test } from 'vitest';
import { cashOf } from '../../../../shared/contributions/figures/cash.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { money } from '../../../../shared/values/money.ts';
import { aPlan, aPledge, applied, aTier } from '../../../fixtures/builders.ts';

const gift = (amount: number) =>
  ({
    type: 'contributions/addPledge',
    entity: aPledge({ id: `cash-${amount}`, amount: money(amount) }),
    at: null,
  }) as const;

describe('what is kept while nothing of it changes', () => {
  const of = applied(aPlan(gift(1_000)), {
    type: 'members/addTier',
    entity: aTier({ id: 'tier', dues: [{ from: 2012, amount: money(50) }], expected: 2 }),
    at: null,
  });
  const cashIn2012 = (one: Plan) => cashOf(one, 2012, 'everything');

  test('an edit of the cost model leaves the cash of the year as it is', () => {
    const edited = applied(of, { type: 'cost/setTerms', set: { years: 4 } });
    expect(cashIn2012(edited)).toBe(cashIn2012(of));
  });

  test('the dues of a tier, a contribution and the month in which years start do not', () => {
    const dearer = [{ from: 2012, amount: money(70) }];
    const [dearly, richer] = [
      applied(of, { type: 'members/setTier', id: 'tier', set: { dues: dearer } }),
      applied(of, gift(5)),
    ];
    expect([of, dearly, richer].map((one) => cashIn2012(one).receipts)).toEqual([
      money(1_100),
      money(1_140),
      money(1_105),
    ]);
    const july = applied(of, { type: 'consortium/setProfile', set: { yearStartsIn: 7 } });
    expect(cashIn2012(july)).not.toBe(cashIn2012(of));
  });
});
