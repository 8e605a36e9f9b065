// A table as CSV (RFC 4180, UTF-8) that a spreadsheet can open and save without changing what it says.
import papa from 'papaparse';
import type { Cell, Table, TableBody } from '../kernel/table.ts';
import { disarmed, guarded } from '../values/guardedText.ts';
import { formatShare } from '../values/share.ts';
import { type CsvForm, csvSigns, usualForm } from './csvForm.ts';

/** Without it a spreadsheet takes the file for one in the old encoding of its country. */
const byteOrderMark = '\uFEFF';

/** More decimals than a number that is typed can have. */
const mostDecimals = 20;

/** The digits of a number, without an exponent. */
function digitsOf(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(mostDecimals).replace(/0+$/, '');
}

// A spreadsheet shows a percentage with two decimals, and saves what it shows.
const shownDecimals = 2;

function shareText(share: number, decimal: '.' | ','): string {
  const text = formatShare(share);
  const decimals = /\.(\d+)%$/.exec(text)?.[1]?.length ?? 0;
  const local = text.replace('.', decimal);
  return decimals > shownDecimals ? guarded(local) : local;
}

function textOf(cell: Cell, decimal: '.' | ','): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guarded(cell);
  if (typeof cell === 'number') return digitsOf(cell).replace('.', decimal);
  if ('shown' in cell) return disarmed(cell.shown);
  return shareText(cell.share, decimal);
}

/** The head and the rows as their cells are written. */
export function csvCells({ header, rows }: TableBody, form: CsvForm): string[][] {
  const { decimal } = csvSigns[form];
  return [header, ...rows].map((cells) => cells.map((cell) => textOf(cell, decimal)));
}

/** Begins with a byte order mark; each line ends with a return and a line feed. */
export function csvOf(table: Table, form: CsvForm = usualForm): string {
  const delimiter = csvSigns[form].separator;
  const text = papa.unparse(csvCells(table, form), { newline: '\r\n', delimiter });
  return `${byteOrderMark}${text}\r\n`;
}
