// Parts of a page that come one after the other, so that no large plan holds the window up with all at once.
import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';
import { usePrinted } from './usePrinted.ts';

interface Props {
  /** False: all at once, as a plan of the usual size is drawn. */
  readonly inTurn: boolean;
  /** The part that comes before all others, wherever it stands. */
  readonly first?: number;
  readonly children: ReactNode;
}

export function InTurn({ inTurn, first = 0, children }: Props) {
  const parts = Children.toArray(children);
  const [count, setCount] = useState(1);
  const isWhole = usePrinted() || !inTurn || count >= parts.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const next = setTimeout(() => startTransition(() => setCount(count + 1)));
    return () => clearTimeout(next);
  }, [count, isWhole]);
  const others = [...parts.keys()].filter((at) => at !== first);
  const shown = new Set([first, ...others].slice(0, count));
  return isWhole ? parts : parts.filter((_, at) => shown.has(at));
}
