// What the board pack is made of: sections with tables and charts, as data; the paper and Markdown draw it.
import type { CoverBarRow } from '../contributions/figures/coverRows.ts';
import type { CashStep } from '../contributions/figures/waterfall.ts';
import type { Fingerprint } from '../history/fingerprint.ts';
import type { Box } from '../organization/figures/box.ts';
import type { Money } from '../values/money.ts';

export type PaperTone = 'problem' | 'act' | 'good';

/** A table of the paper; the first column names the row, `numeric` columns stand right. */
export interface PaperTable {
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
  readonly tones?: readonly PaperTone[];
}

/** An amount as a range. */
export interface RangeRow {
  readonly label: string;
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

export interface StepRow extends CashStep {
  readonly label: string;
}

/** A table of the same section says the same in figures. */
export type PaperChart =
  | { readonly kind: 'cover'; readonly title: string; readonly rows: readonly CoverBarRow[] }
  | { readonly kind: 'steps'; readonly title: string; readonly rows: readonly StepRow[] }
  | { readonly kind: 'ranges'; readonly title: string; readonly rows: readonly RangeRow[] }
  | { readonly kind: 'organisation'; readonly title: string; readonly box: Box };

export interface Section {
  readonly title: string;
  readonly intro: string | null;
  readonly charts: readonly PaperChart[];
  readonly tables: readonly PaperTable[];
}

/** Of which history the paper is. */
export interface HistoryMark {
  readonly entries: number;
  readonly fingerprint: Fingerprint;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Report {
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
  readonly charts: readonly PaperChart[];
  readonly sections: readonly Section[];
}

export const text = (header: string) => ({ header, numeric: false });
export const number = (header: string) => ({ header, numeric: true });
