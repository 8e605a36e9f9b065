// The rows that are left out, as text: to be copied, or saved as CSV and mended elsewhere.
import { csvOf } from '../../shared/export/csv.ts';
import type { Preview } from '../../shared/import/preview.ts';
import { type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Table } from '../../shared/kernel/table.ts';
import { saveText } from '../state/exports.ts';
import { copyText } from '../ui/copyText.ts';
import { formatCells } from '../ui/grid/clipboard.ts';
import { reasonOf } from './reviewRows.ts';

/** The rows as they stand in the file, with line and reason before them. */
export function leftOutTable(preview: Preview, sheet: SourceSheet): Table {
  const cellsAt = new Map(sheet.rows.map(({ line, cells }) => [line, cells.map(textOf)]));
  const left = preview.rows.filter(({ outcome }) => outcome === 'leftOut');
  return {
    name: `${sheet.name.replace(/\.[a-z]+$/i, '')}-left-out`,
    title: 'Rows left out',
    header: ['Line', 'Reason', ...preview.header],
    rows: left.map((row) => [row.line, reasonOf(row), ...(cellsAt.get(row.line) ?? [])]),
  };
}

export function copyLeftOut(table: Table): void {
  copyText(formatCells([table.header, ...table.rows].map((cells) => cells.map(String))));
}

export function saveLeftOut(table: Table): Promise<void> {
  return saveText(`${table.name}.csv`, csvOf(table));
}
