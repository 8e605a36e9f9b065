// Brings a row into sight from elsewhere, also one that is not drawn because the grid is long.
import { useLayoutEffect } from 'react';
import type { Send } from './perform.ts';

type Show = (id: string) => boolean;

const grids = new Set<Show>();

/** Makes the row active and focuses it; false where no grid on the page has it. */
export function showRow(id: string): boolean {
  return [...grids].some((show) => show(id));
}

export function useShown(rows: readonly string[], send: Send): void {
  // Before what seeks a row: that runs when the page is laid out.
  useLayoutEffect(() => {
    const show: Show = (id) => rows.includes(id) && send({ type: 'added', id });
    grids.add(show);
    return () => void grids.delete(show);
  }, [rows, send]);
}
