// What one cell of a file means: its value, as it is shown, or why it cannot be taken.
import type { CellReading, ImportField } from '../kernel/importer.ts';
import { type CellProblem, errorIn, misreadIn } from '../values/cellText.ts';
import { longestText } from '../values/lengths.ts';
import { quoted } from '../values/plainText.ts';
import { no, type Refusal, type Result } from '../values/result.ts';
import type { Rounding } from './rounding.ts';
import { isFilled, type SourceCell, textOf } from './sheet.ts';

export type { CellProblem } from '../values/cellText.ts';

export interface UnderstoodCell {
  /** As it stands in the file, or as the user corrected it. */
  readonly text: string;
  /** What is understood, as it is shown everywhere; blank where nothing stands or nothing is understood. */
  readonly shown: string;
  readonly isCorrected: boolean;
  readonly problem: CellProblem | null;
}

/** The cell, and its value for the importer: null where it is blank or unknown. */
export interface ReadCell {
  readonly cell: UnderstoodCell;
  readonly value: unknown;
}

/** A column, and how its cells are read. */
export interface ReadColumn {
  readonly field: ImportField;
  readonly reading: CellReading;
  /** Why none of its cells can be taken, as its header says; null where they can. */
  readonly wrongUnit: CellProblem | null;
  /** Of a worksheet; without it nothing is rounded. */
  readonly rounding?: Rounding;
  /** Whether a cell has two readings until a question is answered. */
  isOpen(cell: SourceCell): boolean;
}

/** No amount and no day is as long as that. */
const longestValue = 100;

function tooLong(text: string, { holds }: ImportField): CellProblem | null {
  if (text.length <= (holds === 'text' ? longestText : longestValue)) return null;
  const most = holds === 'text' ? longestText.toLocaleString('en-US') : '100';
  return { why: `${quoted(text)} is longer than ${most} characters.`, remedy: 'Shorten the cell.' };
}

function wrongText(text: string, field: ImportField): CellProblem | null {
  const misread = () => (field.holds === 'text' ? misreadIn(text) : null);
  return errorIn(text) ?? tooLong(text, field) ?? misread();
}

const problemOf = ({ what, why, remedy }: Refusal): CellProblem => ({
  why: what === '' ? why : `${what}: ${why}`,
  remedy,
});

function valueIn(cell: SourceCell, column: ReadColumn): Result<unknown, CellProblem> {
  const { field, reading } = column;
  const text = textOf(cell);
  const isNumber = typeof cell === 'number';
  const wrong = isNumber ? null : wrongText(text, field);
  if (wrong) return no(wrong);
  if (column.wrongUnit) return no(column.wrongUnit);
  if (column.isOpen(cell)) {
    const why = `${quoted(text)} can be read in two ways.`;
    return no({ why, remedy: 'Answer the question about it.' });
  }
  const notation = isNumber ? { ...reading.notation, decimal: '.' as const } : reading.notation;
  const read = field.read(text, { ...reading, notation });
  if (read.ok) return read;
  const instead = isNumber ? column.rounding?.of(cell, field) : null;
  if (!instead) return no(problemOf(read.no));
  if (instead.text === null) {
    return no({ why: problemOf(read.no).why, remedy: 'Answer the question about it.' });
  }
  const again = field.read(instead.text, { ...reading, notation });
  return again.ok ? again : no(problemOf(again.no));
}

const shownOf = (field: ImportField, value: unknown) =>
  value === null ? 'unknown' : field.show(value);

/** A cell of the file. */
export function readCell(cell: SourceCell | undefined, column: ReadColumn): ReadCell {
  const text = textOf(cell);
  const blank = { text, shown: '', isCorrected: false, problem: null };
  if (cell === undefined || !isFilled(cell)) return { cell: blank, value: null };
  const read = valueIn(cell, column);
  if (!read.ok) return { cell: { ...blank, problem: read.no }, value: null };
  return { cell: { ...blank, shown: shownOf(column.field, read.value) }, value: read.value };
}

const typed: CellReading = { notation: {}, dayOrder: null };

/** A cell as the user typed it in the preview: read as everywhere in the application. */
export function readCorrection(text: string, field: ImportField): ReadCell {
  const blank = { text, shown: '', isCorrected: true, problem: null };
  if (text.trim() === '') return { cell: blank, value: null };
  const long = tooLong(text, field);
  if (long) return { cell: { ...blank, problem: long }, value: null };
  const read = field.read(text, typed);
  if (!read.ok) {
    return { cell: { ...blank, problem: problemOf(read.no) }, value: null };
  }
  return { cell: { ...blank, shown: shownOf(field, read.value) }, value: read.value };
}
