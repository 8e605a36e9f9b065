// What the grid's keyboard knows, what happens to it, and what it asks to be done. No React here.
import type { Refusal } from '../../../shared/values/result.ts';
import type { Question } from '../answer.ts';

/** Row and column, counted from 0; the header is no row. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The draft in the active cell. */
export interface Editing {
  readonly text: string;
  /** The text before; a draft that was opened and left equal to it is not committed. */
  readonly from: string;
  /** Something was typed into it since it was opened. */
  readonly isTyped?: boolean;
  /** Begun by typing over: arrows then commit and move, as in a spreadsheet. */
  readonly over: boolean;
}

export interface GridState {
  /** Ids in display order. */
  readonly rows: readonly string[];
  readonly columns: number;
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number;
  readonly active: Place;
  /** The other corner of the selected block. */
  readonly anchor: Place;
  /** The cells that will be filled when the mouse lets go of the fill handle. */
  readonly filling: Block | null;
  readonly editing: Editing | null;
  /** Shown under the active cell; a question in a dialog. */
  readonly refusal: Refusal | Question | null;
  /** A row just added, which becomes active when it appears. */
  readonly awaited: string | null;
}

export interface GridKey {
  readonly type: 'key';
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type GridEvent =
  | GridKey
  | { readonly type: 'input'; readonly text: string }
  | { readonly type: 'choose'; readonly text: string }
  | {
      readonly type: 'press';
      readonly place: Place;
      readonly extend: boolean;
      /** A block that has the place stays selected: its menu opens. */
      readonly keep?: boolean;
    }
  | { readonly type: 'drag'; readonly place: Place }
  /** The fill handle is dragged to a cell, let go, or given up. */
  | { readonly type: 'fillTo'; readonly place: Place }
  | { readonly type: 'fillEnd'; readonly made: boolean }
  | { readonly type: 'open'; readonly place: Place }
  | { readonly type: 'blur' }
  | { readonly type: 'paste'; readonly cells: string[][] }
  | {
      readonly type: 'answer';
      readonly refusal: Refusal | Question | null;
      readonly goal: Place | null;
    }
  | { readonly type: 'rows'; readonly rows: readonly string[]; readonly columns: number }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'added'; readonly id: string };

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `commit`, `paste`, `clear` and the fills are answered by an `answer` event. */
export type GridEffect =
  | {
      readonly type: 'commit';
      readonly place: Place;
      readonly text: string;
      readonly goal: Place | null;
    }
  | { readonly type: 'paste'; readonly place: Place; readonly cells: string[][] }
  | { readonly type: 'clear' | 'fillDown' | 'copyWithHeaders'; readonly block: Block }
  | { readonly type: 'fill'; readonly from: Block; readonly to: Block }
  | { readonly type: 'replace' }
  | { readonly type: 'add' | 'duplicate' | 'delete' | 'menu'; readonly row: number }
  | { readonly type: 'move'; readonly row: number; readonly by: -1 | 1 }
  | { readonly type: 'explain'; readonly place: Place }
  | { readonly type: 'focus' };

export interface Step {
  readonly state: GridState;
  readonly effects: readonly GridEffect[];
  /** False where the key keeps its usual meaning, such as Tab out of the grid. */
  readonly handled: boolean;
}

/** What the machine must ask of the cells. */
export interface Sheet {
  /** The draft that a cell begins with, `typed` over it or null; null where it cannot be edited. */
  readonly begin: (place: Place, typed: string | null) => Editing | null;
}

const origin: Place = { row: 0, column: 0 };

export function startState(rows: readonly string[], columns: number): GridState {
  return {
    rows,
    columns,
    page: 10,
    active: origin,
    anchor: origin,
    filling: null,
    editing: null,
    refusal: null,
    awaited: null,
  };
}
