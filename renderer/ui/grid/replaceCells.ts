// What find and replace changes: the texts of cells as they are typed, those in the block or all.
import type { CellText, GridProps } from './column.ts';
import { cellAt, copiedText, placesOf } from './sheet.ts';
import type { Block } from './state.ts';

export interface Replacing {
  readonly find: string;
  readonly by: string;
  readonly matchCase: boolean;
}

export interface Replaced extends CellText {
  /** The text before. */
  readonly from: string;
}

/** The cells that can be typed into, with their texts, in the order shown; all of the grid without a block. */
export function typedCells<R>(grid: GridProps<R>, block: Block | null): CellText[] {
  const { rows, columns } = grid;
  if (rows.length === 0) return [];
  const all = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  return placesOf(block ?? all)
    .flat()
    .flatMap((place) => {
      const cell = cellAt(grid, place);
      if (!cell?.column.editable?.(cell.row)) return [];
      return [{ rowId: cell.id, columnKey: cell.column.key, text: copiedText(cell) }];
    });
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The cells whose text changes, each with all its matches replaced; none where nothing is sought. */
export function replacedCells(
  cells: readonly CellText[],
  { find, by, matchCase }: Replacing,
): Replaced[] {
  if (find === '') return [];
  const pattern = new RegExp(escaped(find), matchCase ? 'gu' : 'giu');
  return cells.flatMap((cell) => {
    const text = cell.text.replaceAll(pattern, () => by);
    return text === cell.text ? [] : [{ ...cell, text, from: cell.text }];
  });
}
