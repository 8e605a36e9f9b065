// A table as it came, before a header is chosen: all rows of a file, a clipboard or a worksheet.

/** A cell of a worksheet that holds a number is one: its digits have one meaning. */
export type SourceCell = string | number;

export interface SourceRow {
  /** As an editor or a spreadsheet counts: from 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

export interface SourceSheet {
  /** The name of the file or of the worksheet, or `the clipboard`. */
  readonly name: string;
  /** What the worksheet is called. */
  readonly title?: string;
  /** What parts the cells of a text; null in a worksheet. */
  readonly separator: string | null;
  /** Rows without any text are left out. */
  readonly rows: readonly SourceRow[];
}

/** More rows are refused. */
export const mostRows = 5_000;

/** Digits of a double beyond the fifteenth are noise. */
export const textOf = (cell: SourceCell | undefined): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : (cell ?? '');

export const isFilled = (cell: SourceCell | undefined) => textOf(cell).trim() !== '';
