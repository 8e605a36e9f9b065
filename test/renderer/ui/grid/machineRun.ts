// Runs the machine of the grid through keys by name and other events, for its tests.
import { step } from '../../../../renderer/ui/grid/machine.ts';
import {
  type GridEffect,
  type GridEvent,
  type GridState,
  type Sheet,
  startState,
} from '../../../../renderer/ui/grid/state.ts';

// Three columns; the last is computed and cannot be edited.
export const sheet: Sheet = {
  begin: ({ row, column }, typed) =>
    column === 2
      ? null
      : { text: typed ?? `r${row}c${column}`, from: `r${row}c${column}`, over: typed !== null },
};

export const refusal = { what: '“x”', why: 'This is not a number.', remedy: 'Type a number.' };

export function press(name: string): GridEvent {
  const parts = name.split('+');
  const key = parts.pop() ?? '';
  return {
    type: 'key',
    key,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

export interface Run {
  state: GridState;
  effects: GridEffect[];
  handled: boolean;
}

/** Keys by name (`Ctrl+End`) and other events, from a grid of `rows` rows. */
export function run(events: (string | GridEvent)[], rows = 30, from?: GridState): Run {
  const ids = Array.from({ length: rows }, (_, index) => `row${index}`);
  const result: Run = { state: from ?? startState(ids, 3), effects: [], handled: false };
  for (const event of events) {
    const next = step(result.state, typeof event === 'string' ? press(event) : event, sheet);
    result.state = next.state;
    result.handled = next.handled;
    result.effects.push(...next.effects.filter((effect) => effect.type !== 'focus'));
  }
  return result;
}

export const at = (events: (string | GridEvent)[], rows?: number) => {
  const { row, column } = run(events, rows).state.active;
  return [row, column];
};
