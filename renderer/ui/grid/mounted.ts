// Which rows of a long grid are in the page: those in view, the active one, and those that stick.
import { rowsOf, windowedFrom } from '../rowHeights.ts';

/** All heights in the style sheet are this many pixels too. */
export const rowHeight = 36;

const overscan = 8;

export interface View {
  /** First row in view. */
  readonly first: number;
  /** Rows that fit. */
  readonly fit: number;
}

/** Rounded, so that a small scroll changes nothing. */
export function viewAt(scrollTop: number, height: number): View {
  const first = Math.floor(scrollTop / rowHeight / 4) * 4;
  return { first, fit: Math.max(1, Math.ceil(height / rowHeight)) };
}

/** Indexes in order; `keep` are rows that stay wherever the view is. */
export function mountedRows(count: number, view: View, keep: readonly number[]): number[] {
  if (count <= windowedFrom) return Array.from({ length: count }, (_, index) => index);
  const from = Math.max(0, view.first - overscan);
  const to = Math.min(count, view.first + view.fit + 4 + overscan);
  return rowsOf({ from, to }, keep, count);
}
