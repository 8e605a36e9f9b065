// How wide the columns of the numbers must be: of the amounts the sums are the longest, and bold.

import { costOfYear } from '../../shared/cost/figures/costs.ts';
import { isStaff } from '../../shared/cost/model.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { ends } from '../../shared/values/range.ts';
import type { State } from '../state/store.ts';

const cellPadding = 18;
const digit = 8.1;
const mark = 4;

/** In pixels, in steps of one character; it changes seldom, and with it the whole grid. */
export function amountWidth({ plan: { cost }, viewSettings: { year } }: State): number {
  const { activities, total } = costOfYear(cost, year);
  let longest = 'unknown'.length;
  for (const sum of [total, ...activities.values()]) {
    for (const end of ends) longest = Math.max(longest, formatMoney(sum.cost[end]).length);
  }
  const marks = longest > 11 ? 3 : 2;
  return Math.ceil(cellPadding + (longest - marks) * digit + marks * mark);
}

/** In pixels: a number is short, but where nobody knows it that is said in full. */
export function fteWidth({ plan: { cost }, viewSettings: { year } }: State): number {
  if (costOfYear(cost, year).total.unknown === 0) return 50;
  return cost.lines.some((line) => isStaff(line) && line.fte === null) ? 74 : 50;
}
