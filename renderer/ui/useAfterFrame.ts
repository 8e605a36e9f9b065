// What may follow a frame late: the cells and totals of a key are painted first, and wait for nothing.
import { startTransition, useEffect, useState } from 'react';

type Run = () => void;

const waiting = new Set<Run>();

// All in one: what is made of two values never sees one of them old and the other new.
function runAll(): void {
  const runs = [...waiting];
  waiting.clear();
  startTransition(() => {
    for (const run of runs) run();
  });
}

/** A window that is hidden draws no frame: then this many milliseconds are waited for one. */
const longestFrame = 200;

function afterFrame(run: Run): Run {
  if (waiting.size === 0) {
    const late = setTimeout(runAll, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(runAll);
    });
  }
  waiting.add(run);
  return () => void waiting.delete(run);
}

/**
 * The value as it was until the frame that shows the new one elsewhere is painted. Unlike a deferred
 * value of React's, which begins at once and may hold that frame up.
 */
export function useAfterFrame<T>(value: T): T {
  const [followed, follow] = useState(() => value);
  useEffect(() => {
    if (Object.is(followed, value)) return undefined;
    return afterFrame(() => follow(() => value));
  }, [followed, value]);
  return followed;
}
