// One plan for each rule of the domain that a file can break.
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { Breaking } from './breaking.ts';
import { breakingBoard } from './breakingBoard.ts';
import { breakingCash } from './breakingCash.ts';
import { breakingContradictions } from './breakingContradictions.ts';
import { breakingMoney } from './breakingMoney.ts';
import { breakingWork } from './breakingWork.ts';

export const breakingPlans: readonly Breaking[] = [
  ...breakingBoard,
  ...breakingContradictions,
  ...breakingMoney,
  ...breakingCash,
  ...breakingWork,
];

/** The plan that breaks a rule, by the words of the rule. */
export function planFor(rule: string): Plan {
  const found = breakingPlans.find((one) => one.rule === rule);
  if (!found) throw new Error(`There is no plan for “${rule}”.`);
  return found.plan;
}
