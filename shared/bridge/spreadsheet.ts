// Tables for the import: which files they are, and what main has read of a spreadsheet.

/** By its name a table for the import: also what cannot be read, so that the import can say why. */
export function isTableFile(name: string): boolean {
  return /\.(csv|tsv|tab|txt|xlsx|xlsm|xls|ods|numbers)$/i.test(name);
}

export interface SpreadsheetRow {
  /** As the spreadsheet counts: from 1. */
  readonly line: number;
  /**
   * Numbers as numbers, days as `2012-01-31`, percentages as text with their sign (`28.1250%`, which
   * nobody can take for thousands); an error as the spreadsheet shows it: `#REF!`.
   */
  readonly cells: readonly (string | number)[];
}

export interface SpreadsheetSheet {
  readonly name: string;
  /** Without those that hold nothing. */
  readonly rows: readonly SpreadsheetRow[];
  /** How many rows it has where they are more than can be imported; they are left away then. */
  readonly tooMany: number | null;
}
