// Computed amounts of a worksheet with more decimals than are kept: rounded once the user says so.
import type { ImportField, ImportQuestion } from '../kernel/importer.ts';
import { quoted } from '../values/plainText.ts';
import type { Answer } from './notationQuestions.ts';
import { textOf } from './sheet.ts';

const questionId = 'rounding';

/** To whole cents, and half a cent away from zero. */
const rounded = (value: number) =>
  (Math.sign(value) * Math.floor(Number((Math.abs(value) * 100).toPrecision(15)) + 0.5)) / 100;

export class Rounding {
  private readonly answer: Answer;
  /** The first amount that is asked about. */
  private first: string | null = null;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  /** An amount that was refused, as it is to be read instead; null where it stays refused. */
  of(value: number, { counts }: ImportField): { readonly text: string | null } | null {
    const text = rounded(value);
    if (counts !== 'money' || text === value || Math.abs(value) > 1e12) return null;
    this.first ??= textOf(value);
    const said = this.answer(questionId);
    if (said === 'leave') return null;
    return { text: said === null ? null : textOf(text) };
  }

  /** Asked once for a file that has such amounts. */
  questions(): readonly ImportQuestion[] {
    if (this.first === null) return [];
    const text = `${quoted(this.first)} in this file has more decimals than the two that are kept.`;
    const choices = [
      { value: 'round', label: 'Round it to the cent, and all others like it' },
      { value: 'leave', label: 'Leave their rows out' },
    ];
    return [{ id: questionId, text, choices, suggested: null, answer: this.answer(questionId) }];
  }
}
