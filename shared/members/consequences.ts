// The figure of the members that a change may move: the dues of those who are named.
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { formatMoney } from '../values/money.ts';
import { duesOfYear } from './figures/roll.ts';

export function duesFigures(plan: Plan, { year }: ViewSettings): readonly FigureRow[] {
  const dues = duesOfYear(plan.members, year, plan.consortium.profile.yearStartsIn);
  return [[`Dues of named members, ${year}`, formatMoney(dues.named)]];
}
