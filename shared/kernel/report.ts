// The parts of a report as data: sections with tables and charts; print and Markdown render them.
import type { Money } from '../values/money.ts';
import type { Plot } from '../values/plot.ts';

export type ReportTone = 'problem' | 'act' | 'good';

/** A table of the pack; the first column names the row, `numeric` columns stand right. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that head those below them, by their place. */
  readonly heads?: readonly number[];
  /** The last row is a sum. */
  readonly totalled: boolean;
  readonly note: string | null;
  /** Of the columns, in percent; without them each is as wide as its texts ask. */
  readonly widths?: readonly number[];
  /** Of the last cell of each row, which says the same in words. */
  readonly tones?: readonly ReportTone[];
}

/** An amount as a range. */
export interface RangeRow {
  readonly label: string;
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

/** The kinds of charts, each with what it draws; a feature adds its own where it makes them. */
export interface ReportCharts {
  readonly ranges: { readonly rows: readonly RangeRow[] };
  /** Of amounts of money; its places are rows or columns. */
  readonly plot: { readonly plot: Plot; readonly inRows: boolean };
}

/** A table of the same section says the same in figures. */
export type ReportChart = {
  readonly [K in keyof ReportCharts]: {
    readonly kind: K;
    readonly title: string;
  } & ReportCharts[K];
}[keyof ReportCharts];

export interface Section {
  readonly title: string;
  readonly intro: string | null;
  readonly charts: readonly ReportChart[];
  readonly tables: readonly ReportTable[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What stands before the sections: the cover, and the answer on one page. */
export interface FirstPage {
  readonly name: string;
  /** The question. */
  readonly title: string;
  readonly subtitle: string;
  /** What the plan says about itself. */
  readonly note: string | null;
  readonly cover: readonly Fact[];
  readonly answer: string;
  readonly facts: readonly Fact[];
  /** Beside the answer, on its page. */
  readonly charts: readonly ReportChart[];
}

export interface Report extends FirstPage {
  readonly sections: readonly Section[];
}

export const text = (header: string) => ({ header, numeric: false });
export const number = (header: string) => ({ header, numeric: true });

/** Without an introduction and without charts. */
export function plainSection(title: string, tables: readonly ReportTable[]): Section {
  return { title, intro: null, charts: [], tables };
}
