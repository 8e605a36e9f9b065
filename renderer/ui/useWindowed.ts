// Follows which rows of a long list are in view, wherever it scrolls, and keeps those drawn that matter.
import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { firstSpan, noSpan, RowHeights, rowsOf, type Span } from './rowHeights.ts';
import { usePrinted } from './usePrinted.ts';

export interface Windowed {
  /** Indexes of the rows to draw, in order; each carries its own as `data-row`. */
  readonly rows: readonly number[];
  /** Pixels that stand for the rows that are not drawn. */
  readonly between: (from: number, to: number) => number;
  /** For the element around the rows: the row that has the focus stays. */
  readonly onFocus: (event: FocusEvent) => void;
  /** Draws a row wherever the view is. */
  readonly draw: (index: number) => void;
}

/** What the caller knows of its rows: their number, and how tall those are that are drawn. */
interface List {
  readonly count: number;
  readonly heightsIn: (root: HTMLElement) => Iterable<readonly [index: number, height: number]>;
  /** A row that is drawn wherever the view is. */
  readonly keep?: number | null;
  /** Far from the view nothing is drawn at all: only where the keyboard gets there in another way than Tab. */
  readonly onlyNear?: boolean;
}

const sameSpan = (a: Span, b: Span) => a.from === b.from && a.to === b.to;

/** The row that an element lies in; null outside of all. */
export function rowOf(element: Element): number | null {
  const { row } = element.closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined ? null : Number(row);
}

export function useWindowed(root: RefObject<HTMLElement | null>, list: List): Windowed {
  const [heights] = useState(() => new RowHeights());
  const [span, setSpan] = useState(list.onlyNear ? noSpan : firstSpan);
  const [kept, keep] = useState<number | null>(null);
  const printed = usePrinted();
  const latest = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    latest.current = () => {
      if (!root.current) return;
      const isFirst = heights.measure(list.heightsIn(root.current));
      const { top } = root.current.getBoundingClientRect();
      const view = [-top, innerHeight - top, list.count] as const;
      const isAway = list.onlyNear && !heights.isNear(...view);
      setSpan((before) => {
        const next = isAway ? noSpan : heights.spanOf(before, ...view);
        // Once drawn with what was guessed, the rows that are not drawn take the room of real ones.
        return sameSpan(before, next) && !isFirst ? before : { ...next };
      });
    };
    latest.current();
  });

  useLayoutEffect(() => {
    const look = () => latest.current();
    // Whatever it lies in may scroll.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    const resized = new ResizeObserver(look);
    if (root.current) resized.observe(root.current);
    resized.observe(document.documentElement);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      resized.disconnect();
    };
  }, [root]);

  const shown = printed ? { from: 0, to: list.count } : span;
  return {
    rows: rowsOf(shown, [kept ?? -1, list.keep ?? -1], list.count),
    between: (from, to) => heights.between(from, to),
    onFocus: ({ target }) => keep(rowOf(target)),
    draw: keep,
  };
}
