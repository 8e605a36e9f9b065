// What is committed, to the tree and outside of it, as a part of other figures.
import { isOfYear } from '../../contributions/figures/cash.ts';
import { figurePart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoney } from '../../values/money.ts';
import { committedIn } from '../figures/years.ts';

const end = 'likely';
const view = 'committed';

/** What leaves for something else than the tree, in a year. */
export function outsidePart(plan: Plan, year: FiscalYear, sign: 1 | -1): Part {
  const outside = plan.contributions.outside.filter((one) => isOfYear(one, year));
  const amount = outside.reduce((sum, one) => sum + one.amount, 0);
  return figurePart('Committed outside the tree', formatMoney(sign * amount || 0), {
    feature: 'contributions',
    figure: 'outside',
    year,
    end,
    view,
  });
}

export function committedPart(plan: Plan, year: FiscalYear, sign: 1 | -1): Part {
  const amount = formatMoney(sign * committedIn(plan, year) || 0);
  return figurePart('Committed to the tree', amount, {
    feature: 'cash',
    figure: 'committed',
    year,
  });
}
