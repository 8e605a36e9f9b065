// The plans on which the workbook is tried: the example, an empty one, and random ones from seeds.
import { committedIn, leastReserve } from '../../../shared/cash/figures/years.ts';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { yearsOf } from '../../../shared/cost/figures/costs.ts';
import { applyEdit } from '../../../shared/history/history.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { money } from '../../../shared/values/money.ts';
import { constant, ends } from '../../../shared/values/range.ts';
import { aTier, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';
import { releaseManagerInKind } from '../../fixtures/cashBuilders.ts';
import { diceOf } from '../kernel/dice.ts';
import { furnished } from '../kernel/furnished.ts';
import { randomChange } from '../kernel/randomEdits.ts';

/** Above a billion dollars a year, binary fractions have no room left for the cent. */
const tooLarge = 100_000_000_000;

function isSane(plan: Plan): boolean {
  if ((plan.cash.terms.opening ?? 0) > tooLarge) return false;
  return yearsOf(plan.cost.terms).every((year) =>
    views.every((view) =>
      ends.every((end) => {
        const { need, cash, stranded } = coverOf(plan, year, end, view);
        const out = Math.max(committedIn(plan, year), leastReserve(plan, year), cash.outside);
        return Math.max(need, cash.receipts, stranded, out) < tooLarge;
      }),
    ),
  );
}

/** A plan after so many accepted random edits; an edit that leads to absurd amounts is left out. */
function randomPlan(seed: number): Plan {
  const dice = diceOf(seed);
  let plan = seed % 2 === 0 ? emptyPlan(2011) : openSfsPlan();
  for (let accepted = 0; accepted < 80; ) {
    const edited = applyEdit(plan, randomChange(dice, plan), []);
    if (!edited.ok) continue;
    accepted += 1;
    if (isSane(edited.value.plan)) plan = edited.value.plan;
  }
  return plan;
}

/** Reading A, 0.55 of a tester pledged at a third: $67,419.36 of the $367,741.94 that one costs. */
const pledgedAtAThird = openSfsPlan(
  {
    type: 'cost/setTerms',
    set: {
      rate: { ...openSfsPlan().cost.terms.rate, amount: constant(money(367_741.94)) },
    },
  },
  { type: 'contributions/setRules', set: { pledgedProbability: 1 / 3 } },
  {
    type: 'contributions/addPledge',
    entity: testersInKind(0.55, { status: 'pledged' }),
    at: null,
  },
);

export const workbookPlans: readonly (readonly [string, Plan])[] = [
  ['the example', openSfsPlan()],
  ['an empty plan', emptyPlan(2012)],
  ['one of everything', furnished],
  ['a line of a solved rate, relieved wholly', releaseManagerInKind],
  [
    'a member who moves to a tier without dues',
    openSfsPlan(
      { type: 'members/addTier', entity: aTier({ dues: [] }), at: null },
      { type: 'members/changeTier', member: 'member-cray', tier: 'tier-gold', from: '2012-06-01' },
    ),
  ],
  ['people who are pledged at a third', pledgedAtAThird],
  ...Array.from({ length: 24 }, (_, index): [string, Plan] => {
    return [`the random plan ${index + 1}`, randomPlan(index + 1)];
  }),
];
