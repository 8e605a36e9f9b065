// The workbook as a file that spreadsheets open: formulas without results, so that they work them out.
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node';
import type { Form, Sheet, SheetCell } from '../shared/export/workbookSheet.ts';

const formats: Readonly<Record<Form, string>> = {
  money: '#,##0.00',
  people: '0.00##',
  share: '0.00%',
  whole: '0',
};
/** Blue on pale yellow: the custom of spreadsheets for what a reader types. */
const typed = { textColor: '#1f3fa8', backgroundColor: '#fffbe6' } as const;
const bold = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom' } as const;

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if ('head' in cell) return headOf(cell.head);
  if ('formula' in cell) return { value: cell.formula, type: 'Formula', format: formats[cell.as] };
  const style = cell.input ? typed : {};
  return { value: cell.number, type: Number, format: formats[cell.as], ...style };
}

function headOf(head: string | number): CellObject {
  return typeof head === 'number'
    ? { value: head, type: Number, ...bold }
    : { value: head, type: String, ...bold };
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
  return await writeExcelFile(parts).toBuffer();
}
