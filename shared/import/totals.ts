// Rows of a file that only add up others: left out, so that nothing is counted twice.
import type { ImportFields, ImportQuestion } from '../kernel/importer.ts';
import { quoted } from '../values/plainText.ts';
import { SumsAbove } from '../values/sumsAbove.ts';
import { isLikeTotal, isTotalName } from '../values/totalNames.ts';
import type { CellProblem, ReadCell } from './cells.ts';
import type { Answer } from './notationQuestions.ts';

/** What a row is beside the others. */
export interface Standing {
  /** Why the row is left out; null where it stands for itself, and counts for the totals below. */
  readonly adding: CellProblem | null;
  readonly notices: readonly string[];
}

/** `open` is called a total, and its figures do not show it; `sums` has such figures, and another name. */
type Kind = 'adds' | 'open' | 'sums' | 'entry';

const questionId = 'totals';
const sumsId = 'sums';

const choices = [
  { value: 'leave', label: 'Leave it out, and all others like it' },
  { value: 'count', label: 'Import it as a separate item, and all others like it' },
];

/** Follows the rows of a file in their order. */
export class Totals {
  /** Whether a figure above could not be read: then nobody can say what a total adds up. */
  private hasUnread = false;
  private readonly fields: ImportFields;
  private readonly answer: Answer;
  /** The first that has to be asked about. */
  private asked: { readonly name: string; readonly isUnsure: boolean } | null = null;
  /** The first that adds up rows by its figures alone. */
  private sum: string | null = null;
  private readonly sums = new SumsAbove();

  constructor(fields: ImportFields, answer: Answer) {
    this.fields = fields;
    this.answer = answer;
  }

  private numbersIn(cells: ReadonlyMap<string, ReadCell>): [string, number][] {
    const numbers: [string, number][] = [];
    for (const [key, { value }] of cells) {
      const isFigure = this.fields[key]?.holds === 'number' && typeof value === 'number';
      if (isFigure) numbers.push([key, value]);
    }
    return numbers;
  }

  /** The first two texts of a row, and how many of its cells are filled. */
  private textsIn(cells: ReadonlyMap<string, ReadCell>) {
    const names: string[] = [];
    let filled = 0;
    for (const [key, { cell }] of cells) {
      if (cell.text.trim() === '') continue;
      filled += 1;
      if (names.length < 2 && this.fields[key]?.holds === 'text') names.push(cell.text);
    }
    return { names, filled };
  }

  /** The name of a row that is called a total and has figures, or nothing beside its name. */
  private totalIn(
    cells: ReadonlyMap<string, ReadCell>,
    numbers: readonly [string, number][],
  ): { name: string; kind: Kind } | null {
    const { names, filled } = this.textsIn(cells);
    const exact = names.find(isTotalName);
    if (exact !== undefined && (numbers.length > 0 || filled === 1)) {
      return { name: exact, kind: this.sums.areIn(numbers) ? 'adds' : 'open' };
    }
    const like = names.find(isLikeTotal);
    if (like === undefined) return this.sumIn(cells, numbers, names.join(', ') || 'A row');
    if (numbers.length === 0) return null;
    if (this.sums.areIn(numbers)) return { name: like, kind: 'adds' };
    return { name: like, kind: this.hasUnread ? 'open' : 'entry' };
  }

  /** A row whose amounts or FTE are the sum of rows above; one that has a day stands for itself. */
  private sumIn(
    cells: ReadonlyMap<string, ReadCell>,
    numbers: readonly [string, number][],
    name: string,
  ): { name: string; kind: Kind } | null {
    const isOf = (key: string) => this.fields[key]?.counts !== undefined;
    const hasDay = [...cells].some(
      ([key, { cell }]) => this.fields[key]?.holds === 'day' && cell.text.trim() !== '',
    );
    if (hasDay || !numbers.some(([key]) => isOf(key))) return null;
    return this.sums.addUpSeveral(numbers) ? { name, kind: 'sums' } : null;
  }

  private addingSum(name: string): CellProblem | null {
    this.sum ??= name;
    const said = this.answer(sumsId);
    if (said === 'count') return null;
    if (said === null) {
      const why = `${quoted(name)} is the total of the rows above it.`;
      return { why, remedy: 'Answer the question about it.' };
    }
    const why = `${quoted(name)} is left out as a total, as you chose.`;
    return { why, remedy: 'Change the answer if it is a separate item.' };
  }

  /** Why it is left out; null where it is an entry of its own. */
  private adding(name: string, kind: Kind): CellProblem | null {
    if (kind === 'sums') return this.addingSum(name);
    const isAsked = kind === 'open';
    if (isAsked) this.asked ??= { name, isUnsure: this.hasUnread };
    const said = isAsked ? this.answer(questionId) : null;
    if (kind === 'entry' || said === 'count') return null;
    if (isAsked && said === null) {
      const why = `${quoted(name)} may be a total of other rows, but its figures do not show it.`;
      return { why, remedy: 'Answer the question about it.' };
    }
    const why = isAsked
      ? `${quoted(name)} is left out as a total, as you chose.`
      : `${quoted(name)} is a total of other rows.`;
    return { why, remedy: 'Rename it if it is a separate item.' };
  }

  private add(
    cells: ReadonlyMap<string, ReadCell>,
    numbers: readonly (readonly [string, number])[],
  ): void {
    this.sums.add(numbers);
    for (const [key, { cell }] of cells) {
      if (cell.problem && this.fields[key]?.holds === 'number') this.hasUnread = true;
    }
  }

  /** `isEntry` is asked of a row that is called a total: whether it names an entry by its id, or one that is there. */
  take(cells: ReadonlyMap<string, ReadCell>, isEntry: () => boolean): Standing {
    const numbers = this.numbersIn(cells);
    const called = this.totalIn(cells, numbers);
    const total = called && !isEntry() ? called : null;
    const adding = total && this.adding(total.name, total.kind);
    if (adding) {
      this.sums.endGroup();
      return { adding, notices: [] };
    }
    this.add(cells, numbers);
    const isCalledTotal = 'It is called a total, but is imported as a separate item.';
    return { adding: null, notices: total && total.kind !== 'sums' ? [isCalledTotal] : [] };
  }

  private question(id: string, text: string): ImportQuestion {
    return { id, text, choices, suggested: null, answer: this.answer(id) };
  }

  /** Asked once for a file: what is called a total and does not add up the rows above it, and what does. */
  questions(): readonly ImportQuestion[] {
    const questions: ImportQuestion[] = [];
    if (this.asked !== null) {
      const { name, isUnsure } = this.asked;
      const text = isUnsure
        ? `${quoted(name)} in this file may be a total of the rows above it, but one of their figures can’t be read.`
        : `${quoted(name)} in this file is not the total of the rows above it.`;
      questions.push(this.question(questionId, text));
    }
    if (this.sum !== null) {
      const text = `${quoted(this.sum)} has the sum of the figures above it. Is it a total?`;
      questions.push(this.question(sumsId, text));
    }
    return questions;
  }
}
