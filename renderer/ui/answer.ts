// What a page answers to a field, a dialog or a grid: nothing, or a refusal that is shown where it was asked.
import type { Refusal } from '../../shared/values/result.ts';

/** A refusal that the user may go on from, knowing what it says. */
export interface Question extends Refusal {
  /** What the button says. */
  readonly goOn: string;
  readonly onGoOn: () => Answer;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a callback without an answer has agreed
export type Answer = Refusal | Question | null | undefined | void;

/** The refusal in an answer, or null. */
export function refusalOf(answer: Answer): Refusal | Question | null {
  return answer ?? null;
}
