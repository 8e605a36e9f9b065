// Ties the machine to React: one state for the grid, events in, effects carried out at once.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GridProps } from './column.ts';
import { step } from './machine.ts';
import { type Hands, perform, type Send } from './perform.ts';
import { sheetOf } from './sheet.ts';
import { type GridState, startState } from './state.ts';

export interface Machine {
  readonly state: GridState;
  /** True where the event was the grid's and must not reach anyone else. */
  readonly send: Send;
  /** Grows with each wish to focus the active cell. */
  readonly focusWish: number;
  readonly menuRow: string | null;
  /** The row whose menu is open. */
  readonly openMenu: (row: number | null) => void;
  readonly isReplacing: boolean;
  readonly openReplace: (open: boolean) => void;
}

function useRows<R>(props: GridProps<R>) {
  const ids = useMemo(() => props.rows.map((row) => row.id), [props.rows]);
  const [state, setState] = useState(() => startState(ids, props.columns.length));
  if (state.rows === ids && state.columns === props.columns.length) return { state, setState };
  // The page has other rows: follow at once, so that no frame shows the old place.
  const event = { type: 'rows', rows: ids, columns: props.columns.length } as const;
  const next = step(state, event, sheetOf(props)).state;
  setState(next);
  return { state: next, setState };
}

interface Latest<R> {
  state: GridState;
  readonly props: GridProps<R>;
}

// What follows a key must see what the key has just done, before React has drawn it.
function sender<R>(
  latest: { current: Latest<R> },
  show: (state: GridState) => void,
  hands: Omit<Hands, 'send'>,
): Send {
  const send: Send = (event) => {
    const { state, props } = latest.current;
    const next = step(state, event, sheetOf(props));
    latest.current = { state: next.state, props };
    show(next.state);
    for (const effect of next.effects) {
      perform(effect, next.state, props, { ...hands, send });
    }
    return next.handled;
  };
  return send;
}

export function useMachine<R>(props: GridProps<R>): Machine {
  const { state, setState } = useRows(props);
  const [focusWish, setFocusWish] = useState(0);
  const [menuRow, setMenuRow] = useState<string | null>(null);
  const [isReplacing, openReplace] = useState(false);
  const latest = useRef<Latest<R>>({ state, props });
  useLayoutEffect(() => {
    latest.current = { state, props };
  });
  const openMenu = useCallback((row: number | null) => {
    setMenuRow(row === null ? null : (latest.current.props.rows[row]?.id ?? null));
  }, []);
  const [send] = useState(() =>
    sender(latest, setState, {
      focus: () => setFocusWish((wish) => wish + 1),
      menu: openMenu,
      replace: () => latest.current.props.onSet && openReplace(true),
    }),
  );
  return { state, send, focusWish, menuRow, openMenu, isReplacing, openReplace };
}
