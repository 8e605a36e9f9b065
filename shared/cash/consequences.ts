// The figure of the cash that a change may move: how much more may be committed.
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { find } from '../values/id.ts';
import { formatMoney } from '../values/money.ts';
import { commitmentYears } from './figures/commitmentLimit.ts';

/** Below zero, more is committed than is raised. */
export function commitmentFigures(plan: Plan, { year }: ViewSettings): readonly FigureRow[] {
  const one = commitmentYears(plan).find((of) => of.year === year);
  if (!one || plan.cash.commitments.length === 0) return [];
  const restricted = one.restrictions.map(({ activity, left }): FigureRow => {
    const name = find(plan.cost.activities, activity)?.name ?? 'missing activity';
    return [`Available to commit for ${name}, ${year}`, formatMoney(left)];
  });
  return [[`Available to commit, ${year}`, formatMoney(one.left)], ...restricted];
}
