// Parts of a page that come one after the other, so that no large plan holds the window up with all at once.
import { Children, type ReactNode, useEffect, useState } from 'react';
import { oneEachFrame } from './oneEachFrame.ts';
import { usePrinted } from './usePrinted.ts';

interface Props {
  /** False: all at once, as a plan of the usual size is drawn. */
  readonly inTurn: boolean;
  /** The part that comes before all others, wherever it stands. */
  readonly first?: number;
  readonly children: ReactNode;
}

/** The rows of a long table come after its head, for they are loaded: those of the first part before any other part. */
const rowsOfTables = () => import('./WindowedRows.tsx').catch(() => undefined);

/** Runs it in a frame of its own once the rows are there; returns what calls it off. */
function afterRows(run: () => void): () => void {
  let callOff: (() => void) | null = null;
  let isOver = false;
  void rowsOfTables().then(() => {
    if (!isOver) callOff = oneEachFrame(run);
  });
  return () => {
    isOver = true;
    callOff?.();
  };
}

export function InTurn({ inTurn, first = 0, children }: Props) {
  const parts = Children.toArray(children);
  const [count, setCount] = useState(1);
  const isWhole = usePrinted() || !inTurn || count >= parts.length;
  useEffect(() => {
    if (isWhole) return undefined;
    return afterRows(() => setCount(count + 1));
  }, [count, isWhole]);
  const others = [...parts.keys()].filter((at) => at !== first);
  const shown = new Set([first, ...others].slice(0, count));
  return isWhole ? parts : parts.filter((_, at) => shown.has(at));
}
