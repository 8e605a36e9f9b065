// The least move of a lever that closes the gap: for the likely case, or at a confidence.

import { coverOf } from '../../contributions/figures/cover.ts';
import { isStaff } from '../../cost/model.ts';
import { knowMore, whyUnknown } from '../../cost/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import { duesOfTier } from '../../members/figures/roll.ts';
import { outcomeOf } from '../../risk/figures/simulation/outcome.ts';
import { problemOf } from '../../risk/figures/simulation/problem.ts';
import { refreshed } from '../../risk/figures/simulation/refresh.ts';
import type { Run } from '../../risk/figures/simulation/simulate.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { leastClosing } from '../../values/least.ts';
import { cents, formatMoney, type Money } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { type Lever, leverName, mostOf, withLever } from './lever.ts';

/** For what the gap is to close: one year in one view, at an end of the ranges or by the draws. */
export interface Aim {
  readonly year: FiscalYear;
  readonly view: View;
  readonly end: End;
  /** 0..1: in so many of the simulations nothing may be missing; null looks at `end` alone. */
  readonly confidence: number | null;
}

/** What is missing in a plan, in whole minor units: 0 where the aim is met. */
type Missing = (plan: Plan) => Money;

const missingAtEnd =
  ({ year, view, end }: Aim): Missing =>
  (plan) =>
    coverOf(plan, year, end, view).gap;

/**
 * Of the simulations sorted by their balance, the one from which on at least the share `confidence` is not
 * worse: what it lacks. Every plan is drawn from the same streams, so it only falls as a lever grows.
 */
function missingWithConfidence({ year, view }: Aim, confidence: number): Missing {
  let run: Run | null = null;
  return (plan) => {
    run = refreshed(run, problemOf(plan, [year], view));
    const balance = outcomeOf(run, 0)?.balance.toSorted() ?? new Float64Array();
    const enough = Math.ceil(Number((confidence * balance.length).toPrecision(12)));
    return cents(Math.max(0, -(balance[balance.length - enough] ?? 0)));
  };
}

export function missingFor(aim: Aim): Missing {
  if (aim.confidence === null) return missingAtEnd(aim);
  return missingWithConfidence(aim, aim.confidence);
}

function whyNot(
  plan: Plan,
  lever: Lever,
  { year }: Aim,
  left: Money,
  before: Money,
): [string, string] {
  const least = `${formatMoney(left)} is still missing`;
  switch (lever.of) {
    case 'people':
      return [
        `Even with the whole line in kind, ${least}: people beyond the line’s FTE would be excess in kind.`,
        'Choose another line, or close the rest in cash.',
      ];
    case 'amount':
      return [
        `Even if all unrestricted cash goes to the tree, ${least}.`,
        'Raise dues, recruit, or find people in kind first.',
      ];
    case 'members': {
      const tier = find(plan.members.tiers, lever.tier);
      if (tier && (duesOfTier(tier, year) ?? 0) > 0) return whyNoDues(plan, year, left, before);
      return [`No dues are set for the tier in ${year}.`, 'Set the dues of the tier first.'];
    }
    case 'dues':
      return whyNoDues(plan, year, left, before);
  }
}

/** Why more members, or higher dues, are not enough. */
function whyNoDues(plan: Plan, year: FiscalYear, left: Money, before: Money): [string, string] {
  const least = `${formatMoney(left)} is still missing`;
  const setHere = plan.contributions.amounts.some((one) => one.year === year);
  if (left > 0 && left < before && !setHere) {
    return [
      `Even the largest number tried is not enough: ${least}.`,
      'Choose a tier with higher dues.',
    ];
  }
  if (setHere) {
    const why = `The board allocation for ${year} limits what the tree can use: ${least}.`;
    return [why, 'Raise the board allocation.'];
  }
  return ['No one pays them in this view.', 'Add members to the tier, or expect some.'];
}

/**
 * In minor units, members, or hundredths of FTE; refused with why no move of this lever is enough, or
 * where nothing of the cost is known, so that no gap is.
 */
export function closing(plan: Plan, lever: Lever, aim: Aim): Result<number> {
  const unknown = whyUnknown(plan.cost, aim.year);
  if (unknown) return refuse(leverName(plan, lever), unknown, knowMore(plan.cost, aim.year));
  const missing = missingFor(aim);
  const missingAt = (value: number) => missing(withLever(plan, lever, aim.year, value));
  // The draws reach to the high end, whatever end is looked at.
  const most = mostOf(plan, lever, aim.confidence === null ? aim.end : 'high');
  const value = leastClosing(missingAt, most);
  if (value !== null) return ok(value);
  const [why, remedy] = whyNot(plan, lever, aim, missingAt(most), missing(plan));
  return refuse(leverName(plan, lever), why, remedy);
}

/** Of a long cost model the lines that take the most people: the others close least. */
const mostLines = 12;

/** The levers that the plan has: tiers in their order, then the lines that take the most people. */
export function leversOf(plan: Plan): readonly Lever[] {
  const staff = plan.cost.lines
    .filter((one) => isStaff(one) && one.fte !== null)
    .toSorted((a, b) => (b.fte?.high ?? 0) - (a.fte?.high ?? 0))
    .slice(0, mostLines);
  return [
    ...plan.members.tiers.map(({ id }) => ({ of: 'dues' as const, tier: id })),
    ...plan.members.tiers.map(({ id }) => ({ of: 'members' as const, tier: id })),
    ...staff.map(({ id }) => ({ of: 'people' as const, line: id })),
    { of: 'amount' as const },
  ];
}
