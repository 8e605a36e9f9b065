// What a row of a grid and its cells are drawn from, beside the data of the row.
import type { Refusal } from '../../../shared/values/result.ts';
import type { Column } from './column.ts';
import type { Send } from './perform.ts';

export interface RowView<R> {
  readonly id: string;
  readonly index: number;
  readonly kind: 'leaf' | 'group' | 'total';
  readonly columns: readonly Column<R>[];
  /** Column of the active cell, or -1 where it is in another row. */
  readonly active: number;
  /** First and last selected column; -1 where none is. */
  readonly from: number;
  readonly to: number;
  /** First and last column that will be filled when the fill handle is let go; -1 where none is. */
  readonly fillFrom: number;
  readonly fillTo: number;
  /** The fill handle stands in this row, at the corner of the selection. */
  readonly handle: boolean;
  /** The draft in the active cell. */
  readonly draft: string | null;
  readonly refusal: Refusal | null;
  /** CSS anchor of what opens at this row. */
  readonly anchor: string;
  readonly menu: 'none' | 'offered' | 'open';
  readonly send: Send;
}
