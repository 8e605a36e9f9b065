// How long something takes, and for how long nothing else had its turn meanwhile.

/** The longest time for which nothing else had its turn, in milliseconds. */
function watchTurns(): () => number {
  let [longest, last] = [0, performance.now()];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    look();
    clearInterval(timer);
    return longest;
  };
}

/** Both in milliseconds. */
export async function timed<T>(
  run: () => Promise<T>,
): Promise<{ value: T; took: number; blocked: number }> {
  const blocked = watchTurns();
  const start = performance.now();
  const value = await run();
  const took = performance.now() - start;
  return { value, took, blocked: blocked() };
}
