// The rows that are left out as a table, to be fixed elsewhere.
import type { Preview } from '../../shared/import/preview.ts';
import { type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Table } from '../../shared/kernel/table.ts';
import { reasonOf } from './reviewRows.ts';

/** The rows as they stand in the file, with line and reason before them. */
export function leftOutTable(preview: Preview, sheet: SourceSheet): Table {
  const cellsAt = new Map(sheet.rows.map(({ line, cells }) => [line, cells.map(textOf)]));
  const left = preview.rows.filter(({ outcome }) => outcome === 'leftOut');
  return {
    name: 'left-out',
    title: `${sheet.name.replace(/\.[a-z]+$/i, '')} rows left out`,
    header: ['Line', 'Reason', ...preview.header],
    rows: left.map((row) => [row.line, reasonOf(row), ...(cellsAt.get(row.line) ?? [])]),
  };
}
