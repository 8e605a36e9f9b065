// The three verdicts of verifying a history, in words.
import { instantText } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import type { Verdict } from './verify.ts';

/** Two sentences at most; `entries` is the number on the report. */
export function verdictText(verdict: Verdict, entries: number): string {
  switch (verdict.answer) {
    case 'contained': {
      const { at, sentence } = verdict;
      return `Contained unchanged: the report was written after edit ${entries} of ${instantText(at)} (${sentence}).`;
    }
    case 'shorter':
      return `The history is shorter: it has ${counted(verdict.entries, 'edit')}, but the report was written after edit ${entries}.`;
    case 'other':
      return `Not contained: edit ${entries} here is not the one that the report was written after. The report belongs to another workspace, or ${entries === 1 ? 'that edit' : 'an edit up to it'} has been changed since.`;
  }
}
