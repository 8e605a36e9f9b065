// Cost lines without a figure.

import type { Plan } from '../kernel/plan.ts';
import type { Unknown } from '../kernel/unknowns.ts';
import { costOfYear } from './figures/costs.ts';
import { isFixed } from './model.ts';

export function costUnknowns({ cost }: Plan): readonly Unknown[] {
  const { lines } = costOfYear(cost, cost.terms.startYear);
  const lack = cost.lines.filter(({ id }) => lines.get(id) === null);
  return lack.map((line) => ({
    what: 'Cost line',
    name: line.name,
    unknown: [isFixed(line) ? 'amount' : line.fte === null ? 'FTE' : 'cost per FTE'],
    source: line.note,
  }));
}
