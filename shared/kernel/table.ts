// A table of the plan for other programs: plain numbers, ISO dates, nothing formatted for reading.
import type { Fte } from '../values/fte.ts';
import type { Money } from '../values/money.ts';
import { at, ends, type Range } from '../values/range.ts';
import type { Plan } from './plan.ts';

/** 0 to 1, and written with its sign: 0.75 is 75%. */
export interface ShareCell {
  readonly share: number;
}

/** A figure as it is read on the screen; any other text is kept from being taken for a number. */
export interface ShownCell {
  readonly shown: string;
}

/** Null is unknown or none, and stays an empty cell: never 0. */
export type Cell = string | number | ShareCell | ShownCell | null;

export interface TableBody {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Table extends TableBody {
  readonly name: string;
  readonly title: string;
}

/** What a table is read for: a fiscal year, and the roll and the board on a day. */
export interface TableView {
  readonly year: number;
  readonly asOf: string;
}

/** A table that a feature offers: its name and its title are known before anything is computed. */
export interface TableDefinition {
  /** The name of its file, small letters and hyphens; once released, it stays. */
  readonly name: string;
  title(view: TableView): string;
  /** It lists what was entered: nothing in it is a figure that rests on something else. */
  readonly lists?: true;
  body(plan: Plan, view: TableView): TableBody;
}

/** A header, and the cell under it for a row; left to right. */
export type Column<R> = readonly [header: string, cell: (row: R) => Cell];

export function bodyOf<R>(rows: readonly R[], columns: readonly Column<R>[]): TableBody {
  return {
    header: columns.map(([header]) => header),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

/** Computes this table, and no other. */
export function tableOf(definition: TableDefinition, plan: Plan, view: TableView): Table {
  const { name } = definition;
  return { name, title: definition.title(view), ...definition.body(plan, view) };
}

/** Units of the currency: 367741.94. */
export function units(amount: Money | null): number | null {
  return amount === null ? null : amount / 100;
}

export function people(fte: Fte | null): number | null {
  return fte === null ? null : fte / 100;
}

/** A share or a probability; it leaves with its sign, so that nobody takes 0.5 for half a percent. */
export function share(value: number | null): ShareCell | null {
  return value === null ? null : { share: value };
}

export function shown(figure: string | null): ShownCell | null {
  return figure === null ? null : { shown: figure };
}

export const yesNo = (on: boolean) => (on ? 'yes' : 'no');

/** Three columns, `... low`, `... likely`, `... high`: money in units, FTE in people. */
export function atEachEnd<R>(header: string, range: (row: R) => Range | null): Column<R>[] {
  return ends.map((end) => [
    `${header} ${end}`,
    (row) => {
      const known = range(row);
      return known && at(known, end) / 100;
    },
  ]);
}
