// Runs long work in slices, so that the window can draw and take keys between them.

export interface Pace {
  /** Milliseconds since some instant. */
  readonly now: () => number;
  /** Ends when the window has had its turn. */
  readonly pause: () => Promise<void>;
}

/** Milliseconds of work between two turns of the window. */
export const sliceLength = 25;

export const usualPace: Pace = {
  now: () => performance.now(),
  pause: () => new Promise((done) => setTimeout(done)),
};

/** The result of all steps; null where it was called off. `onStep` is told once in each slice. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
  { now, pause }: Pace = usualPace,
): Promise<Result | null> {
  let began = now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < sliceLength) continue;
    onStep(step.value);
    await pause();
    began = now();
  }
}
