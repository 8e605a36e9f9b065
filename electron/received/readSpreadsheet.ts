// Reads an XLSX file: each sheet as rows of texts and numbers, days in one notation.
import readWorkbook, { type CellValue, type SheetData } from 'read-excel-file/universal';
import type { SpreadsheetRow, SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import { withoutControls } from '../../shared/values/controls.ts';
import { unguarded } from '../../shared/values/guardedText.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { tooLarge, workbookFor } from './workbookParts.ts';

/** What the assistant takes, and the header and titles above it. */
const mostRows = 5_100;
const mostCells = 500_000;

/** A day; with a time of day where the cell has one. */
function dayText(day: Date): string {
  if (Number.isNaN(day.getTime())) return '#VALUE!';
  const [date = '', time = ''] = day.toISOString().split(/[T.]/);
  return time === '00:00:00' ? date : `${date} ${time}`;
}

function cellOf(value: CellValue | null): string | number {
  if (value === null) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // A table of ours that a spreadsheet opened as CSV keeps the apostrophes that guard its texts.
  return unguarded(withoutControls(String(value))).trim();
}

function rowsOf(data: SheetData): readonly SpreadsheetRow[] {
  const rows = data.map((values, at) => ({ line: at + 1, cells: values.map(cellOf) }));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The sheets in their order; the reason, as a sentence with what to do, where there are none to read. */
export async function readSpreadsheet(
  bytes: Uint8Array,
): Promise<Result<readonly SpreadsheetSheet[], string>> {
  const workbook = workbookFor(bytes);
  if (!workbook.ok) return workbook;
  const { buffer, byteOffset, byteLength } = workbook.value;
  const file = new Blob([new Uint8Array(buffer, byteOffset, byteLength).slice()]);
  const read = await readWorkbook(file, { trim: false }).catch(() => null);
  if (read === null) {
    return no('The workbook is damaged. Open it in your spreadsheet program and save it again.');
  }
  const sheets = read.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  const cells = sheets.reduce(
    (sum, { rows }) => sum + rows.length * (rows[0]?.cells.length ?? 0),
    0,
  );
  if (cells > mostCells && sheets.every(({ rows }) => rows.length <= mostRows)) return no(tooLarge);
  return ok(
    sheets.map(({ name, rows }) =>
      rows.length > mostRows
        ? { name, rows: [], tooMany: rows.length }
        : { name, rows, tooMany: null },
    ),
  );
}
