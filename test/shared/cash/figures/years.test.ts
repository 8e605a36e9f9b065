// The cash over the years: what each begins and ends with, and the first year that falls short.

import { describe, expect, test } from 'vitest';
import {
  type CashFigureView,
  cashYears,
  firstShort,
  outflows,
} from '../../../../shared/cash/figures/years.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { applyChange } from '../../../../shared/kernel/change.ts';
import { views } from '../../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { money } from '../../../../shared/values/money.ts';
import { ends } from '../../../../shared/values/range.ts';
import { anOutsideCommitment, applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { aCommitment } from '../../../fixtures/cashBuilders.ts';
import { diceOf } from '../../kernel/dice.ts';
import { furnished } from '../../kernel/furnished.ts';
import { randomChange } from '../../kernel/randomEdits.ts';

const example = openSfsPlan();
const whole = { view: 'expected', end: 'likely', outflow: 'cost' } as const;
const committed = { ...whole, outflow: 'committed' } as const;

describe('the full cost of the tree', () => {
  test('ends the first year short by the gap, and each later one by more', () => {
    const years = cashYears(example, whole);
    expect(years.map(({ closing }) => closing)).toEqual(
      [-355_000, -710_000, -1_065_000].map(money),
    );
    expect(firstShort(years).negative?.year).toBe(2012);
  });

  test('an opening cash of 500,000 carries it into 2013', () => {
    const plan = applied(example, { type: 'cash/setTerms', set: { opening: money(500_000) } });
    expect(firstShort(cashYears(plan, whole)).negative?.year).toBe(2013);
  });

  test('what is committed to the tree is a part of its cost, not on top of it', () => {
    const entity = aCommitment({ amount: money(150_000) });
    const plan = applied(example, { type: 'cash/addCommitment', entity, at: null });
    expect(cashYears(plan, whole)[0]).toMatchObject({
      committed: money(150_000),
      rest: money(2_550_000),
      out: money(2_700_000),
    });
  });
});

test('commitments only: with the host fee and what leaves in other commitments', () => {
  const plan = openSfsPlan(
    { type: 'contributions/addOutside', entity: anOutsideCommitment(money(50_000)), at: null },
    { type: 'contributions/setRules', set: { hostFee: [{ upTo: null, share: 0.1 }] } },
  );
  expect(cashYears(plan, committed)[0]).toMatchObject({
    in: money(2_345_000),
    fee: money(234_500),
    out: money(284_500),
    closing: money(2_060_500),
  });
});

test('a year above zero can still end below the least reserve', () => {
  const least = { of: 'amount', amount: money(3_000_000) } as const;
  const plan = applied(example, { type: 'cash/setTerms', set: { least } });
  const { negative, below } = firstShort(cashYears(plan, committed));
  expect([negative, below?.year]).toEqual([null, 2012]);
});

test('an empty plan commits no cash, and what its cost leaves of it is unknown', () => {
  const years = cashYears(emptyPlan(2012), committed);
  expect(years.map(({ closing }) => closing)).toEqual([0, 0, 0]);
  expect(firstShort(years)).toEqual({ negative: null, below: null, unknown: null });
  const [first] = cashYears(emptyPlan(2012), whole);
  expect(firstShort(cashYears(emptyPlan(2012), whole))).toEqual({
    negative: null,
    below: null,
    unknown: first,
  });
});

describe('in any plan', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => 301 + index);
  test.each(seeds)(
    'seed %i: each year begins where the last ended, and its parts add up',
    (seed) => {
      const dice = diceOf(seed);
      let plan = furnished;
      for (let edit = 0; edit < 60; edit += 1) {
        const next = applyChange(plan, randomChange(dice, plan));
        if (next.ok) plan = next.value;
      }
      for (const view of views) {
        for (const end of ends) for (const outflow of outflows) addUp({ view, end, outflow });
      }
      function addUp(settings: CashFigureView) {
        let before = plan.cash.terms.opening ?? 0;
        for (const one of cashYears(plan, settings)) {
          expect(one.opening).toBe(before);
          expect(one.out).toBe(one.fee + one.outside + one.committed + one.rest);
          expect(one.closing).toBe(one.opening + one.in - one.out);
          const { need, inKind } = coverOf(plan, one.year, settings.end, settings.view);
          expect(one.rest).toBeLessThanOrEqual(Math.max(0, need - inKind));
          before = one.closing;
        }
      }
    },
  );
});
