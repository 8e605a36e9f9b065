// Cells as tab-separated text, the way spreadsheets copy and paste: quoted where tabs or lines are inside.

import { withoutControls } from '../../../shared/values/controls.ts';

function formatCell(cell: string): string {
  const text = withoutControls(cell);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows end with a line feed only where the last would be lost without it. */
export function formatCells(cells: readonly (readonly string[])[]): string {
  const text = cells.map((row) => row.map(formatCell).join('\t')).join('\n');
  const lastIsEmpty =
    cells.length > 0 && cells.at(-1)?.join('') === '' && cells.at(-1)?.length === 1;
  return lastIsEmpty ? `${text}\n` : text;
}

// A cell, quoted or plain, and what ends it. A quote inside plain text is only a quote.
const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** Without control characters. Lines may end in any of the usual ways; the last may or may not. Rows may differ in length. */
export function parseCells(pasted: string): string[][] {
  const text = withoutControls(pasted);
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const match = cell.exec(text);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '' || cell.lastIndex >= text.length) break;
  }
  return rows;
}
