// What a terminal is told of long work: nothing of what is done at once, and then now and then how far it is.
import type { Control } from '../output/exportFork.ts';

/** In milliseconds. */
const quiet = 3_000;

/** `what` is a sentence without its end; `say` prints a line. */
export function told(what: string, say: (line: string) => void, signal: AbortSignal): Control {
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
