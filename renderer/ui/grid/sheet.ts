// Answers for the cells of a page: what an edit begins with, what is copied, which can be cleared.
import type { CellName, Column, GridProps } from './column.ts';
import type { Block, Editing, Place, Sheet } from './state.ts';

export type Cells<R> = Pick<GridProps<R>, 'columns' | 'rows' | 'getRow'>;

export interface Found<R> {
  readonly id: string;
  readonly row: R;
  readonly column: Column<R>;
}

export function cellAt<R>(grid: Cells<R>, place: Place): Found<R> | null {
  const id = grid.rows[place.row]?.id;
  const column = grid.columns[place.column];
  return id === undefined || !column ? null : { id, row: grid.getRow(id), column };
}

// A letter typed on a choice picks the first that begins with it.
function choiceBy<R>({ column, row }: Found<R>, typed: string | null, from: string): Editing {
  const starts = (label: string) => label.toLowerCase().startsWith(typed?.toLowerCase() ?? '');
  const choice = typed?.trim() ? column.choices?.(row).find((one) => starts(one.label)) : undefined;
  return { text: choice?.value ?? from, from, over: false };
}

export function sheetOf<R>(grid: Cells<R>): Sheet {
  return {
    begin(place, typed) {
      const cell = cellAt(grid, place);
      if (!cell?.column.editable?.(cell.row)) return null;
      const from = (cell.column.edit ?? cell.column.text)(cell.row);
      if (cell.column.choices) return choiceBy(cell, typed, from);
      return { text: typed ?? from, from, over: typed !== null };
    },
  };
}

/** What is copied: a number as it would be typed, a choice as it is shown. */
export function copiedText<R>({ column, row }: Found<R>): string {
  const { choices, edit, text } = column;
  return (choices || !edit ? text : edit)(row);
}

export function placesOf({ top, left, bottom, right }: Block): Place[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => ({
      row: top + down,
      column: left + along,
    })),
  );
}

export function copiedCells<R>(grid: Cells<R>, block: Block): string[][] {
  return placesOf(block).map((places) =>
    places.map((place) => {
      const cell = cellAt(grid, place);
      return cell ? copiedText(cell) : '';
    }),
  );
}

/** The names of the columns, then the cells. */
export function copiedWithHeaders<R>(grid: Cells<R>, block: Block): string[][] {
  const columns = grid.columns.slice(block.left, block.right + 1);
  return [columns.map(({ name, header }) => name ?? header), ...copiedCells(grid, block)];
}

export function clearable<R>(grid: Cells<R>, block: Block): CellName[] {
  const cells = placesOf(block).flatMap((places) => places.map((place) => cellAt(grid, place)));
  return cells.flatMap((cell) =>
    cell?.column.editable?.(cell.row) ? [{ rowId: cell.id, columnKey: cell.column.key }] : [],
  );
}
