// The cash in the board pack: each year, the first shortfall, the commitment limit, the invoices.
import { type BeyondPlan, commitmentsBeyond } from '../../cash/figures/beyondPlan.ts';
import { cashPlot, cashPoint } from '../../cash/figures/cashPlot.ts';
import { breachOf, commitmentYears } from '../../cash/figures/commitmentLimit.ts';
import {
  type CashYear,
  cashYears,
  firstShort,
  isKnownIn,
  type Outflow,
  outflows,
} from '../../cash/figures/years.ts';
import { outflowWords } from '../../cash/words/words.ts';
import { viewWords } from '../../contributions/words/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import {
  number,
  plainSection,
  type ReportChart,
  type ReportTable,
  type Section,
  text,
} from '../../kernel/report.ts';
import { type View, type ViewSettings, views } from '../../kernel/viewSettings.ts';
import { spanText } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money, signed } from '../../values/money.ts';
import { isDrawn } from '../../values/plot.ts';
import { bookLabels, stepLabels } from '../explain/explainBooks.ts';
import { agingPlot, agingPoint } from '../figures/agingPlot.ts';
import { agingOn, buckets } from '../figures/balances.ts';
import { booksOf } from '../figures/books.ts';
import { owedIn } from '../figures/owed.ts';
import { bucketWords } from '../words.ts';

function shortNote(view: View, years: readonly CashYear[]): string {
  const { negative, below, unknown } = firstShort(years);
  const start = `In the “${viewWords[view]}” view,`;
  if (negative) return `${start} ${negative.year} is the first year to close below zero.`;
  if (!below && unknown) {
    return `${start} what ${unknown.year} closes at is unknown because its cost is unknown.`;
  }
  return below
    ? `${start} ${below.year} is the first year to close below the operating reserve target.`
    : `${start} no year closes below zero or below the operating reserve target.`;
}

/** The most that a year leaves out, of its costs and of its dues. */
function leftOut(years: readonly CashYear[]): string[] {
  const unknown = Math.max(0, ...years.map((one) => one.unknown));
  return unknown === 0 ? [] : [`Excludes up to ${unknown} unknown a year.`];
}

function known(one: CashYear, part: 'opening' | 'out' | 'closing', sign: 1 | -1 = 1): string {
  return isKnownIn(one, part) ? formatMoney(signed(one[part], sign)) : 'unknown';
}

const unrecorded = 'The opening cash is not recorded, so it counts as zero.';

function yearsTable(plan: Plan, { end }: ViewSettings, outflow: Outflow): ReportTable {
  const runs = views.map((view) => ({ view, years: cashYears(plan, { view, end, outflow }) }));
  const notes = runs.map(({ view, years }) => shortNote(view, years));
  return {
    title: `Cash by year, ${end}, disbursements: ${outflowWords[outflow]}`,
    columns: [
      text('View and year'),
      ...[
        'Opening cash',
        'Receipts',
        'Disbursements',
        'Closing cash',
        'Operating reserve target',
      ].map(number),
    ],
    rows: runs.flatMap(({ view, years }) =>
      years.map((one) => [
        `${viewWords[view]}, ${one.year}`,
        known(one, 'opening'),
        formatMoney(one.in),
        known(one, 'out', -1),
        known(one, 'closing'),
        formatMoney(one.least),
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

/** `“Equipment” commits $300,000 beyond the plan, in 2015 to 2016.` */
function beyondText({ name, amount, firstYear, lastYear }: BeyondPlan): string {
  const years = spanText(String(firstYear), String(lastYear));
  return `“${name}” commits ${formatMoney(amount)} beyond the plan, in ${years}.`;
}

type Limit = Readonly<Record<'raised' | 'committed' | 'left', Money>>;

function commitmentTable(plan: Plan): ReportTable {
  const breach = breachOf(plan);
  const years = commitmentYears(plan);
  const hasRestricted = years.some(({ restrictions }) => restrictions.length > 0);
  const limitRow = (of: string, amounts: Limit, outside: string, restricted: Money) => [
    of,
    formatMoney(amounts.raised),
    outside,
    formatMoney(amounts.committed),
    ...[...(hasRestricted ? [restricted] : []), amounts.left].map(formatMoney),
  ];
  const notes = [
    ...(breach ? [`In ${breach.year}, commitments exceed the cash raised.`] : []),
    ...commitmentsBeyond(plan).map(beyondText),
  ];
  return {
    title: 'Raised and committed, from the start of the plan',
    columns: [
      text('Through'),
      ...['Raised', 'Other commitments', 'To the tree'].map(number),
      ...[...(hasRestricted ? ['Paid from restricted'] : []), 'Available to commit'].map(number),
    ],
    rows: years.flatMap((one) => [
      limitRow(String(one.year), one, formatMoney(one.outside), one.fromRestricted),
      ...one.restrictions.map((of) => {
        const name = find(plan.cost.activities, of.activity)?.name ?? 'missing activity';
        return limitRow(`${one.year}, for ${name} only`, of, '', of.used);
      }),
    ]),
    totalled: false,
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

function owedTable(plan: Plan, { year, asOf }: ViewSettings): ReportTable {
  return {
    title: `Dues and pledges due for ${year}, on ${formatDate(asOf)}`,
    columns: [
      text('Owed by'),
      ...['Dues and pledges due', 'Invoiced', 'Received', 'Outstanding'].map(number),
    ],
    rows: owedIn(plan, year, asOf).map((row) => [
      row.name,
      row.due === null ? 'unknown' : formatMoney(row.due),
      ...[row.invoiced, row.received, row.open].map(formatMoney),
    ]),
    totalled: false,
    note: null,
  };
}

function agingTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const aging = agingOn(plan.invoices.invoices, asOf);
  return {
    title: `Open invoices on ${formatDate(asOf)}`,
    columns: [text('Past due'), number('Invoices'), number('Outstanding')],
    rows: buckets.map((one) => {
      const { open, invoices } = aging[one];
      return [bucketWords[one], String(invoices.length), formatMoney(open)];
    }),
    totalled: false,
    note: null,
  };
}

function booksTable(plan: Plan, { year, asOf }: ViewSettings): ReportTable {
  const { accrual, cash, steps } = booksOf(plan, year, asOf);
  const step = (label: string, amount: Money) => [label, '', formatMoney(amount)];
  return {
    title: `Accrual and cash, ${year}, on ${formatDate(asOf)}`,
    columns: [text('Item'), number('Accrual'), number('Cash')],
    rows: [
      ...keysOf(bookLabels).map((part) => [
        bookLabels[part],
        formatMoney(accrual[part]),
        formatMoney(cash[part]),
      ]),
      ...keysOf(stepLabels).map((part) => step(stepLabels[part], steps[part])),
    ],
    totalled: false,
    note: 'The accrual result plus the steps below it equals the cash result. Payments and credits count up to the date shown.',
  };
}

/** Nothing where no invoice is recorded. */
function invoicesTables(plan: Plan, settings: ViewSettings): readonly ReportTable[] {
  if (plan.invoices.invoices.length === 0) return [];
  return [owedTable(plan, settings), agingTable(plan, settings), booksTable(plan, settings)];
}

function cashCharts(plan: Plan, { end, view, asOf }: ViewSettings): readonly ReportChart[] {
  const years = cashYears(plan, { view, end, outflow: 'cost' });
  const closing: ReportChart = {
    kind: 'plot',
    title: cashPoint(years, plan.cash.terms.opening) ?? `Closing cash by year, ${viewWords[view]}`,
    plot: cashPlot(years),
    inRows: false,
  };
  const aging: ReportChart = {
    kind: 'plot',
    title: agingPoint(plan.invoices.invoices, asOf) ?? `Outstanding on ${formatDate(asOf)}`,
    plot: agingPlot(plan.invoices.invoices, asOf),
    inRows: false,
  };
  return [closing, aging].filter((one) => one.kind === 'plot' && isDrawn(one.plot));
}

/** The cash over the years, and the invoices behind it, in the order of the page. */
export function cashSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  const byYear = outflows.toReversed().map((outflow) => yearsTable(plan, settings, outflow));
  const tables = [...byYear, commitmentTable(plan), ...invoicesTables(plan, settings)];
  return [{ ...plainSection('Cash', tables), charts: cashCharts(plan, settings) }];
}
