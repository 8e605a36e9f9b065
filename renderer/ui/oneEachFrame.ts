// What follows the first rows of a page, one after the other: each once a frame has shown what came before it.
import { startTransition } from 'react';

type Run = () => void;

const waiting = new Set<Run>();
let isAsked = false;

/** A window that is hidden draws no frame: then this many milliseconds are waited for one. */
const longestFrame = 200;

function runNext(): void {
  isAsked = false;
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  startTransition(next);
  ask();
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(late);
    runNext();
  };
  const late = setTimeout(once, longestFrame);
  // The frame is painted before the task that follows it.
  requestAnimationFrame(() => setTimeout(once));
}

/** Runs it in a frame of its own, after all that was asked for before; returns what calls it off. */
export function oneEachFrame(run: Run): Run {
  waiting.add(run);
  ask();
  return () => void waiting.delete(run);
}
