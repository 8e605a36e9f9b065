// What opens over the history.
import type { HistoryRow } from '../../shared/history/rows.ts';

export interface Opened {
  readonly act: 'entry' | 'compare' | 'restore' | 'undo';
  readonly row: HistoryRow;
}
