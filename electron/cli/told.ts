// What a terminal is told of long work: nothing of what is done at once, and then now and then how far it is.
import type { Control } from '../output/exportFork.ts';

/** In milliseconds. */
const quiet = 3_000;
const still = 10_000;

type Say = (line: string) => void;

/** `what` is a sentence without its end; `say` prints a line. */
export function told(what: string, say: Say, signal: AbortSignal): Control {
  let last = performance.now();
  return {
    signal,
    progress: (share) => {
      const now = performance.now();
      if (now - last < quiet || share >= 1) return;
      last = now;
      say(`${what}: ${Math.floor(share * 100)}% (Ctrl+C to stop)`);
    },
  };
}

/** The same, and a line now and then while nobody knows how far it is: a page that is drawn tells no share. */
export async function toldWhile<T>(
  what: string,
  say: Say,
  signal: AbortSignal,
  run: (control: Control) => Promise<T>,
): Promise<T> {
  let saidSince = false;
  const control = told(
    what,
    (line) => {
      saidSince = true;
      say(line);
    },
    signal,
  );
  const began = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1_000);
    if (!saidSince) say(`${what}: ${seconds} seconds so far (Ctrl+C to stop)`);
    saidSince = false;
  }, still);
  try {
    return await run(control);
  } finally {
    clearInterval(timer);
  }
}
