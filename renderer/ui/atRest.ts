// What can be put off until nobody is at work: it never holds up a key that was pressed.

/** Milliseconds without a key or a press after which a window counts as resting. */
const quiet = 200;

const ownMoves = ['keydown', 'pointerdown'];

/** Runs it once the window rests and has nothing else to do; returns what calls it off. */
export function whenAtRest(run: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout>;
  let idle: number | null = null;
  const start = () => {
    over.abort();
    idle = requestIdleCallback(run);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(start, quiet);
  };
  for (const name of ownMoves) {
    document.addEventListener(name, wait, { signal, capture: true, passive: true });
  }
  wait();
  return () => {
    over.abort();
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
