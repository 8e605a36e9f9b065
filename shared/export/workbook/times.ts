// The cell addresses of the cost sheet, and the formula for the years in which a line recurs.

import type { Plan } from '../../kernel/plan.ts';
import { down, letter } from './sheet.ts';

export const costSheetName = 'Cost';
/** Rows 1 to 4 hold the year, the two growths, and the headers. */
export const firstLineRow = 5;
/** First columns; ranges take three, each year takes three. */
export const costColumns = {
  activityNumber: 3,
  every: 4,
  firstYear: 5,
  fte: 6,
  rate: 9,
  amount: 12,
  years: 17,
};

/** Whether the line in `row` costs something in the year of the cell `year`. */
export function recurs(sheet: string | null, year: string, row: number): string {
  const at = (column: number) => `${sheet === null ? '' : `${sheet}!`}$${letter(column)}$${row}`;
  const first = at(costColumns.firstYear);
  const every = at(costColumns.every);
  const again = `AND(${every}>0,${year}>${first},MOD(${year}-${first},MAX(${every},1))=0)`;
  return `OR(${year}=${first},${again})`;
}

/** A column of all cost lines. */
export function lineRange(plan: Plan, column: number): string {
  return down(costSheetName, column, firstLineRow, firstLineRow + plan.cost.lines.length - 1);
}
