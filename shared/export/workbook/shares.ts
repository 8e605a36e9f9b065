// The sheet of lines that share one rounded total: those paid at the rate solved for a target.
import { onSolvedRate, yearsOf } from '../../cost/figures/costs.ts';
import type { CostLine } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { ends } from '../../values/range.ts';
import { assumed } from './assumptions.ts';
import {
  down,
  given,
  heads,
  letter,
  ref,
  type Sheet,
  type SheetCell,
  toCents,
  worked,
} from './sheet.ts';
import { type Split, splitHead, splitRow } from './split.ts';
import { costColumns, costSheetName, firstLineRow, recurs } from './times.ts';

const sheetName = 'Shares';
/** Year and line; then for each end the weight and the four columns of a split. */
const firstEnd = 2;
const perEnd = 5;

function sharing(plan: Plan): readonly CostLine[] {
  return plan.cost.lines.filter((line) => onSolvedRate(line, plan.cost.terms));
}

function splitAt(lines: number, year: number, end: number): Split {
  const weight = firstEnd + perEnd * end;
  return { weight, first: weight + 1, head: 2 + year * (lines + 1), parts: lines };
}

/** Where the share of a line stands. */
export function shareCell(plan: Plan, line: CostLine, year: number, end: number): string {
  const lines = sharing(plan);
  const { head, first } = splitAt(lines.length, year, end);
  return ref(sheetName, first + 3, head + 1 + lines.indexOf(line));
}

type Row = readonly SheetCell[];

function headRow(lines: number, year: number, at: number): Row {
  const cells = ends.flatMap((end, index) => {
    const split = splitAt(lines, at, index);
    const weights = down(null, split.weight, split.head + 1, split.head + lines);
    const growth = ref(costSheetName, costColumns.years + 3 * at + index, 2);
    const total = toCents(`${letter(split.weight)}${split.head}*${assumed.rate[end]}*${growth}`);
    return [worked(`SUM(${weights})`, 'people'), ...splitHead(split, `ROUND(${total}*100,0)`)];
  });
  return [given(year, 'whole'), { head: 'Total' }, ...cells];
}

function lineRow(plan: Plan, lines: readonly CostLine[], at: number, index: number): Row {
  const line = lines[index];
  if (!line) return [];
  const row = firstLineRow + plan.cost.lines.indexOf(line);
  const cells = ends.flatMap((_, end) => {
    const split = splitAt(lines.length, at, end);
    const people = ref(costSheetName, costColumns.fte + end, row);
    const counts = recurs(costSheetName, `$A$${split.head}`, row);
    return [worked(`IF(${counts},N(${people}),0)`, 'people'), ...splitRow(split, index)];
  });
  return [null, line.name, ...cells];
}

/** Null where no rate is solved. */
export function sharesSheet(plan: Plan): Sheet | null {
  const lines = sharing(plan);
  if (lines.length === 0) return null;
  const words = ends.flatMap((end) => [
    `FTE ${end}`,
    `Exact cents ${end}`,
    `Whole cents ${end}`,
    `Order of the remainders ${end}`,
    `Cost ${end}`,
  ]);
  const rows = yearsOf(plan.cost.terms).flatMap((year, at) => [
    headRow(lines.length, year, at),
    ...lines.map((_, index) => lineRow(plan, lines, at, index)),
  ]);
  return {
    name: sheetName,
    widths: [8, 34, ...words.map(() => 14)],
    frozen: { rows: 1, columns: 2 },
    rows: [heads('Fiscal year', 'Line', ...words), ...rows],
  };
}
