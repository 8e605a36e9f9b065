// A second copy of a plan, kept in step by updates.
import { expect, test } from 'vitest';
import { applyChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { slicesOf, type Update, updated, updateOf } from '../../../shared/kernel/planUpdate.ts';
import { blankPlan } from '../../../shared/registry/parts.ts';
import { largePlan } from '../../bench/largePlan.ts';
import { aPlan, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { planAtScale } from '../../fixtures/planAtScale.ts';
import { type Dice, diceOf } from './dice.ts';
import { furnished } from './furnished.ts';
import { randomChange } from './randomEdits.ts';

/** As it arrives on the other side: by value. */
const sent = (update: Update): Update => structuredClone(update);

function followed(plans: readonly Plan[]): Plan {
  let [copy, known] = [blankPlan, blankPlan];
  for (const plan of plans) {
    copy = updated(copy, sent(updateOf(known, plan)));
    known = plan;
    expect(copy).toEqual(plan);
  }
  return copy;
}

/** The plan after a random change; as it was where that is refused. */
function edited(plan: Plan, dice: Dice): Plan {
  const result = applyChange(plan, randomChange(dice, plan));
  return result.ok ? result.value : plan;
}

test.each([1, 2, 3, 4, 5])(
  'a copy follows random edits, and to another plan and back: %i',
  (seed) => {
    const dice = diceOf(seed);
    const plans: Plan[] = [furnished, openSfsPlan(), aPlan(), furnished];
    for (let edits = 0; edits < 60; edits += 1) plans.push(edited(plans.at(-1) ?? furnished, dice));
    expect(followed(plans)).toEqual(plans.at(-1));
  },
);

test('one edit in a large plan sends the one line, and no edit nothing', () => {
  const before = aPlan(largePlan(1_000));
  const after = applied(before, {
    type: 'cost/setLine',
    id: 'line-3',
    set: { note: 'Looked at' },
  });
  const { records, places, lists } = updateOf(before, after);
  expect([records, lists]).toEqual([[], []]);
  expect(places.map(({ in: path, at }) => [path, at])).toEqual([['cost.lines', 3]]);
  expect(updateOf(after, after)).toEqual({ records: [], places: [], lists: [], further: [] });
});

test('a large plan is sent in turns of so many entities, and is the same plan then', () => {
  const before = openSfsPlan();
  const plan = planAtScale({ members: 40, invoices: 100, goals: 20, scenarios: 5 });
  const slices = slicesOf(updateOf(before, plan), 30);
  const most = slices.flatMap(({ lists, further, places }) => [
    places.length,
    ...[...lists, ...further].map(({ entities }) => entities.length),
  ]);
  expect(Math.max(...most)).toBeLessThanOrEqual(30);
  expect(slices.reduce(updated, before)).toEqual(plan);
});
