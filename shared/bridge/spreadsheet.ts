// What main has read of a spreadsheet: the rows of its sheets, or why a sheet has none.

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
