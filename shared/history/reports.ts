// The history as a table: each entry as it is filtered, the newest first, its instant in UTC.
import { bodyOf, type Table } from '../kernel/table.ts';
import type { HistoryRow } from './rows.ts';

export function historyTable(rows: readonly HistoryRow[]): Table {
  const body = bodyOf(rows, [
    ['Edit', ({ seq }: HistoryRow) => seq],
    ['Instant (UTC)', ({ at }) => at],
    ['Person (a claim)', ({ who }) => who],
    ['What', ({ sentence }) => sentence],
    ['Reason', ({ reason }) => reason],
  ]);
  return { name: 'history', title: 'History', ...body };
}
