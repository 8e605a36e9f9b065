// The keys while a cell is edited: its draft ends by Enter, Tab or leaving, or is dropped by Esc.
import { destination, done, focused, goTo, ignored, tabbed, within } from './moves.ts';
import type { GridKey, GridState, Place, Sheet, Step } from './state.ts';

/** Begins a draft in the active cell; `typed` replaces what is there. */
export function edit(state: GridState, sheet: Sheet, typed: string | null): Step {
  const editing = sheet.begin(state.active, typed);
  // What cannot be typed into says why.
  if (!editing && typed)
    return done(state, { type: 'commit', place: state.active, text: typed, goal: null });
  if (!editing) return ignored(state);
  return focused({ ...state, anchor: state.active, editing, refusal: null });
}

/** Asks for the draft to be committed; `goal` is where the focus goes on success, null for nowhere. */
export function commit(state: GridState, goal: Place | null): Step {
  if (!state.editing) return ignored(state);
  const { text, from, over, isTyped } = state.editing;
  // What somebody types counts, also where it says what was worked out and shown there.
  if (text === from && !over && !isTyped) return settled(state, goal);
  return done(state, { type: 'commit', place: state.active, text, goal });
}

/** The draft is over: accepted, or equal to what was there. */
export function settled(state: GridState, goal: Place | null): Step {
  if (goal) return focused(goTo(state, goal));
  return done({ ...state, editing: null, refusal: null });
}

function ended(state: GridState, event: GridKey): Step | null {
  const { row, column } = state.active;
  if (event.key === 'Escape') return focused({ ...state, editing: null, refusal: null });
  if (event.key === 'Tab') return commit(state, tabbed(state, event.shift));
  if (event.key !== 'Enter' || event.alt || event.ctrl) return null;
  return commit(state, within(state, { row: row + (event.shift ? -1 : 1), column }));
}

export function editingKey(state: GridState, event: GridKey): Step {
  const step = ended(state, event);
  if (step) return step;
  if (!state.editing?.over) return ignored(state);
  if (event.key === 'F2')
    return done({ ...state, editing: { ...state.editing, over: false, isTyped: true } });
  const leaves = event.key.startsWith('Arrow') && !event.shift && !event.ctrl;
  const place = leaves ? destination(state, event) : null;
  return place ? commit(state, place) : ignored(state);
}
