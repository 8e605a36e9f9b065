// The figures of the money that a change may move: receipts, what is missing, and what is left over.
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { formatSum } from '../values/money.ts';
import { coverOf } from './figures/cover.ts';
import { costBased } from './words/onCost.ts';

export function coverFigures(plan: Plan, { year, end, view }: ViewSettings): readonly FigureRow[] {
  const cover = coverOf(plan, year, end, view);
  return [
    [`Cash receipts, ${year}`, formatSum(cover.cash.receipts, cover.cash.unknownDues)],
    [`Funding gap, ${year}`, costBased(cover.gap, cover)],
    [`Surplus, ${year}`, costBased(cover.surplus, cover)],
  ];
}
