// What is committed, to the tree and outside of it, as a part of other figures.
import { isOfYear } from '../../contributions/figures/cash.ts';
import { figurePart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoney, signed, sum } from '../../values/money.ts';
import { committedIn } from '../figures/years.ts';

const end = 'likely';
const view = 'committed';

/** What leaves for something else than the tree, in a year. */
export function outsidePart(plan: Plan, year: FiscalYear, sign: 1 | -1): Part {
  const outside = plan.contributions.outside.filter((one) => isOfYear(one, year));
  const amount = sum(outside.map((one) => one.amount));
  return figurePart('Other commitments', formatMoney(signed(amount, sign)), {
    feature: 'contributions',
    figure: 'outside',
    year,
    end,
    view,
  });
}

export function committedPart(plan: Plan, year: FiscalYear, sign: 1 | -1): Part {
  const amount = formatMoney(signed(committedIn(plan, year), sign));
  return figurePart('Committed to the tree', amount, {
    feature: 'cash',
    figure: 'committed',
    year,
  });
}
