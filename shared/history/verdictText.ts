// The three verdicts of verifying a history, in words.
import { instantText } from '../values/calendar.ts';
import type { Verdict } from './verify.ts';

/** Two sentences at most; `entries` is the number on the report. */
export function verdictText(verdict: Verdict, entries: number): string {
  switch (verdict.answer) {
    case 'contained': {
      const { at, sentence } = verdict;
      return `Contained unchanged: the report was written after edit ${entries}, “${sentence}”, of ${instantText(at)}.`;
    }
    case 'shorter':
      return `The history is shorter: it has ${verdict.entries} edits, and the report was written after edit ${entries}.`;
    case 'other':
      return `Not contained: edit ${entries} of this history, or one before it, is not as it was when the report was written.`;
  }
}
