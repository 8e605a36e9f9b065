// What a fill writes: the texts of some cells into those below or beside them.
import type { Refusal } from '../../../shared/values/result.ts';
import type { CellText } from './column.ts';
import { type Cells, cellAt, copiedText } from './sheet.ts';
import type { Block, Place } from './state.ts';

export const nothingToFill: Refusal = {
  what: 'The cells',
  why: 'There is nothing to fill here.',
  remedy:
    'Select cells that you can edit: the first row fills the rows below it, and a single cell is filled from the one above.',
};

/** Heads of groups and totals are passed over. */
function leaves<R>({ rows }: Cells<R>, top: number, bottom: number): number[] {
  return rows.flatMap(({ kind = 'leaf' }, index) =>
    kind === 'leaf' && index >= top && index <= bottom ? [index] : [],
  );
}

/** Only where both can be typed: what is worked out is no text of the user’s. */
function written<R>(grid: Cells<R>, from: Place, to: Place): CellText[] {
  const [source, target] = [cellAt(grid, from), cellAt(grid, to)];
  if (!source?.column.editable?.(source.row) || !target?.column.editable?.(target.row)) return [];
  return [{ rowId: target.id, columnKey: target.column.key, text: copiedText(source) }];
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Each row of `to` from one of `from`, again and again. */
function rowsFilled<R>(
  grid: Cells<R>,
  from: readonly number[],
  to: readonly number[],
  { left, right }: Block,
): CellText[] {
  return to.flatMap((row, index) => {
    const source = from[index % from.length];
    if (source === undefined) return [];
    return span(left, right).flatMap((column) =>
      written(grid, { row: source, column }, { row, column }),
    );
  });
}

/** The first row of the block into its other rows; one row from the one above it. */
export function downCells<R>(grid: Cells<R>, block: Block): CellText[] {
  const [first, ...others] = leaves(grid, block.top, block.bottom);
  if (first === undefined) return [];
  if (others.length > 0) return rowsFilled(grid, [first], others, block);
  return rowsFilled(grid, leaves(grid, 0, first - 1).slice(-1), [first], block);
}

/** `to` lies below `from`, or to the right of it. */
export function fillCells<R>(grid: Cells<R>, from: Block, to: Block): CellText[] {
  const sources = leaves(grid, from.top, from.bottom);
  if (to.top > from.bottom) {
    return rowsFilled(grid, sources, leaves(grid, to.top, to.bottom), from);
  }
  const width = from.right - from.left + 1;
  return sources.flatMap((row) =>
    span(to.left, to.right).flatMap((column, index) =>
      written(grid, { row, column: from.left + (index % width) }, { row, column }),
    ),
  );
}
