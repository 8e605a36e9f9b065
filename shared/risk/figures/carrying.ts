// The earlier years whose restricted cash may be left over in a year, and what decides how much.
import { isOfYear, weightOf } from '../../contributions/figures/cash.ts';
import { mayCarryInto } from '../../contributions/figures/cover.ts';
import { activityServed } from '../../contributions/figures/served.ts';
import { type Contribution, isTied } from '../../contributions/model.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';

export interface Carrying {
  /** From the first year of the plan with such cash to the year before, in order. */
  readonly years: readonly FiscalYear[];
  /** To which it is restricted. */
  readonly activities: ReadonlySet<ActivityId>;
}

const nothing: Carrying = { years: [], activities: new Set() };

function compute(plan: Plan, year: FiscalYear, view: View): Carrying {
  if (!mayCarryInto(plan, year)) return nothing;
  const { pledges, rules } = plan.contributions;
  const tied = pledges.filter(
    (one) => isTied(one) && one.firstYear < year && weightOf(one.status, view, rules) > 0,
  );
  const years = yearsOf(plan.cost.terms).filter((one) => one < year);
  const first = years.findIndex((one) => tied.some((pledge) => isOfYear(pledge, one)));
  if (first < 0) return nothing;
  return {
    years: years.slice(first),
    activities: new Set(tied.flatMap(({ activity }) => activity ?? [])),
  };
}

const rememberCarrying = remembering<Plan, string, Carrying>();

/** What may be carried into a year of the plan, as the view counts it. */
export function carryingInto(plan: Plan, year: FiscalYear, view: View): Carrying {
  return rememberCarrying(plan, `${year} ${view}`, () => compute(plan, year, view));
}

/** Whether a contribution of an earlier year decides how much restricted cash is carried. */
export function decidesCarried(
  plan: Plan,
  pledge: Contribution,
  { years, activities }: Carrying,
): boolean {
  const activity = activityServed(plan, pledge);
  return (
    activity !== null && activities.has(activity) && years.some((year) => isOfYear(pledge, year))
  );
}
