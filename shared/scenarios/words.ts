// How the changes of a scenario are counted in words.
import { counted } from '../values/counted.ts';
import type { Refusal } from '../values/result.ts';

interface Outcome {
  readonly refusal: Refusal | null;
}

/** `2 changes`, or `No changes yet`; and `1 no longer applies`, where one does not. */
export function stepsWords(steps: readonly Outcome[]): {
  readonly count: string;
  readonly refused: string | null;
} {
  if (steps.length === 0) return { count: 'No changes yet', refused: null };
  const count = counted(steps.length, 'change');
  const refused = steps.filter(({ refusal }) => refusal !== null).length;
  if (refused === 0) return { count, refused: null };
  return { count, refused: `${refused} no longer ${refused === 1 ? 'applies' : 'apply'}` };
}

/** The same in one line: `3 changes, 1 no longer applies`. */
export function stepsText(steps: readonly Outcome[]): string {
  const { count, refused } = stepsWords(steps);
  return refused === null ? count : `${count}, ${refused}`;
}
