// How the changes of a scenario are counted in words.
import type { Refusal } from '../values/result.ts';

interface Outcome {
  readonly refusal: Refusal | null;
}

/** `2 changes`; `3 changes, 1 no longer applies`; `No change yet`. */
export function stepsText(steps: readonly Outcome[]): string {
  if (steps.length === 0) return 'No change yet';
  const count = steps.length === 1 ? '1 change' : `${steps.length} changes`;
  const refused = steps.filter(({ refusal }) => refusal !== null).length;
  if (refused === 0) return count;
  return `${count}, ${refused} no longer ${refused === 1 ? 'applies' : 'apply'}`;
}
