// What a page tells the grid: its rows, its columns, and what it does when asked.
import type { Answer, Shows } from '../answer.ts';
import type { MenuEntry } from '../MenuList.tsx';
import type { Choice } from '../Select.tsx';
import { headWidth } from './figureWidth.ts';

/** `total` rows stick to the foot, `group` rows to the head. */
export interface GridRow {
  readonly id: string;
  readonly kind?: 'leaf' | 'group' | 'total' | undefined;
}

export type Mark = 'solved' | 'unknown' | 'differs' | 'act' | 'good' | 'problem';

/** `R` is what a page keeps for one row, ready to be shown. Keep the array of columns for good. */
export interface Column<R> {
  readonly key: string;
  readonly header: string;
  /** Read out where the header is too short to stand alone: “FTE, low”. */
  readonly name?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** A track of a CSS grid: `72px`, `minmax(180px, 1fr)`. */
  readonly width?: string | undefined;
  readonly text: (row: R) => string;
  /** The text that an edit begins with, or the value of the choice; by default `text`. */
  readonly edit?: ((row: R) => string) | undefined;
  /** By default a cell only shows. */
  readonly editable?: ((row: R) => boolean) | undefined;
  /** Makes the cell a choice; what is committed is the value. */
  readonly choices?: ((row: R) => readonly Choice[]) | undefined;
  readonly mark?: ((row: R) => Mark | null) | undefined;
  readonly onExplain?: ((row: R) => void) | undefined;
}

/** The track of a column, never narrower than its head. */
export function trackOf<R>({ width = 'minmax(64px, 1fr)', header }: Column<R>): string {
  return width.replace(/\d+px/, `max($&, ${headWidth(header)}px)`);
}

export interface CellName {
  readonly rowId: string;
  readonly columnKey: string;
}

/** A text for a cell, as it would be typed. */
export interface CellText extends CellName {
  readonly text: string;
}

/** How the grid came by the texts of several cells. */
export type SetAct = 'fill' | 'replace';

export interface PastedBlock extends CellName {
  /** The first cell of the block, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows of texts as copied; rows may differ in length and reach beyond the grid. */
  readonly cells: readonly (readonly string[])[];
}

export type RowAct = 'add' | 'duplicate' | 'delete' | 'move';

// biome-ignore lint/suspicious/noConfusingVoidType: a page that adds nothing may return nothing
export type AddedRow = string | null | undefined | void;

/** All may be left out: without one its keys do nothing. */
export interface GridActs {
  readonly onCommit?: ((rowId: string, columnKey: string, text: string) => Answer) | undefined;
  readonly onPaste?: ((block: PastedBlock) => Answer | Shows) | undefined;
  /** Several cells at once, as one step: filled from others, or replaced. */
  readonly onSet?: ((cells: readonly CellText[], act: SetAct) => Answer) | undefined;
  readonly onClear?: ((cells: readonly CellName[]) => Answer) | undefined;
  /** After a row, or at the end; answers the id of the new row, which becomes active. */
  readonly onAdd?: ((afterRowId: string | null) => AddedRow) | undefined;
  readonly onDuplicate?: ((rowId: string) => AddedRow) | undefined;
  readonly onDelete?: ((rowId: string) => void) | undefined;
  readonly onMove?: ((rowId: string, by: -1 | 1) => void) | undefined;
  /** Which acts a row takes; by default all. A total row takes none. */
  readonly allows?: ((rowId: string, act: RowAct) => boolean) | undefined;
  /** More items for the menu of a row. */
  readonly rowActions?: ((rowId: string) => readonly MenuEntry[]) | undefined;
}

export interface GridProps<R> extends GridActs {
  readonly label: string;
  /** What one row is, in the singular: “cost line”. */
  readonly rowNoun?: string | undefined;
  readonly columns: readonly Column<R>[];
  /** Keep the array while order and ids stay. */
  readonly rows: readonly GridRow[];
  /** The same object for a row that has not changed. */
  readonly getRow: (id: string) => R;
  /** A hook by which each row subscribes alone; without it the grid asks `getRow` when it renders. */
  readonly useRow?: ((id: string) => R) | undefined;
}
