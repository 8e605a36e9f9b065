// What a page answers to a field, a dialog or a grid: nothing, or a refusal that is shown where it was asked.
import type { Refusal } from '../../shared/values/result.ts';

// biome-ignore lint/suspicious/noConfusingVoidType: a callback without an answer has agreed
export type Answer = Refusal | null | undefined | void;

/** The refusal in an answer, or null. */
export function refusalOf(answer: Answer): Refusal | null {
  return answer ?? null;
}
