// Copies the rows that are left out, or saves them as CSV.
import type { Table } from '../../shared/kernel/table.ts';
import { saveCsv } from '../state/csvExport.ts';
import { copyCells } from '../ui/copyText.ts';

export function copyLeftOut(table: Table): void {
  copyCells([table.header, ...table.rows].map((cells) => cells.map(String)));
}

/** Where they were saved; null where they were not. */
export function saveLeftOut(table: Table): Promise<string | null> {
  return saveCsv(table.title, table, null);
}
