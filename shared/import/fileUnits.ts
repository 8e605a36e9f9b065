// In which units the figures of a file are: as the headers of its columns say, and the titles above them.
import type { ImportField, ImportQuestion } from '../kernel/importer.ts';
import { dollars } from '../values/currency.ts';
import { quoted } from '../values/plainText.ts';
import type { CellProblem } from './cells.ts';
import { wrongUnit } from './currency.ts';
import type { Answer } from './notationQuestions.ts';
import { isFilled, type SourceRow, textOf } from './sheet.ts';
import { amountUnit } from './units.ts';

const questionId = 'units';

const textIn = ({ cells }: SourceRow) => cells.filter(isFilled).map(textOf).join(' ').trim();

/** What a title says holds for all amounts below it, or for none of them: the user is asked. */
export class FileUnits {
  /** The first title above the header that names a unit; null where none does. */
  private readonly title: string | null;
  private readonly answer: Answer;
  private hasAmounts = false;

  constructor(above: readonly SourceRow[], answer: Answer) {
    this.title = above.map(textIn).find((text) => amountUnit(text) !== null) ?? null;
    this.answer = answer;
  }

  private saidAbove(title: string): CellProblem | null {
    const said = this.answer(questionId);
    if (said === 'plain') return null;
    const above = `${quoted(title)} above the header`;
    if (said === null) {
      return { why: `${above} names a unit.`, remedy: 'Answer the question about it.' };
    }
    const remedy = `Enter amounts in full, for a year, in ${dollars.name}.`;
    return { why: `${above} says the unit of the amounts.`, remedy };
  }

  /** Why no number of a column can be read; null where all can. */
  wrongIn(field: ImportField, header: string): CellProblem | null {
    const wrong = wrongUnit(field, header);
    if (wrong || field.counts !== 'money') return wrong;
    this.hasAmounts = true;
    return this.title === null ? null : this.saidAbove(this.title);
  }

  /** Asked once for a file that has amounts below such a title. */
  questions(): readonly ImportQuestion[] {
    if (this.title === null || !this.hasAmounts) return [];
    const text = `${quoted(this.title)} stands above the header. Are the amounts in full, for a year, in ${dollars.name}?`;
    const choices = [
      { value: 'plain', label: 'Yes, take them as they are' },
      { value: 'other', label: 'No, leave rows with amounts out' },
    ];
    const answer = this.answer(questionId);
    return [{ id: questionId, text, choices, suggested: null, answer }];
  }
}
