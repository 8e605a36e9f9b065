// The sheets of what is committed to the tree, and of the cash over the years with the operating reserve target.

import { type Outflow, outflows } from '../../cash/figures/years.ts';
import type { Commitment, Least } from '../../cash/model.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import { views } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import { ends } from '../../values/range.ts';
import { inKindCells, needCell } from './cover.ts';
import { cashSheetName } from './places.ts';
import {
  down,
  given,
  heads,
  input,
  ref,
  type Sheet,
  type SheetCell,
  settled,
  toCents,
  worked,
} from './sheet.ts';

type Row = readonly SheetCell[];

const commitmentsName = 'Commitments';

function commitmentRow(plan: Plan, one: Commitment, row: number): Row {
  const { line, activity, amount, fte, rate } = one;
  const of = find(plan.cost.lines, line)?.name ?? find(plan.cost.activities, activity)?.name;
  return [
    one.name,
    of ?? null,
    input(one.firstYear, 'whole'),
    input(one.lastYear, 'whole'),
    amount === null ? null : input(amount / 100, 'money'),
    fte === null ? null : input(fte / 100, 'people'),
    rate === null ? null : input(rate / 100, 'money'),
    worked(amount === null ? toCents(`F${row}*G${row}`) : `E${row}`),
    one.source,
  ];
}

export function commitmentsSheet(plan: Plan): Sheet {
  const words = ['Committed to the tree', 'For', 'First year', 'Last year', 'Amount a year'];
  const more = ['FTE', 'Cost per FTE', 'Each year', 'Source'];
  return {
    name: commitmentsName,
    widths: [40, 24, 10, 10, 14, 8, 14, 14, 60],
    frozen: { rows: 1, columns: 1 },
    rows: [
      heads(...words, ...more),
      ...plan.cash.commitments.map((one, index) => commitmentRow(plan, one, index + 2)),
    ],
  };
}

function committedAmount(plan: Plan, year: string): string {
  const of = (at: number) => down(commitmentsName, at, 2, 1 + plan.cash.commitments.length);
  return settled(`SUMIFS(${of(7)},${of(2)},"<="&${year},${of(3)},">="&${year})`);
}

/** One run of the years: its view, end and what goes out, by their positions. */
interface Run {
  readonly outflow: Outflow;
  readonly view: number;
  readonly end: number;
}

/** Only the whole cost differs at the ends of the ranges. */
function runsOf(outflow: Outflow): Run[] {
  const all = outflow === 'cost' ? [0, 1, 2] : [1];
  return views.flatMap((_, view) => all.map((end) => ({ outflow, view, end })));
}

/** Three inputs and a head stand above. */
const firstRow = 5;

function yearRow(plan: Plan, run: Run, year: number, at: number, row: number): Row {
  const { outflow, view, end } = run;
  const cash = (column: number) => worked(ref(cashSheetName, column, 2 + at * views.length + view));
  const [people, kind] = inKindCells(plan, at, view, end);
  const rest = `MAX(0,${needCell(plan, at, view, end)}-${people}-${kind}-I${row})`;
  return [
    given(year, 'whole'),
    outflow,
    views[view] ?? null,
    ends[end] ?? null,
    worked(at === 0 ? 'N($B$1)' : `L${row - 1}`),
    cash(6),
    cash(7),
    cash(8),
    worked(committedAmount(plan, `$A${row}`)),
    worked(outflow === 'cost' ? settled(rest) : '0'),
    worked(settled(`SUM(G${row}:J${row})`)),
    worked(settled(`E${row}+F${row}-K${row}`)),
    worked(settled(`$B$2+${toCents(`(H${row}+I${row})*$B$3/12`)}`)),
  ];
}

function leastCells(least: Least): { readonly amount: number; readonly months: number } {
  switch (least.of) {
    case 'nothing':
      return { amount: 0, months: 0 };
    case 'amount':
      return { amount: least.amount / 100, months: 0 };
    case 'months':
      return { amount: 0, months: least.months };
  }
}

function termsRows(plan: Plan): Row[] {
  const { opening, openingSource, least, leastSource } = plan.cash.terms;
  const { amount, months } = leastCells(least);
  return [
    ['Opening cash', opening === null ? 'unknown' : input(opening / 100, 'money'), openingSource],
    ['Operating reserve target: an amount', input(amount, 'money'), leastSource],
    ['Operating reserve target: months of what is committed', input(months, 'whole'), leastSource],
  ];
}

export function reserveSheet(plan: Plan): Sheet {
  const years = yearsOf(plan.cost.terms);
  const runs = outflows.flatMap(runsOf);
  const rows = runs.flatMap((run, index) =>
    years.map((year, at) => yearRow(plan, run, year, at, firstRow + index * years.length + at)),
  );
  const words = [
    'Fiscal year',
    'Disbursements counted',
    'View',
    'End',
    'Opening cash',
    'Receipts',
    'Host fee',
  ];
  const more = [
    'Other commitments',
    'Committed to the tree',
    'Cost not yet committed',
    'Disbursements',
  ];
  return {
    name: 'Reserve',
    widths: [44, 14, 12, 10, ...words.slice(4).map(() => 15), 15, 15, 15, 15, 15, 15],
    frozen: { rows: 4, columns: 1 },
    rows: [
      ...termsRows(plan),
      heads(...words, ...more, 'Closing cash', 'Operating reserve target'),
      ...rows,
    ],
  };
}
