// The grid's keyboard as a state machine: one event in, the next state and what is to be done out.
import type { Question } from '../answer.ts';
import { browsingKey } from './browsing.ts';
import { commit, edit, editingKey, settled } from './editing.ts';
import { filled, filling } from './filling.ts';
import { blockOf, done, focused, goTo, ignored, isIn, samePlace, within } from './moves.ts';
import type { GridEvent, GridState, Place, Sheet, Step } from './state.ts';

type Press = Extract<GridEvent, { type: 'press' }>;

function pressed(state: GridState, { place, extend, keep = false }: Press): Step {
  if (keep && !state.editing && isIn(blockOf(state), place)) return ignored(state);
  if (!state.editing) return { ...focused(goTo(state, place, extend)), handled: false };
  return samePlace(place, state.active) ? ignored(state) : commit(state, within(state, place));
}

function dragged(state: GridState, place: Place): Step {
  if (state.editing || samePlace(place, state.active)) return ignored(state);
  return focused(goTo(state, place, true));
}

function typedInto(state: GridState, text: string): GridState {
  if (!state.editing) return state;
  return { ...state, editing: { ...state.editing, text, isTyped: true }, refusal: null };
}

/** What the grid asks in a dialog; null where it asks nothing. */
export function questionIn({ refusal }: GridState): Question | null {
  return refusal && 'onGoOn' in refusal ? refusal : null;
}

function answered(state: GridState, event: Extract<GridEvent, { type: 'answer' }>): Step {
  if (!event.refusal) return settled(state, event.goal);
  const refused = { ...state, refusal: event.refusal };
  return event.goal ? focused(refused) : done(refused);
}

// One copied cell fills the whole selected block, as in a spreadsheet.
function pasted(state: GridState, read: string[][]): Step {
  if (state.editing) return ignored(state);
  const { top, left, bottom, right } = blockOf(state);
  const only = read.length === 1 && read[0]?.length === 1 ? read[0][0] : undefined;
  const cells =
    only === undefined
      ? read
      : Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(only));
  const place = { row: top, column: left };
  const width = Math.max(...cells.map((row) => row.length));
  const far = { row: top + cells.length - 1, column: left + width - 1 };
  const selected = { ...state, active: place, anchor: within(state, far), refusal: null };
  return done(selected, { type: 'paste', place, cells });
}

// The active row is followed by its id; where it is gone, the row that took its place is next.
function withRows(state: GridState, rows: readonly string[], columns: number): GridState {
  const id = state.rows[state.active.row];
  const wanted = state.awaited !== null ? rows.indexOf(state.awaited) : -1;
  const kept = id === undefined ? -1 : rows.indexOf(id);
  const next = { ...state, rows, columns, filling: null };
  if (wanted >= 0) return { ...goTo(next, { row: wanted, column: 0 }), awaited: null };
  if (kept < 0) return goTo(next, state.active);
  const active = within(next, { ...state.active, row: kept });
  const anchor = samePlace(active, state.active) ? within(next, state.anchor) : active;
  return { ...next, active, anchor };
}

function added(state: GridState, id: string): GridState {
  const row = state.rows.indexOf(id);
  return row < 0 ? { ...state, awaited: id } : goTo(state, { row, column: 0 });
}

/** `sheet` answers for the cells; everything else that counts is in the state and the event. */
export function step(state: GridState, event: GridEvent, sheet: Sheet): Step {
  switch (event.type) {
    case 'key':
      return state.editing ? editingKey(state, event) : browsingKey(state, event, sheet);
    case 'input':
      return done(typedInto(state, event.text));
    case 'choose':
      return commit(typedInto(state, event.text), state.active);
    case 'press':
      return pressed(state, event);
    case 'drag':
      return dragged(state, event.place);
    case 'fillTo':
      return filling(state, event.place);
    case 'fillEnd':
      return filled(state, event.made);
    case 'open':
      return state.editing ? ignored(state) : edit(goTo(state, event.place), sheet, null);
    case 'blur':
      // A question takes the focus; the draft waits for its answer.
      return questionIn(state) ? ignored(state) : commit(state, null);
    case 'paste':
      return pasted(state, event.cells);
    case 'answer':
      return answered(state, event);
    case 'rows':
      return done(withRows(state, event.rows, event.columns));
    case 'page':
      return done({ ...state, page: event.page });
    case 'added':
      return focused(added(state, event.id));
  }
}
