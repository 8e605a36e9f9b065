// The three verdicts of verifying a history, in words.
import { formatDate } from '../values/date.ts';
import type { Verdict } from './verify.ts';

/** Two sentences at most; `entries` is the number on the report. */
export function verdictText(verdict: Verdict, entries: number): string {
  if (verdict.answer === 'contained') {
    const { at, sentence } = verdict;
    const when = `${formatDate(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
    return `Contained unchanged: the report was written after edit ${entries}, “${sentence}”, of ${when}.`;
  }
  if (verdict.answer === 'shorter') {
    return `The history is shorter: it has ${verdict.entries} edits, and the report was written after edit ${entries}.`;
  }
  return `Not contained: edit ${entries} of this history, or one before it, is not as it was when the report was written.`;
}
