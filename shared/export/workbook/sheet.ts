// The sheets of a workbook as plain data: cells, formulas without “=”, and the addresses they use.
import { at, ends, type Range } from '../../values/range.ts';

/** How a number is shown: dollars and cents, people, a share, a whole number. */
export type Form = 'money' | 'people' | 'share' | 'whole';

export type SheetCell =
  | string
  | null
  | { readonly head: string | number }
  /** `input`: what a reader may change, and everything follows. */
  | { readonly number: number; readonly as: Form; readonly input?: true }
  | { readonly formula: string; readonly as: Form };

export interface Sheet {
  readonly name: string;
  /** In characters, from the first column; the rest are of the usual width. */
  readonly widths: readonly number[];
  /** Rows and columns that stay when the reader scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly SheetCell[])[];
}

export const heads = (...texts: readonly (string | number)[]): SheetCell[] =>
  texts.map((head) => ({ head }));
export const input = (number: number, as: Form): SheetCell => ({ number, as, input: true });
export const given = (number: number, as: Form): SheetCell => ({ number, as });
export const worked = (formula: string, as: Form = 'money'): SheetCell => ({ formula, as });
export const blanks = (count: number): SheetCell[] => Array.from({ length: count }, () => null);

/** `A` for 0, `AA` for 26. */
export function letter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letter(Math.floor(column / 26) - 1) + rest;
}

/** `Cost!$G$5`, or `$G$5` on the sheet itself: columns count from 0, rows from 1. */
export function ref(sheet: string | null, column: number, row: number): string {
  return `${sheet === null ? '' : `${sheet}!`}$${letter(column)}$${row}`;
}

/** Rows `first` to `last` of a column; an empty list is one empty row, so that it stays a range. */
export function down(sheet: string | null, column: number, first: number, last: number): string {
  const to = ref(null, column, Math.max(first, last));
  return `${ref(sheet, column, first)}:${to}`;
}

/** An amount to the cent, half away from zero; the noise of binary fractions is settled before. */
export const toCents = (amount: string) => `ROUND(ROUND((${amount})*100,6),0)/100`;

/** Digits of a double beyond the fifteenth are noise: the application leaves them out in the same way. */
const fifteenDigits = (value: string) => `ROUND(${value},14-INT(LOG(MAX(1E-9,ABS(${value})))))`;

/**
 * What was weighed by a share, to the cent. A third of an amount may lie nearer to half a cent than a
 * fixed number of decimals shows.
 */
export const weighedToCents = (amount: string) =>
  `ROUND(${fifteenDigits(`(${amount})*100`)},0)/100`;

/** People weighed by a share: as many digits of their hundredths as the application keeps. */
export const weighedPeople = (people: string) => `${fifteenDigits(`(${people})*100`)}/100`;

/** A sum or difference of whole cents. */
export const settled = (amount: string) => `ROUND(${amount},2)`;

/** Low, likely, high; without a likely value of its own it is the midpoint of the two beside it. */
export function rangeCells(
  range: Range | null,
  as: Form,
  column: number,
  row: number,
  absent: string | null = 'unknown',
): SheetCell[] {
  if (!range) return ends.map(() => absent);
  const [low, high] = [letter(column) + row, letter(column + 2) + row];
  return ends.map((end) =>
    end === 'likely' && range.likely === undefined
      ? worked(`(${low}+${high})/2`, as)
      : input(at(range, end) / 100, as),
  );
}
