// The fill handle while it is dragged: down or to the right of the selected block.
import { blockOf, done, focused, goTo, ignored } from './moves.ts';
import type { Block, GridState, Place, Step } from './state.ts';

/** The cells between the block and a place below it or, level with it, to its right; null elsewhere. */
function reached(block: Block, { row, column }: Place): Block | null {
  if (row > block.bottom) return { ...block, top: block.bottom + 1, bottom: row };
  if (column > block.right) return { ...block, left: block.right + 1, right: column };
  return null;
}

export function filling(state: GridState, place: Place): Step {
  if (state.editing) return ignored(state);
  return done({ ...state, filling: reached(blockOf(state), place) });
}

/** Let go, what was filled is selected too; given up, or let go where it began, nothing has happened. */
export function filled(state: GridState, made: boolean): Step {
  const { filling: to } = state;
  const rest = { ...state, filling: null };
  if (!made || !to) return done(rest);
  const from = blockOf(state);
  const anchor = { row: from.top, column: from.left };
  const next = goTo({ ...rest, anchor }, { row: to.bottom, column: to.right }, true);
  return done(next, { type: 'fill', from, to }, ...focused(next).effects);
}
