// What a grid edits: its rows by id, where a pasted block falls, and where a row moves.
import { type Entity, positionOf } from '../values/id.ts';
import type { Result } from '../values/result.ts';
import { type CellContext, type CellList, type CellRow, rowOf } from './cells.ts';
import type { Change } from './change.ts';
import {
  type CellBlock,
  type PasteContext,
  type PastedRow,
  rowsByPlace,
  type ShownCells,
} from './pastedRows.ts';

export interface CellSheet {
  /** What the name of a step calls it: `the roll`. */
  readonly title: string;
  /** What its columns are called, by which the header of a pasted block is known. */
  readonly columnNames: readonly string[];
  /** What rows are called that a paste adds: `cost line`, `cost lines`. */
  readonly added?: readonly [one: string, more: string];
  readonly rowOf: (id: string, context: CellContext) => CellRow | null;
  readonly pasted: (
    block: CellBlock,
    shown: ShownCells,
    context: PasteContext,
  ) => Result<readonly PastedRow[]>;
  /** One step up or down among the rows shown; null where there is nowhere to go. */
  readonly moved: (
    id: string,
    by: -1 | 1,
    shown: readonly Entity[],
    context: CellContext,
  ) => Change | null;
}

type Move = (id: string, to: number) => Change;

/** A row goes to the place of its neighbor in view, which may stand further away in the list. */
export function movedInList<E extends Entity>(list: CellList<E>, move: Move): CellSheet['moved'] {
  return (id, by, shown, { plan }) => {
    const place = shown.findIndex((row) => row.id === id);
    const neighbor = place < 0 ? undefined : shown[place + by];
    const to = neighbor ? positionOf(list.entities(plan), neighbor.id) : -1;
    return to < 0 ? null : move(id, to);
  };
}

export function columnNamesOf<E extends Entity>({ columns }: CellList<E>): readonly string[] {
  return Object.values<{ readonly name: string }>(columns).map(({ name }) => name);
}

/** A list whose rows are all there is: a paste adds none. */
export function listSheet<E extends Entity>(list: CellList<E>, move: Move): CellSheet {
  return {
    title: list.title,
    columnNames: columnNamesOf(list),
    rowOf: (id, context) => rowOf(list, id, context),
    pasted: (block, shown, context) =>
      rowsByPlace(block, shown, {
        rowOf: (id) => rowOf(list, id, context),
        remedy: 'Paste fewer rows, or add rows first.',
      }),
    moved: movedInList(list, move),
  };
}
