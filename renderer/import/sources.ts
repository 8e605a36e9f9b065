// Where the rows come from: a text file, a workbook, or the clipboard, read into sheets.
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import { addedSheets, isOwnWorkbook } from '../../shared/import/ownWorkbook.ts';
import { readTable, type TextForm } from '../../shared/import/readTable.ts';
import { readText } from '../../shared/import/readText.ts';
import { mostRows, type SourceSheet } from '../../shared/import/sheet.ts';
import { formatCount } from '../../shared/values/counted.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../shared/values/result.ts';
import { ask } from '../state/bridge.ts';

export interface NamedSheet {
  /** What the workbook calls it; of a text it is the name of the file. */
  readonly label: string;
  readonly sheet: SourceSheet;
}

export interface Source {
  /** Of the file; or `clipboard`. */
  readonly name: string;
  /** Null where the rows came as text already, or from a workbook. */
  readonly encoding: string | null;
  readonly sheets: readonly NamedSheet[];
  /** Reads a text once more, in another way; a workbook has one way only. */
  readonly again: ((form: TextForm) => Result<Source>) | null;
}

const largestFile = 10 * 2 ** 20;

const begins = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte);

/** A zipped file, or one of the older kind of Excel: main says which. */
const isWorkbook = (bytes: Uint8Array) =>
  begins(bytes, 0x50, 0x4b) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const tooLong = ({ name, tooMany }: SpreadsheetSheet): Refusal => ({
  what: '',
  why: `Sheet “${name}” has ${formatCount(tooMany ?? 0)} rows; ${formatCount(mostRows)} can be imported at once.`,
  remedy: 'Split it into parts.',
});

function workbookSource(name: string, all: readonly SpreadsheetSheet[]): Result<Source> {
  const isOwn = isOwnWorkbook(all);
  const read = isOwn ? addedSheets(all) : all;
  const filled = read.filter(({ rows }) => rows.length > 1);
  const sheets = filled.map(({ name: label, rows }) => {
    const full = filled.length === 1 ? name : `${name}, ${label}`;
    return { label, sheet: { name: full, title: label, separator: null, rows } };
  });
  if (sheets.length > 0) return ok({ name, encoding: null, sheets, again: null });
  const long = read.find(({ tooMany }) => tooMany !== null);
  if (long) return no(tooLong(long));
  if (isOwn) {
    const why = `“${name}” is a workbook that Treekeeper exported. It shows figures and has no list to import.`;
    return refuse('', why, 'Export the table as CSV on its page, and import that.');
  }
  const why = `“${name}” has no rows below a header.`;
  return refuse('', why, 'Put column names in its first row.');
}

function textSource(name: string, bytes: Uint8Array, form: TextForm = {}): Result<Source> {
  const table = readTable(bytes, name, form);
  if (!table.ok) return table;
  const { sheet, encoding } = table.value;
  const again = (other: TextForm) => textSource(name, bytes, { ...form, ...other });
  return ok({ name, encoding, sheets: [{ label: name, sheet }], again });
}

/** Rows copied from a spreadsheet or a text. */
export function clipboardSource(text: string, { separator }: TextForm = {}): Result<Source> {
  const name = 'clipboard';
  const read = readText(text, name, separator);
  if (!read.ok) return read;
  const again = (form: TextForm) => clipboardSource(text, form);
  return ok({ name, encoding: null, sheets: [{ label: name, sheet: read.value }], again });
}

/** A refusal says what is wrong with the file, and what to do. */
export async function fileSource(file: File): Promise<Result<Source>> {
  const { name, size } = file;
  if (size > largestFile)
    return refuse('', `“${name}” is larger than 10 MB.`, 'Split it into parts.');
  const bytes = await file.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => null,
  );
  if (bytes === null) {
    const why = `“${name}” is a folder, or it can’t be read.`;
    return refuse('', why, 'Choose a file on this computer.');
  }
  // Programs save texts as .xls, never as .xlsx: one that is none is damaged.
  if (!isWorkbook(bytes) && !/\.xls[xm]$/i.test(name)) return textSource(name, bytes);
  const read = await ask.readSpreadsheet({ name, bytes });
  if (read.ok) return workbookSource(name, read.value);
  const { what, why, remedy } = read.no;
  return no({ what, why, remedy });
}
