// The two chances as they are shown; one has no meaning where the target was solved for.
import { calibratedEnd } from '../../cost/figures/target.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { chanceText } from '../words.ts';
import type { YearAnswer } from './answer.ts';

/** Where the high end equals the target by construction, the cost cannot be above it. */
const saysNothing = 'not meaningful: calibrated to this total';

export function isCalibrated(plan: Plan, year: FiscalYear): boolean {
  const { target } = plan.consortium.profile;
  return target !== null && calibratedEnd(plan.cost, year, target) !== null;
}

/** Of the chance that the plan is fully funded; `unknown` where nothing of the cost is known. */
export function coveredText({ covered }: Pick<YearAnswer, 'covered'>): string {
  return covered === null ? 'unknown' : chanceText(covered);
}

/** Of the chance that the cost is within the target. */
export function underText(plan: Plan, year: FiscalYear, { under, isKnown }: YearAnswer): string {
  if (!isKnown) return 'unknown';
  if (under === null) return 'no target set';
  return isCalibrated(plan, year) ? saysNothing : chanceText(under);
}
