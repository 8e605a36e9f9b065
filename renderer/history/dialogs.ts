// What opens over the history.
import type { HistoryRow } from '../../shared/history/rows.ts';

export interface OpenDialog {
  readonly dialog: 'entry' | 'compare' | 'restore' | 'undo';
  readonly row: HistoryRow;
}
