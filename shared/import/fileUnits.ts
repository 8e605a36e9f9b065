// In which units the figures of a file are: as the headers of its columns say, and the titles and notes around them.
import type { ImportField, ImportQuestion } from '../kernel/importer.ts';
import { dollars } from '../values/currency.ts';
import { quoted } from '../values/plainText.ts';
import type { BesideAmounts } from './besideAmounts.ts';
import type { CellProblem } from './cells.ts';
import { wrongUnit } from './currency.ts';
import { headerMarks } from './headerMarks.ts';
import type { Answer } from './notationQuestions.ts';
import { isFilled, type SourceRow, textOf } from './sheet.ts';
import { amountUnit } from './units.ts';

const questionId = 'units';

const textIn = ({ cells }: SourceRow) => cells.filter(isFilled).map(textOf).join(' ').trim();

const isFigure = (text: string) => /^[^\p{L}\d]*[1-9]/u.test(text);

/** A note alone in its row, or a row of units under a header; `12 EUR` is an amount. */
function isNote({ cells }: SourceRow): boolean {
  const texts = cells.filter(isFilled).map(textOf);
  if (texts.some(isFigure)) return false;
  return texts.length === 1 || texts.every((text) => amountUnit(text) !== null);
}

/** Where a text stands that names a unit, and the text. */
interface Title {
  readonly text: string;
  readonly place: string;
  readonly says: BesideAmounts['says'];
}

export interface AroundTable {
  readonly above: readonly SourceRow[];
  readonly below: readonly SourceRow[];
  /** The name of the worksheet or of the file. */
  readonly name: string;
  readonly beside: BesideAmounts | null;
}

function titleIn({ above, below, name, beside }: AroundTable): Title | null {
  const isTitle = (text: string) => amountUnit(text) !== null;
  const title = above.map(textIn).find(isTitle);
  if (title !== undefined) return { text: title, place: 'above the header', says: 'unit' };
  const note = below.find((row) => isNote(row) && isTitle(textIn(row)));
  if (note) return { text: textIn(note), place: `in line ${note.line}`, says: 'unit' };
  if (isTitle(name)) return { text: name, place: 'in the sheet name', says: 'unit' };
  return beside && { ...beside, place: 'in a column that is not imported' };
}

const plainOrOther = [
  { value: 'plain', label: 'Yes, import them as they are' },
  { value: 'other', label: 'No, leave out rows with amounts' },
];

/** What a title says holds for all amounts of a table, or for none of them: the user is asked. */
export class FileUnits {
  /** The first title that names a unit; null where none does. */
  private readonly title: Title | null;
  private readonly answer: Answer;
  private readonly ofHeaders: ImportQuestion[] = [];
  private hasAmounts = false;

  constructor(around: AroundTable, answer: Answer) {
    this.title = titleIn(around);
    this.answer = answer;
  }

  private said(title: Title): CellProblem | null {
    const said = this.answer(questionId);
    if (said === 'plain') return null;
    const there = `${quoted(title.text)} ${title.place}`;
    if (said === null) {
      return { why: `${there} names a unit.`, remedy: 'Answer the question about it.' };
    }
    const remedy = `Enter full annual amounts in ${dollars.name}.`;
    return { why: `${there} sets the unit of the amounts.`, remedy };
  }

  private saidInHeader(key: string, field: ImportField, header: string): CellProblem | null {
    const { isOpen, year } = headerMarks(field, header);
    if (!isOpen && (year === null || field.ofYear !== undefined)) return null;
    const id = `header-${key}`;
    const answer = this.answer(id);
    const isMoney = field.counts === 'money';
    const full = isMoney ? `full amounts in ${dollars.name}` : 'full-time equivalents';
    const asked = `Are its figures ${full}, the same for each year?`;
    const text = `${quoted(header)} is a column header. ${asked}`;
    this.ofHeaders.push({ id, text, choices: plainOrOther, suggested: null, answer });
    if (answer === 'plain') return null;
    const why = `Its column header, ${quoted(header)}, gives a unit or a year.`;
    if (answer === null) return { why, remedy: 'Answer the question about it.' };
    const remedy = isMoney
      ? `Enter full annual amounts in ${dollars.name}.`
      : 'Enter FTE, such as 0.5 for one person working half time.';
    return { why, remedy };
  }

  /** Why no number of a column can be read; null where all can. */
  wrongIn(key: string, field: ImportField, header: string): CellProblem | null {
    const wrong = wrongUnit(field, header) ?? this.saidInHeader(key, field, header);
    if (wrong || field.counts !== 'money') return wrong;
    this.hasAmounts = true;
    return this.title === null ? null : this.said(this.title);
  }

  /** Asked once for a file that has amounts below such a title, and once for each such header. */
  questions(): readonly ImportQuestion[] {
    if (this.title === null || !this.hasAmounts) return this.ofHeaders;
    const { text: title, place, says } = this.title;
    const asked =
      says === 'unit'
        ? `Are the amounts full annual amounts in ${dollars.name}?`
        : 'Do all rows count as they are?';
    const text = `${quoted(title)} is ${place}. ${asked}`;
    const answer = this.answer(questionId);
    const own = { id: questionId, text, choices: plainOrOther, suggested: null, answer };
    return [...this.ofHeaders, own];
  }
}
