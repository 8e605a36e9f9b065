// A header below the header: it repeats the first one, or begins another table.
import type { ImportFields, ImportQuestion, Misfit } from '../kernel/importer.ts';
import { nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import type { ReadCell } from './cells.ts';
import type { Mapping } from './header.ts';
import type { Answer } from './notationQuestions.ts';
import { isFilled, type SourceRow, textOf } from './sheet.ts';

const questionId = 'secondTable';

/** Follows the rows of a file in their order. */
export class SecondTable {
  private readonly fields: ImportFields;
  private readonly header: readonly (readonly [at: number, text: string])[];
  private readonly names: ReadonlySet<string>;
  private readonly answer: Answer;
  private lastLine: number | null = null;
  private begun: { readonly line: number; readonly heads: string } | null = null;

  constructor(fields: ImportFields, header: SourceRow, mapping: Mapping, answer: Answer) {
    this.fields = fields;
    this.answer = answer;
    const places = Object.values(mapping).filter((at) => at !== null);
    this.header = places.map((at) => [at, nameKey(textOf(header.cells[at]))]);
    const labels = Object.values(fields).flatMap(({ label, alike }) => [label, ...alike]);
    this.names = new Set(labels.map(nameKey));
  }

  private repeats({ cells }: SourceRow): boolean {
    const isSame = ([at, text]: readonly [number, string]) => nameKey(textOf(cells[at])) === text;
    return this.header.length > 1 && this.header.every(isSame);
  }

  /** Only names of columns of this list; or, after a blank line, words where numbers should stand. */
  private isHeader({ line, cells }: SourceRow, read: ReadonlyMap<string, ReadCell>): boolean {
    const last = this.lastLine;
    const texts = cells.filter(isFilled).map(textOf);
    if (last === null) return false;
    if (texts.length < 2 || texts.some((text) => /\d/.test(text))) return false;
    if (texts.every((text) => this.names.has(nameKey(text)))) return true;
    const isWord = ([key, { cell }]: [string, ReadCell]) =>
      cell.problem !== null && ['number', 'day'].includes(this.fields[key]?.holds ?? '');
    return line > last + 1 && [...read].some(isWord);
  }

  /** Why the row is no row of the table; null where it is. */
  take(row: SourceRow, read: ReadonlyMap<string, ReadCell>): Misfit | null {
    const isRepeated = this.repeats(row);
    if (!this.begun && !isRepeated && this.isHeader(row, read)) {
      const heads = row.cells.filter(isFilled).map(textOf).join(', ');
      this.begun = { line: row.line, heads };
    }
    this.lastLine = row.line;
    if (isRepeated) {
      return { field: null, why: 'It repeats the header.', remedy: 'Remove it from the file.' };
    }
    return this.begun && this.below(this.begun);
  }

  private below({ line, heads }: { line: number; heads: string }): Misfit | null {
    const said = this.answer(questionId);
    if (said === 'take') return null;
    if (said === null) {
      const why = `${quoted(heads)} in line ${line} may be the header of another table.`;
      return { field: null, why, remedy: 'Answer the question about it.' };
    }
    const why = `It belongs to another table, which starts in line ${line}.`;
    return { field: null, why, remedy: 'Import that table by itself.' };
  }

  /** Asked once for a file: whether what follows is of this list. */
  questions(): readonly ImportQuestion[] {
    if (!this.begun) return [];
    const { heads, line } = this.begun;
    const text = `${quoted(heads)} in line ${line} looks like the header of another table.`;
    const choices = [
      { value: 'leave', label: 'Leave out its rows' },
      { value: 'take', label: 'Import them as rows of the first table' },
    ];
    return [{ id: questionId, text, choices, suggested: null, answer: this.answer(questionId) }];
  }
}
