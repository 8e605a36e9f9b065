// A table of a plan by its name, and its rows by their headers.
import { type Table, tablesOf } from '../../../shared/export/tables.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';

export const view = { year: 2012, asOf: '2012-01-31' };

export function tableNamed(plan: Plan, name: string): Table {
  const table = tablesOf(plan, view).find((one) => one.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

/** The rows as records by header. */
export function rowsOf(plan: Plan, name: string): Record<string, unknown>[] {
  const { header, rows } = tableNamed(plan, name);
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])));
}
