// How the changes of a scenario are counted in words.
import { counted } from '../values/counted.ts';
import type { Refusal } from '../values/result.ts';

interface Outcome {
  readonly refusal: Refusal | null;
  readonly since: object | null;
}

/** `2 changes`, or `No changes yet`; and what to look at: `1 no longer applies`, `1 made for an earlier plan`. */
export function stepsWords(steps: readonly Outcome[]): {
  readonly count: string;
  readonly marks: readonly string[];
} {
  if (steps.length === 0) return { count: 'No changes yet', marks: [] };
  const refused = steps.filter(({ refusal }) => refusal !== null).length;
  const earlier = steps.filter(({ since }) => since !== null).length;
  const marks = [
    ...(refused > 0 ? [`${refused} no longer ${refused === 1 ? 'applies' : 'apply'}`] : []),
    ...(earlier > 0 ? [`${earlier} made for an earlier plan`] : []),
  ];
  return { count: counted(steps.length, 'change'), marks };
}

/** The same in one line: `3 changes, 1 no longer applies`. */
export function stepsText(steps: readonly Outcome[]): string {
  const { count, marks } = stepsWords(steps);
  return [count, ...marks].join(', ');
}
