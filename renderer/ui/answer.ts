// What a page answers to a field, a dialog or a grid: nothing, or a refusal that is shown where it was asked.
import type { Refusal } from '../../shared/values/result.ts';

/** A refusal that the user may go on from, knowing what it says. */
export interface Question extends Refusal {
  /** What the button says. */
  readonly goOn: string;
  readonly onGoOn: () => Answer | Shows;
  /** All that is refused, where it is more than one thing. */
  readonly all?: readonly Refusal[];
  /** What cannot be done to them: `pasted`. */
  readonly failed?: string;
}

/** It was done, and this row is what to look at. */
export interface Shows {
  readonly shows: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a callback without an answer has agreed
export type Answer = Refusal | Question | null | undefined | void;

/** The refusal in an answer, or null. */
export function refusalOf(answer: Answer | Shows): Refusal | Question | null {
  return answer && !('shows' in answer) ? answer : null;
}
