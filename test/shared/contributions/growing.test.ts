// Whoever gives more never makes more missing; and what covers an activity never exceeds its need.

import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import type { Contribution } from '../../../shared/contributions/model.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { hundredths } from '../../../shared/values/fte.ts';
import { cents } from '../../../shared/values/money.ts';
import { ends } from '../../../shared/values/range.ts';
import { aPledge, applied } from '../../fixtures/builders.ts';
import { diceOf } from '../kernel/dice.ts';
import { furnished } from '../kernel/furnished.ts';
import { randomChange } from '../kernel/randomEdits.ts';

/** A fiscal host takes its fee also of restricted cash beyond the need: so there is none here. */
function randomPlan(seed: number): Plan {
  const dice = diceOf(seed);
  let plan = furnished;
  for (let edit = 0; edit < 80; edit += 1) {
    const next = applyChange(plan, randomChange(dice, plan));
    if (next.ok) plan = next.value;
  }
  // Edits can take all contributions away: one is left to grow in any case.
  return applied(
    plan,
    { type: 'contributions/setRules', set: { hostFee: [] } },
    { type: 'contributions/addPledge', entity: aPledge({ id: 'last', name: 'Last' }), at: null },
  );
}

/** An amount that is absurd already is not made more. */
const canGrow = ({ amount }: Contribution) => (amount ?? 0) <= 1e10;

const grown = ({ amount, fte }: Contribution) => ({
  amount: amount === null ? null : cents(Math.min(amount * 3 + 7, 1e11)),
  fte: fte === null ? null : hundredths(fte + 125),
});

describe('in any plan', () => {
  test.each(Array.from({ length: 20 }, (_, index) => 501 + index))('seed %i', (seed) => {
    const plan = randomPlan(seed);
    const growing = plan.contributions.pledges.filter(canGrow);
    expect(growing).not.toEqual([]);
    for (const pledge of growing) {
      const set = grown(pledge);
      const more = applied(plan, { type: 'contributions/setPledge', id: pledge.id, set });
      for (const view of views) {
        for (const end of ends) {
          const [before, after] = [plan, more].map((one) => coverOf(one, 2012, end, view));
          expect(after?.gap ?? 0).toBeLessThanOrEqual(before?.gap ?? 0);
          for (const { covered, need } of after?.activities ?? []) {
            expect(covered).toBeLessThanOrEqual(need);
          }
        }
      }
    }
  });
});
