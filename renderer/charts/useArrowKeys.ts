// Arrow keys in a chart of rows: down and right go on, up and left go back.
import { type KeyboardEvent, useCallback, useRef } from 'react';

/** recharts knows left and right only, and in rows takes them the other way round. */
const meant: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

export function useArrowKeys(rows: boolean) {
  const isOwn = useRef(false);
  return useCallback(
    (event: KeyboardEvent) => {
      const key = meant[event.key];
      if (key === undefined || !rows || isOwn.current) return;
      event.preventDefault();
      event.stopPropagation();
      isOwn.current = true;
      event.target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      isOwn.current = false;
    },
    [rows],
  );
}
