// Makes a row of the grid active where it is asked for from elsewhere.
import { useLayoutEffect } from 'react';
import { followShown } from '../showRow.ts';
import type { Send } from './perform.ts';

export function useShown(rows: readonly string[], send: Send): void {
  // Before what seeks a row: that runs when the page is laid out.
  useLayoutEffect(
    () => followShown((id) => rows.includes(id) && send({ type: 'added', id })),
    [rows, send],
  );
}
