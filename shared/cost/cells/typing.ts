// What is typed, pasted or cleared in the cells of one line, read as the fields that it sets.
import type { Change } from '../../kernel/change.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney } from '../../values/money.ts';
import { parseFte, parseMoney } from '../../values/number.ts';
import { type End, ends, type Range } from '../../values/range.ts';
import { no, ok, type Result, refuse } from '../../values/result.ts';
import { recursIn, yearsSince } from '../figures/costs.ts';
import { type Basis, bases, type CostLine, type CostPart, isStaff } from '../model.ts';
import { type CellKey, figureOf, isTyped, rowOf } from './sheet.ts';
import { type RangeWords, typedRange } from './typedRange.ts';

export type LineFields = Partial<Omit<CostLine, 'id'>>;
type Figure = Pick<CostLine, 'fte'> | Pick<CostLine, 'amount'>;

/** Texts by cell; an empty text clears the cell. */
export type Typed = Readonly<Partial<Record<CellKey, string>>>;

const none: LineFields = {};

function textsOf(texts: Typed, of: 'fte' | 'cost'): Partial<Record<End, string>> {
  const typed = ends.flatMap((end) => {
    const text = texts[`${of}.${end}`];
    return text === undefined ? [] : [[end, text] as const];
  });
  return Object.fromEntries(typed);
}

function notInStartPrices(part: CostPart, line: CostLine, year: FiscalYear): Result<never> | null {
  const { terms } = part;
  const what = `The cost of “${line.name}” in ${year}`;
  const details = 'open its details';
  if (!recursIn(line, year, terms)) {
    return refuse(what, 'It costs nothing in this year.', `To let it recur, ${details}.`);
  }
  if (yearsSince(terms, year) === 0 || terms.fixedEscalation === 0) return null;
  return refuse(
    what,
    `Amounts are kept in prices of ${terms.startYear}; ${year} shows them with the escalation.`,
    `Look at ${terms.startYear} to change the amount, or ${details}.`,
  );
}

const fteWords = { cell: 'FTE', parse: parseFte, show: formatFte };
const costWords = { cell: 'Cost', parse: parseMoney, show: formatMoney };

function read<T extends number>(
  before: Range<T> | null,
  typed: Partial<Record<End, string>>,
  words: RangeWords<T>,
  set: (range: Range<T> | null) => LineFields,
): Result<LineFields> {
  const range = typedRange(before, typed, words);
  if (!range.ok) return range;
  return ok(isSame(before, range.value) ? none : set(range.value));
}

function figure(
  part: CostPart,
  line: CostLine,
  year: FiscalYear,
  texts: Typed,
): Result<LineFields> {
  const of = isStaff(line) ? 'fte' : 'cost';
  const typed = textsOf(texts, of);
  if (Object.keys(typed).length === 0) return ok(none);
  const grown = of === 'cost' ? notInStartPrices(part, line, year) : null;
  if (grown) return grown;
  if (of === 'fte') {
    const words = { ...fteWords, what: `FTE of “${line.name}”` };
    return read(line.fte, typed, words, (fte) => withFigure(line, { fte }));
  }
  const words = { ...costWords, what: `Cost of “${line.name}”` };
  return read(line.amount, typed, words, (amount) => withFigure(line, { amount }));
}

// Pasting a line over itself leaves its mark where it was.
function isSame(before: Range | null, after: Range | null): boolean {
  if (before === null || after === null) return before === after;
  return ends.every((end) => before[end] === after[end]);
}

/** A figure typed by hand is no longer solved; without one the basis is *unknown*. */
function withFigure(line: CostLine, field: Figure): LineFields {
  const range = 'fte' in field ? field.fte : field.amount;
  if (range === null) return { ...field, ...unless(line, { basis: 'unknown', solved: null }) };
  const kept = line.basis !== 'unknown' && line.basis !== 'solved';
  return kept ? field : { ...field, ...unless(line, { basis: 'assumption', solved: null }) };
}

// Only what differs is set, so that the sentence names only what was done.
function unless(line: CostLine, fields: LineFields): LineFields {
  const { basis = line.basis, solved = line.solved } = fields;
  return {
    ...(basis === line.basis ? none : { basis }),
    ...(solved === line.solved ? none : { solved }),
  };
}

function readBasis(text: string): Basis | undefined {
  return bases.find((basis) => basis === text.trim().toLowerCase());
}

/** Refuses *solved*, which only a calibration gives, and a basis of a figure that is not there. */
export function withBasis(line: CostLine, basis: Basis): Result<LineFields> {
  if (basis === line.basis) return ok(none);
  const what = `The basis of “${line.name}”`;
  if (basis === 'solved') {
    return refuse(
      what,
      'Only a calibration solves a figure.',
      'Choose Calibrate… above the table.',
    );
  }
  if (basis === 'unknown')
    return ok(withFigure(line, isStaff(line) ? { fte: null } : { amount: null }));
  if (figureOf(line) === null) {
    const first = isStaff(line) ? 'FTE' : 'a cost';
    return refuse(what, 'There is no figure yet that it could stand for.', `Type ${first} first.`);
  }
  return ok({ basis, ...unless(line, { solved: null }) });
}

function basisTyped(line: CostLine, text: string | undefined): Result<LineFields> {
  if (text === undefined || text.trim() === '') return ok(none);
  const basis = readBasis(text);
  if (basis) return withBasis(line, basis);
  const known = bases.filter((one) => one !== 'solved').join(', ');
  return refuse(`The basis of “${line.name}”`, `“${text}” is none.`, `Type one of: ${known}.`);
}

/** What the texts set on one line, together: a range may be raised at all its ends at once. */
export function typedInto(
  part: CostPart,
  line: CostLine,
  year: FiscalYear,
  texts: Typed,
): Result<LineFields> {
  const name = texts.name === undefined ? none : { name: texts.name.trim() };
  const amounts = figure(part, line, year, texts);
  if (!amounts.ok) return amounts;
  const basis = basisTyped({ ...line, ...amounts.value }, texts.basis);
  if (!basis.ok) return basis;
  return ok({ ...name, ...amounts.value, ...basis.value });
}

const nothing: Result<never> = refuse(
  'The cell',
  'It is worked out from others.',
  'Press Alt+Enter to see from which.',
);

/** One text typed into one cell of a line or an activity; the domain may still refuse the change. */
export function typeCell(
  part: CostPart,
  year: FiscalYear,
  id: string,
  key: CellKey,
  text: string,
): Result<Change> {
  if (!isTyped(rowOf(part, id), key)) return nothing;
  const line = find(part.lines, id);
  if (!line) return ok({ type: 'cost/setActivity', id, set: { name: text.trim() } });
  const set = typedInto(part, line, year, { [key]: text });
  return set.ok ? ok({ type: 'cost/setLine', id, set: set.value }) : no(set.no);
}
