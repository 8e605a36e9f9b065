// Moves of the active cell and of the selected block.
import type { Block, GridKey, GridState, Place, Step } from './state.ts';

export const samePlace = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last));

export function within(state: GridState, place: Place): Place {
  return {
    row: clamp(place.row, state.rows.length - 1),
    column: clamp(place.column, state.columns - 1),
  };
}

export function blockOf({ active, anchor }: Pick<GridState, 'active' | 'anchor'>): Block {
  return {
    top: Math.min(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    bottom: Math.max(active.row, anchor.row),
    right: Math.max(active.column, anchor.column),
  };
}

export const isIn = ({ top, left, bottom, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The active cell moves; `extend` leaves the other corner of the block where it is. */
export function goTo(state: GridState, place: Place, extend = false): GridState {
  const active = within(state, place);
  const anchor = extend ? state.anchor : active;
  return { ...state, active, anchor, editing: null, refusal: null };
}

type Reach = (state: GridState, ctrl: boolean) => Place;

const reaches: Readonly<Record<string, Reach>> = {
  ArrowUp: ({ active }, ctrl) => ({ ...active, row: ctrl ? 0 : active.row - 1 }),
  ArrowDown: (state, ctrl) => ({
    ...state.active,
    row: ctrl ? state.rows.length : state.active.row + 1,
  }),
  ArrowLeft: ({ active }, ctrl) => ({ ...active, column: ctrl ? 0 : active.column - 1 }),
  ArrowRight: (state, ctrl) => ({
    ...state.active,
    column: ctrl ? state.columns : state.active.column + 1,
  }),
  Home: ({ active }, ctrl) => ({ row: ctrl ? 0 : active.row, column: 0 }),
  End: (state, ctrl) => ({
    row: ctrl ? state.rows.length : state.active.row,
    column: state.columns,
  }),
  PageUp: ({ active, page }) => ({ ...active, row: active.row - page }),
  PageDown: ({ active, page }) => ({ ...active, row: active.row + page }),
};

/** Where a key leads, or null where it is no key of movement. */
export function destination(state: GridState, { key, ctrl, alt }: GridKey): Place | null {
  const reach = alt ? undefined : reaches[key];
  return reach ? within(state, reach(state, ctrl)) : null;
}

/** The next cell to the right, or to the left with Shift. */
export function tabbed(state: GridState, back: boolean): Place {
  return within(state, { ...state.active, column: state.active.column + (back ? -1 : 1) });
}

export const done = (state: GridState, ...effects: Step['effects']): Step => ({
  state,
  effects,
  handled: true,
});

export const ignored = (state: GridState): Step => ({ state, effects: [], handled: false });

export const focused = (state: GridState): Step => done(state, { type: 'focus' });
