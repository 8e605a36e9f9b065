// The cash over the years on the paper: each year, the first that falls short, and the guard.
import { breachOf, guardYears } from '../cash/guard.ts';
import { outflowWords } from '../cash/words.ts';
import { type CashYear, cashYears, firstShort, type Outflow, outflows } from '../cash/years.ts';
import { viewWords } from '../contributions/words.ts';
import type { Looking } from '../looking.ts';
import type { Plan } from '../plan.ts';
import { formatMoney } from '../values/money.ts';
import { invoicePapers } from './invoicePaper.ts';
import type { PaperTable } from './report.ts';

const name = (header: string) => ({ header, numeric: false });
const number = (header: string) => ({ header, numeric: true });

function shortNote(years: readonly CashYear[]): string {
  const { negative, below } = firstShort(years);
  if (negative) return `${negative.year} is the first year that ends below zero.`;
  return below
    ? `${below.year} is the first year that ends below the reserve to keep.`
    : 'No year ends below zero or below the reserve to keep.';
}

function yearsPaper(plan: Plan, { view, end }: Looking, outflow: Outflow): PaperTable {
  const years = cashYears(plan, { view, end, outflow });
  return {
    title: `Cash by year, ${viewWords[view]}, ${end}, out: ${outflowWords[outflow]}`,
    columns: [
      name('Year'),
      ...['At the start', 'In', 'Out', 'At the end', 'Reserve to keep'].map(number),
    ],
    rows: years.map((one) => [
      String(one.year),
      ...[one.opening, one.in, -one.out || 0, one.closing, one.least].map(formatMoney),
    ]),
    totalled: false,
    note: `${shortNote(years)}${plan.cash.terms.opening === null ? ' The opening reserve is not recorded and counts as nothing.' : ''}`,
  };
}

function guardPaper(plan: Plan): PaperTable {
  const breach = breachOf(plan);
  return {
    title: 'Raised and committed, from the start of the plan',
    columns: [
      name('To the end of'),
      ...['Raised', 'Outside the tree', 'To the tree', 'May still be committed'].map(number),
    ],
    rows: guardYears(plan).map((one) => [
      String(one.year),
      ...[one.raised, one.outside, one.committed, one.left].map(formatMoney),
    ]),
    totalled: false,
    note: breach ? `In ${breach.year} more is committed than is raised.` : null,
  };
}

/** In the order of the page. */
export function cashPapers(plan: Plan, looking: Looking): readonly PaperTable[] {
  const byYear = outflows.toReversed().map((outflow) => yearsPaper(plan, looking, outflow));
  return [...byYear, guardPaper(plan), ...invoicePapers(plan, looking)];
}
