// The sheet of the cost model: every line with its inputs, and what it costs in each year.
import { onSolvedRate, yearsOf } from '../../cost/figures/costs.ts';
import { type CostLine, isFixed, isStaff, type LineRule, lineRules } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import { ends } from '../../values/range.ts';
import { assumed } from './assumptions.ts';
import { shareCell } from './shares.ts';
import {
  blanks,
  down,
  given,
  heads,
  input,
  letter,
  rangeCells,
  ref,
  type Sheet,
  type SheetCell,
  settled,
  toCents,
  worked,
} from './sheet.ts';
import { costColumns as at, costSheetName, firstLineRow, recurs } from './times.ts';

type Row = readonly SheetCell[];

function rateCells(line: CostLine, row: number): SheetCell[] {
  if (line.rate) return rangeCells(line.rate, 'money', at.rate, row);
  return ends.map((end) =>
    worked(`IF(ISNUMBER(${assumed.rate[end]}),${assumed.rate[end]},"unknown")`),
  );
}

function every({ recurrence }: CostLine): number {
  switch (recurrence.type) {
    case 'once':
      return 0;
    case 'yearly':
      return 1;
    case 'everyYears':
      return recurrence.years;
  }
}

/** The rows of the sheet in which the growth of each year stands. */
const growthRows: Readonly<Record<LineRule['grows'], number>> = {
  staffEscalation: 2,
  fixedEscalation: 3,
};

function costFormula(plan: Plan, line: CostLine, index: number, year: number, end: number): string {
  const row = firstLineRow + index;
  const column = at.years + 3 * year + end;
  const here = (of: number) => letter(of) + row;
  const [people, rate, amount] = [here(at.fte + end), here(at.rate + end), here(at.amount + end)];
  const growth = (of: number) => `${letter(column)}$${of}`;
  const grown = growth(growthRows[lineRules[line.kind].grows]);
  const bySize: Readonly<Record<LineRule['size'], string>> = {
    fte: `IF(AND(ISNUMBER(${people}),ISNUMBER(${rate})),${toCents(`${people}*${rate}*${grown}`)},"unknown")`,
    amount: `IF(ISNUMBER(${amount}),${toCents(`${amount}*${grown}`)},"unknown")`,
  };
  const known = bySize[lineRules[line.kind].size];
  const shared = onSolvedRate(line, plan.cost.terms)
    ? `IF(ISNUMBER(${people}),${shareCell(plan, line, year, end)},"unknown")`
    : known;
  return `IF(${recurs(null, `${letter(column)}$1`, row)},${shared},0)`;
}

function lineRow(plan: Plan, line: CostLine, index: number): Row {
  const row = firstLineRow + index;
  const { activities, terms } = plan.cost;
  return [
    find(activities, line.activity)?.name ?? null,
    line.name,
    line.kind,
    given(activities.findIndex(({ id }) => id === line.activity) + 1, 'whole'),
    input(every(line), 'whole'),
    line.firstYear === null ? worked(assumed.startYear, 'whole') : input(line.firstYear, 'whole'),
    ...rangeCells(line.fte, 'people', at.fte, row, isStaff(line) ? 'unknown' : null),
    ...rateCells(line, row),
    ...rangeCells(line.amount, 'money', at.amount, row, isFixed(line) ? 'unknown' : null),
    line.basis,
    line.note,
    ...yearsOf(terms).flatMap((_, year) =>
      ends.map((_end, end) => worked(costFormula(plan, line, index, year, end))),
    ),
  ];
}

function sumRow(plan: Plan, label: string, activity: number | null): Row {
  const last = firstLineRow + plan.cost.lines.length - 1;
  const numbers = down(null, at.activityNumber, firstLineRow, last);
  const columns = Array.from({ length: 3 * plan.cost.terms.years }, (_, index) => at.years + index);
  return [
    { head: label },
    ...blanks(at.years - 1),
    ...columns.map((column) => {
      const costs = down(null, column, firstLineRow, last);
      return worked(
        settled(activity === null ? `SUM(${costs})` : `SUMIFS(${costs},${numbers},${activity})`),
      );
    }),
  ];
}

function headRows(plan: Plan): Row[] {
  const years = yearsOf(plan.cost.terms).flatMap((year) => ends.map(() => year));
  const columns = years.map((_, index) => letter(at.years + index));
  const growth = (share: string) =>
    columns.map((column) =>
      worked(`(1+${share})^MAX(0,${column}$1-${assumed.startYear})`, 'share'),
    );
  const words = [
    'Activity',
    'Line',
    'Kind',
    'Activity no.',
    'Repeats every (years, 0: once)',
    'First year',
    'FTE low',
    'FTE likely',
    'FTE high',
    'Per FTE low',
    'Per FTE likely',
    'Per FTE high',
    'Amount low',
    'Amount likely',
    'Amount high',
    'Basis',
    'Note',
  ];
  const left = (label: string) => [{ head: label }, ...blanks(at.years - 1)];
  return [
    [...left('Fiscal year'), ...heads(...years)],
    [...left('Growth of staff cost since the first year'), ...growth(assumed.staffGrowth)],
    [...left('Growth of other cost since the first year'), ...growth(assumed.fixedGrowth)],
    heads(...words, ...years.map((_, index) => `Cost ${ends[index % 3]}`)),
  ];
}

export function costSheet(plan: Plan): Sheet {
  const { activities, lines } = plan.cost;
  const rows = [
    ...headRows(plan),
    ...lines.map((line, index) => lineRow(plan, line, index)),
    [],
    ...activities.map(({ name }, index) => sumRow(plan, name, index + 1)),
    sumRow(plan, 'Total', null),
  ];
  return {
    name: costSheetName,
    widths: [30, 34, 8, 8, 10, 8, 8, 8, 8, 13, 13, 13, 13, 13, 13, 12, 30],
    frozen: { rows: 4, columns: 2 },
    rows,
  };
}

/** The total of a year at an end, as the sheet works it out. */
export function totalCostCell(plan: Plan, year: number, end: number): string {
  const row = firstLineRow + plan.cost.lines.length + 1 + plan.cost.activities.length;
  return ref(costSheetName, at.years + 3 * year + end, row);
}
