// What can be put off until nobody is at work: it never holds up a key that was pressed.

/** Milliseconds without a key or a press after which a window counts as resting. */
const quiet = 200;

const ownMoves = ['keydown', 'pointerdown'];

const waiting = new Set<() => void>();

/**
 * Runs it once the window rests and has nothing else to do, or after `longest` milliseconds however much
 * is typed; returns what calls it off.
 */
export function whenAtRest(run: () => void, longest?: number): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout>;
  let idle: number | null = null;
  const callOff = () => {
    over.abort();
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
    waiting.delete(now);
  };
  const now = () => {
    callOff();
    run();
  };
  const start = () => {
    over.abort();
    idle = requestIdleCallback(now);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(start, quiet);
  };
  for (const name of ownMoves) {
    document.addEventListener(name, wait, { signal, capture: true, passive: true });
  }
  const late = longest === undefined ? undefined : setTimeout(now, longest);
  signal.addEventListener('abort', () => clearTimeout(late));
  waiting.add(now);
  wait();
  return callOff;
}

/** At once, before a picture or a print is made of what is shown. */
export function runWhatRests(): void {
  for (const now of waiting) now();
}
