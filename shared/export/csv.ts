// A table as CSV (RFC 4180, UTF-8, no byte order mark) that no spreadsheet takes for a formula.
import papa from 'papaparse';
import type { Table } from '../kernel/table.ts';

// What a spreadsheet may run: also behind spaces, over several lines, and in full-width signs.
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Text that begins like a formula gets an apostrophe before it; numbers stay numbers. */
export function csvOf({ header, rows }: Table): string {
  const lines = [header, ...rows].map((cells) => [...cells]);
  return `${papa.unparse(lines, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
