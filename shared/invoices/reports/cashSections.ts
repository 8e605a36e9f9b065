// The cash over the years on the paper: each year, the first that falls short, and the guard.
import { breachOf, guardYears } from '../../cash/figures/commitmentLimit.ts';
import {
  type CashYear,
  cashYears,
  firstShort,
  type Outflow,
  outflows,
} from '../../cash/figures/years.ts';
import { outflowWords } from '../../cash/words/words.ts';
import { viewWords } from '../../contributions/words/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { PaperTable } from '../../kernel/report.ts';
import { type View, type ViewSettings, views } from '../../kernel/viewSettings.ts';
import { formatMoney, negated } from '../../values/money.ts';
import { invoicePapers } from './sections.ts';

const name = (header: string) => ({ header, numeric: false });
const number = (header: string) => ({ header, numeric: true });

function shortNote(view: View, years: readonly CashYear[]): string {
  const { negative, below } = firstShort(years);
  const seen = `In the view “${viewWords[view]}”`;
  if (negative) return `${seen} ${negative.year} is the first year that ends below zero.`;
  return below
    ? `${seen} ${below.year} is the first year that ends below the reserve to keep.`
    : `${seen} no year ends below zero or below the reserve to keep.`;
}

/** The most that a year leaves out, of its costs and of its dues. */
function leftOut(years: readonly CashYear[]): string[] {
  const unknown = Math.max(0, ...years.map((one) => one.unknown));
  return unknown === 0 ? [] : [`Excludes up to ${unknown} unknown a year.`];
}

const unrecorded = 'The opening reserve is not recorded and counts as nothing.';

function yearsPaper(plan: Plan, { end }: ViewSettings, outflow: Outflow): PaperTable {
  const runs = views.map((view) => ({ view, years: cashYears(plan, { view, end, outflow }) }));
  const notes = runs.map(({ view, years }) => shortNote(view, years));
  return {
    title: `Cash by year, ${end}, out: ${outflowWords[outflow]}`,
    columns: [
      name('View and year'),
      ...['At the start', 'In', 'Out', 'At the end', 'Reserve to keep'].map(number),
    ],
    rows: runs.flatMap(({ view, years }) =>
      years.map((one) => [
        `${viewWords[view]}, ${one.year}`,
        ...[one.opening, one.in, negated(one.out), one.closing, one.least].map(formatMoney),
      ]),
    ),
    totalled: false,
    note: [
      ...notes,
      ...leftOut(runs.flatMap(({ years }) => years)),
      ...(plan.cash.terms.opening === null ? [unrecorded] : []),
    ].join(' '),
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
export function cashPapers(plan: Plan, looking: ViewSettings): readonly PaperTable[] {
  const byYear = outflows.toReversed().map((outflow) => yearsPaper(plan, looking, outflow));
  return [...byYear, guardPaper(plan), ...invoicePapers(plan, looking)];
}
