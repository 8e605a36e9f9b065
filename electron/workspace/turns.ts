// Yields to the event loop during long work, so that nothing else is blocked.

const usual = 12;

/** To be awaited at each step: it only pauses when its `slice` of milliseconds is used up. */
export function takingTurns(slice = usual): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return null;
    return new Promise((turn) => {
      setImmediate(() => {
        since = performance.now();
        turn();
      });
    });
  };
}
