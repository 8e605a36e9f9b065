// What one contribution is worth in a year, before any view weighs it and any need caps it.

import { costOfFte } from '../../cost/figures/costs.ts';
import { isPlanned } from '../../cost/figures/known.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { type Money, noMoney } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { type Contribution, isWithdrawn, kindRules } from '../model.ts';
import { isOfYear } from './cash.ts';

/**
 * People at their displaced cost: the rate of the line that they relieve, at the same end and year.
 * 0 where it is withdrawn or of other years; null is unknown: the line has no cost per FTE, or the year is
 * outside the plan.
 */
export function worthOf(
  plan: Plan,
  pledge: Contribution,
  year: FiscalYear,
  end: End,
): Money | null {
  if (isWithdrawn(pledge) || !isOfYear(pledge, year)) return noMoney;
  switch (kindRules[pledge.kind].size) {
    case 'amount':
      return pledge.amount;
    case 'fte': {
      const line = find(plan.cost.lines, pledge.line);
      const isKnown = line && isPlanned(plan.cost.terms, year);
      return isKnown ? costOfFte(line, plan.cost.terms, year, end, pledge.fte ?? noFte) : null;
    }
  }
}
