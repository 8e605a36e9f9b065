// The keys while no cell is edited: moving, selecting, and the acts on a cell or a row.
import { edit } from './editing.ts';
import { blockOf, destination, done, focused, goTo, ignored, samePlace, tabbed } from './moves.ts';
import type { GridKey, GridState, Sheet, Step } from './state.ts';

type Act = (state: GridState, event: GridKey, sheet: Sheet) => Step;

const onRow =
  (type: 'add' | 'duplicate' | 'delete' | 'menu'): Act =>
  (state) =>
    done(state, { type, row: state.active.row });

const move =
  (by: -1 | 1): Act =>
  (state) =>
    done(state, { type: 'move', row: state.active.row, by });

const explain: Act = (state) => done(state, { type: 'explain', place: state.active });

const clear: Act = (state) => done(state, { type: 'clear', block: blockOf(state) });

const fillDown: Act = (state) => done(state, { type: 'fillDown', block: blockOf(state) });

const copyWithHeaders: Act = (state) =>
  done(state, { type: 'copyWithHeaders', block: blockOf(state) });

const editOrExplain: Act = (state, event, sheet) => {
  const step = edit(state, sheet, null);
  return step.handled ? step : explain(state, event, sheet);
};

const selectAll: Act = (state) =>
  done({
    ...state,
    anchor: { row: 0, column: 0 },
    active: { row: Math.max(0, state.rows.length - 1), column: state.columns - 1 },
  });

// Past the last column the focus leaves the grid, so that nobody is caught in it.
const tab: Act = (state, event) => {
  const place = tabbed(state, event.shift);
  return samePlace(place, state.active) ? ignored(state) : focused(goTo(state, place));
};

// Esc first gives up a block or a refusal; only then is it for what lies around the grid.
const giveUp: Act = (state) => {
  const nothing = samePlace(state.active, state.anchor) && !state.refusal;
  return nothing ? ignored(state) : focused(goTo(state, state.active));
};

const acts: Readonly<Record<string, Act>> = {
  Tab: tab,
  'Shift+Tab': tab,
  Escape: giveUp,
  F2: (state, _, sheet) => edit(state, sheet, null),
  Enter: editOrExplain,
  'Alt+Enter': explain,
  'Ctrl+Enter': onRow('add'),
  'Ctrl+Insert': onRow('add'),
  'Ctrl+D': fillDown,
  'Ctrl+Shift+D': onRow('duplicate'),
  'Ctrl+Shift+C': copyWithHeaders,
  'Ctrl+H': (state) => done(state, { type: 'replace' }),
  'Ctrl+Delete': onRow('delete'),
  'Ctrl+Backspace': onRow('delete'),
  'Alt+ArrowUp': move(-1),
  'Alt+ArrowDown': move(1),
  Delete: clear,
  Backspace: clear,
  'Ctrl+A': selectAll,
  'Shift+F10': onRow('menu'),
  ContextMenu: onRow('menu'),
};

function nameOf({ key, ctrl, shift, alt }: GridKey): string {
  const held = `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}`;
  return held + (key.length === 1 ? key.toUpperCase() : key);
}

function typed(state: GridState, event: GridKey, sheet: Sheet): Step {
  if (event.ctrl || event.alt) return ignored(state);
  if (event.key.length === 1) return edit(state, sheet, event.key);
  // The first key of a composed letter: the draft begins empty and the browser goes on.
  if (event.key !== 'Dead' && event.key !== 'Process') return ignored(state);
  return { ...edit(state, sheet, ''), handled: false };
}

export function browsingKey(state: GridState, event: GridKey, sheet: Sheet): Step {
  const act = acts[nameOf(event)];
  if (act) return act(state, event, sheet);
  const place = destination(state, event);
  if (place) return focused(goTo(state, place, event.shift));
  return typed(state, event, sheet);
}
