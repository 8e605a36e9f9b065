// The workbook as a file: each formula with its value, for programs that show without calculating.
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Cell, type CellObject, type Feature } from 'write-excel-file/node';
import { Calculator, columnOf, type Value } from '../../shared/export/workbook/calculator.ts';
import type { Form, Sheet, SheetCell } from '../../shared/export/workbook/sheet.ts';
import { withoutControls } from '../../shared/values/controls.ts';

const formats: Readonly<Record<Form, string>> = {
  money: '#,##0.00',
  people: '0.00##',
  share: '0.00%',
  whole: '0',
};
/** Blue on pale yellow: the custom of spreadsheets for what a reader types. */
const typed = { textColor: '#1f3fa8', backgroundColor: '#fffbe6' } as const;
const bold = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom' } as const;

/** A cell that holds more is damaged to a spreadsheet. */
const mostInCell = 32_767;

// What a workbook writes for a sign that XML lacks: where a text has it itself, its first sign is so written.
const code = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell holds it: without control characters, its end left out where it is too long. */
function textOf(text: string): string {
  const plain = withoutControls(text);
  const isLong = plain.length > mostInCell;
  const held = isLong ? `${withoutControls(plain.slice(0, mostInCell - 1))}…` : plain;
  return held.replace(code, '_x005F_');
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: textOf(cell), type: String };
  if ('head' in cell) return headOf(cell.head);
  if ('formula' in cell) return { value: cell.formula, type: 'Formula', format: formats[cell.as] };
  const style = cell.input ? typed : {};
  return { value: cell.number, type: Number, format: formats[cell.as], ...style };
}

function headOf(head: string | number): CellObject {
  return typeof head === 'number'
    ? { value: head, type: Number, ...bold }
    : { value: textOf(head), type: String, ...bold };
}

const written = /<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

/** Null where there is nothing to show: a spreadsheet then works it out when it opens the file. */
function valueText(value: Value): { readonly type: string; readonly text: string } | null {
  if (typeof value === 'string') return { type: ' t="str"', text: escaped(textOf(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  return Number.isFinite(value) ? { type: '', text: String(value) } : null;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The writer of the file knows no values of formulas: they are put into the XML of each sheet. */
function valuesOf(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  const calculator = new Calculator(sheets);
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const rows = calculator.rows(sheets[sheetIndex]?.name ?? '');
    return xml.replaceAll(written, (cell, letters: string, row: string, rest: string, formula) => {
      const value = valueText(rows[Number(row) - 1]?.[columnOf(letters)] ?? null);
      if (!value) return cell;
      const place = `${letters}${row}`;
      return `<c r="${place}"${rest}${value.type}><f>${formula}</f><v>${value.text}</v></c>`;
    });
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The bytes of an XLSX file. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const parts = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    data: rows.map((cells) => cells.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
  }));
  return await writeExcelFile(parts, { features: [valuesOf(sheets)] }).toBuffer();
}
