// How the numbers and days of a file are written: found column by column, asked where two readings fit.
import type { CellReading, ImportField, ImportQuestion } from '../kernel/importer.ts';
import type { DayOrder } from '../values/dayText.ts';
import { type Answer, orderQuestion, shareQuestion, signQuestion } from './notationQuestions.ts';
import { type SourceCell, textOf } from './sheet.ts';

/** What one text shows of how its column is written; `either` fits both. */
type Shown<T> = T | 'either' | null;

type Sign = '.' | ',';

const blank = "[ \\u00a0\\u202f\\u2009'’]";
const number = new RegExp(`\\d(?:[\\d.,]|${blank}(?=\\d))*|[.,]\\d+`);
const commaDecimal = new RegExp(`^\\d{1,3}(?:(?:\\.|${blank})\\d{3})+,\\d+$`);
const pointDecimal = new RegExp(`^\\d{1,3}(?:(?:,|${blank})\\d{3})+\\.\\d+$`);
// `12.500,-`: a dash in place of the cents.
const dashForCents = new RegExp(`(\\d(?:[.,]|${blank})\\d{3}[.,])[-–—\u2010-\u2012\u2212].*`);
const grouped = (sign: string) => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3}){2,}$`);
const pointGroups = grouped('.');
const commaGroups = grouped(',');

/** The sign of decimals that a text shows. */
function signIn(cell: SourceCell): Shown<Sign> {
  if (typeof cell === 'number') return null;
  const [digits] = number.exec(cell.replace(dashForCents, '$10')) ?? [];
  if (digits === undefined) return null;
  if (commaDecimal.test(digits) || pointGroups.test(digits)) return ',';
  if (pointDecimal.test(digits) || commaGroups.test(digits)) return '.';
  const [, whole = '', sign, fraction = ''] = /^(\d*)([.,])(\d+)$/.exec(digits) ?? [];
  if (sign !== '.' && sign !== ',') return null;
  const isThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isThousands ? 'either' : sign;
}

const slashed = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

/** The order of day and month that a text shows. */
function orderIn(cell: SourceCell): Shown<DayOrder> {
  const [, first = '', second = ''] = slashed.exec(textOf(cell)) ?? [];
  if (first === '') return null;
  const [one, other] = [Number(first), Number(second)];
  if (one === other) return null;
  if (one > 12) return 'dayFirst';
  return other > 12 ? 'monthFirst' : 'either';
}

/** Whether a percentage without a sign shows what it is a part of. */
function shareIn(cell: SourceCell): Shown<'fraction' | 'percent'> {
  const text = textOf(cell);
  if (!/^\s*\d*[.,]?\d+\s*$/.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  if (value === 0) return null;
  return value > 1 ? 'percent' : 'either';
}

/** A column of the file, and the field that it holds. */
export interface FieldColumn {
  readonly key: string;
  readonly field: ImportField;
  readonly cells: readonly SourceCell[];
}

/** What the texts of a column show together, and the first that fits both. */
interface Evidence<T> {
  readonly key: string;
  readonly shows: ReadonlySet<T>;
  readonly either: string | null;
}

function evidence<T extends string>(
  { key, cells }: FieldColumn,
  shown: (cell: SourceCell) => Shown<T>,
): Evidence<T> {
  const shows = new Set<T>();
  let either: string | null = null;
  for (const cell of cells) {
    const one = shown(cell);
    if (one === 'either') either ??= textOf(cell);
    else if (one !== null) shows.add(one);
  }
  return { key, shows, either };
}

interface Decision<T> {
  readonly of: ReadonlyMap<string, T | null>;
  /** A text that has two readings, where neither its column nor the file decides. */
  readonly open: string | null;
  isEither(cell: SourceCell): boolean;
}

const only = <T>(values: ReadonlySet<T>): T | null =>
  values.size === 1 ? ([...values][0] ?? null) : null;

/**
 * Each column by what it shows itself, else by what all columns of the file show, else by the answer.
 * `isAgainst` tells where a cell by itself means otherwise than the file shows: then it has two readings.
 */
function decided<T extends string>(
  columns: readonly FieldColumn[],
  shownAlone: (cell: SourceCell) => Shown<T>,
  answer: T | null,
  isAgainst: (cell: SourceCell, inFile: T) => boolean = () => false,
): Decision<T> {
  const all = columns.map((column) => evidence(column, shownAlone));
  const inFile = only(new Set(all.flatMap(({ shows }) => [...shows])));
  const shown = (cell: SourceCell) =>
    inFile !== null && isAgainst(cell, inFile) ? 'either' : shownAlone(cell);
  const found = columns.map((column) => evidence(column, shown));
  const hasAgainst = new Set(
    columns
      .filter(({ cells }) => inFile !== null && cells.some((cell) => isAgainst(cell, inFile)))
      .map(({ key }) => key),
  );
  const own = (one: Evidence<T>) => only(one.shows) ?? (hasAgainst.has(one.key) ? null : inFile);
  const open = found.find((one) => one.either !== null && own(one) === null);
  return {
    of: new Map(found.map((one) => [one.key, own(one) ?? answer])),
    open: open?.either ?? null,
    isEither: (cell) => shown(cell) === 'either',
  };
}

/** How each column is read, and what has to be asked before all of its cells can be. */
export interface Notations {
  of(key: string): CellReading;
  /** Whether a cell of the column has two readings until a question is answered. */
  isOpen(key: string, cell: SourceCell): boolean;
  readonly questions: readonly ImportQuestion[];
}

/** Where a file is parted by semicolons, a comma may stand before decimals; elsewhere between thousands. */
function signBeside(separator: string | null) {
  return (cell: SourceCell): Shown<Sign> => {
    const shown = signIn(cell);
    return shown === 'either' && textOf(cell).includes(',') && separator !== ';' ? null : shown;
  };
}

const chosen = <T extends string>(answer: string | null, of: readonly T[]): T | null =>
  of.find((one) => one === answer) ?? null;

/** Finds how the numbers, days and percentages of a file are written; `answer` is what the user chose. */
export function notationsOf(
  columns: readonly FieldColumn[],
  separator: string | null,
  answer: Answer,
): Notations {
  const holding = (...kinds: readonly ImportField['holds'][]) =>
    columns.filter(({ field }) => kinds.includes(field.holds));
  const sign = signBeside(separator);
  const signs = decided(
    holding('number', 'share'),
    sign,
    chosen(answer('decimal'), ['.', ',']),
    (cell, inFile) => inFile === ',' && sign(cell) === null && signIn(cell) === 'either',
  );
  const orders = decided(
    holding('day'),
    orderIn,
    chosen(answer('days'), ['dayFirst', 'monthFirst']),
  );
  const shares = decided(
    holding('share'),
    shareIn,
    chosen(answer('shares'), ['fraction', 'percent']),
  );
  const isOpen = <T>({ open, of, isEither }: Decision<T>, key: string, cell: SourceCell) =>
    open !== null && of.get(key) === null && isEither(cell);
  return {
    of: (key) => ({
      notation: {
        decimal: signs.of.get(key) ?? '.',
        shares: shares.of.get(key) ?? undefined,
      },
      dayOrder: orders.of.get(key) ?? null,
    }),
    isOpen: (key, cell) =>
      isOpen(signs, key, cell) || isOpen(orders, key, cell) || isOpen(shares, key, cell),
    questions: [
      ...(signs.open === null ? [] : [signQuestion(signs.open, answer)]),
      ...(orders.open === null ? [] : [orderQuestion(orders.open, answer)]),
      ...(shares.open === null ? [] : [shareQuestion(shares.open, answer)]),
    ],
  };
}
