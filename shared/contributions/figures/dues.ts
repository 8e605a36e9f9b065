// The dues of a year by tier, as the roll gives them: named members, and those expected but not named.

import type { Plan } from '../../kernel/plan.ts';
import { type View, weightIn } from '../../kernel/viewSettings.ts';
import { duesOfRoll, duesOfTier } from '../../members/figures/roll.ts';
import { payersByTier } from '../../members/figures/summary.ts';
import type { Member, Tier, TierId } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { cents, type Money, noMoney, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import { grown } from '../../values/rounding.ts';

export interface TierIncome {
  readonly tier: TierId;
  readonly name: string;
  /** Members whose dearest tier of the year it is: their dues of the whole year stand here. */
  readonly members: readonly Member[];
  readonly named: Money;
  /** Whether the tier has dues in the year: what nobody set is unknown, not zero. */
  readonly isSet: boolean;
  readonly expected: number;
  /** What the view counts of the expected members: nothing in *committed*. */
  readonly counted: Money;
}

/** 0..1: what a view counts of the members of a tier who are expected but not named. */
export function weightOfExpected(tier: Tier, view: View): number {
  return weightIn(view, tier.expectedProbability);
}

function incomeOf(plan: Plan, tier: Tier, members: readonly Member[], year: number, view: View) {
  const { yearStartsIn } = plan.consortium.profile;
  const dues = duesOfRoll(plan.members, year, yearStartsIn);
  const each = duesOfTier(tier, year);
  const full = (each ?? 0) * tier.expected;
  return {
    tier: tier.id,
    name: tier.name,
    members,
    named: sum(members.map((one) => dues.get(one) ?? noMoney)),
    isSet: each !== null,
    expected: tier.expected,
    counted: cents(grown(full * weightOfExpected(tier, view), 1, 0, 0)),
  };
}

function computeIncome(plan: Plan, year: FiscalYear, view: View): readonly TierIncome[] {
  const { yearStartsIn } = plan.consortium.profile;
  const byTier = payersByTier(plan.members, year, yearStartsIn);
  return plan.members.tiers.map((tier) => incomeOf(plan, tier, byTier.get(tier) ?? [], year, view));
}

const rememberIncome = remembering<Plan, string, readonly TierIncome[]>();

/** One row for each tier in display order; the amounts add up to the dues of the cash. */
export function incomeByTier(plan: Plan, year: FiscalYear, view: View): readonly TierIncome[] {
  return rememberIncome(plan, `${year} ${view}`, () => computeIncome(plan, year, view));
}
