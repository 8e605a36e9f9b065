// What a contribution serves: the staff lines that people can relieve, and the activity behind it.
import { type ActivityId, isStaff } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import type { Contribution } from '../model.ts';

/** The staff lines that people can relieve, in display order. */
export function staffLines(plan: Plan) {
  return plan.cost.lines.filter(isStaff);
}

/** The activity that it serves: of the line relieved, or the one it is restricted to. */
export function activityServed(plan: Plan, pledge: Contribution): ActivityId | null {
  return find(plan.cost.lines, pledge.line)?.activity ?? pledge.activity;
}
