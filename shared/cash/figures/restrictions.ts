// Cash that is raised for one activity alone: it pays the commitments of that activity, and no other.
import { cashOf, isOfYear } from '../../contributions/figures/cash.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { larger, type Money, minus, noMoney, plus, smaller, sum } from '../../values/money.ts';
import type { Commitment } from '../model.ts';
import { yearlyAmount } from './years.ts';

/** From the start of the plan to the end of a year. */
export interface Restriction {
  readonly activity: ActivityId;
  /** Received and committed cash that is restricted to the activity. */
  readonly raised: Money;
  readonly committed: Money;
  /** What of the committed it pays: the lesser of the two. */
  readonly used: Money;
  /** What is available to commit for the activity from it. */
  readonly left: Money;
}

/** The activity of the cost line that it pays for, or its own; null is the tree as a whole. */
export function activityOf(plan: Plan, { line, activity }: Commitment): ActivityId | null {
  return find(plan.cost.lines, line)?.activity ?? activity;
}

/** The years of the plan up to and with this one. */
export function yearsTo(plan: Plan, year: FiscalYear): readonly FiscalYear[] {
  return yearsOf(plan.cost.terms).filter((one) => one <= year);
}

/** What is committed to each activity from the start of the plan to the end of a year. */
function committedTo(plan: Plan, year: FiscalYear): ReadonlyMap<ActivityId | null, Money> {
  const years = yearsTo(plan, year);
  const sums = new Map<ActivityId | null, Money>();
  for (const one of plan.cash.commitments) {
    const each = yearlyAmount(one);
    const activity = activityOf(plan, one);
    const all = sum(years.filter((of) => isOfYear(one, of)).map(() => each));
    sums.set(activity, plus(sums.get(activity) ?? noMoney, all));
  }
  return sums;
}

/** Of each activity for which cash is raised, in the order of the plan. */
export function restrictionsTo(plan: Plan, year: FiscalYear): readonly Restriction[] {
  const received = yearsTo(plan, year).map((one) => cashOf(plan, one, 'committed').restricted);
  const committed = committedTo(plan, year);
  return plan.cost.activities.flatMap(({ id: activity }): Restriction[] => {
    const raised = sum(received.map((by) => by.get(activity) ?? noMoney));
    if (raised === 0) return [];
    const own = committed.get(activity) ?? noMoney;
    const used = smaller(own, raised);
    return [{ activity, raised, committed: own, used, left: minus(raised, used) }];
  });
}

/** What the commitments of a plan to the end of a year take of the cash for general use. */
export function generalUse(
  plan: Plan,
  year: FiscalYear,
  restrictions: readonly Restriction[],
): Money {
  const raised = new Map(restrictions.map((one) => [one.activity, one.raised]));
  const each = [...committedTo(plan, year)].map(([activity, amount]) => {
    const own = activity === null ? noMoney : (raised.get(activity) ?? noMoney);
    return larger(noMoney, minus(amount, own));
  });
  return sum(each);
}
