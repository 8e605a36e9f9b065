// The kinds of fields that take a number or a day: the reader that each shares, and a second one beside it.
import type fc from 'fast-check';
import { type Fraction, parseFraction } from '../../shared/governance/words/fraction.ts';
import type { CellReading } from '../../shared/kernel/importer.ts';
import { parseDate, parseYear } from '../../shared/values/dayText.ts';
import {
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../../shared/values/number.ts';
import { rangeIn } from '../../shared/values/rangeText.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { secondReader } from '../shared/values/secondReader.ts';
import { isDigits, plain } from '../shared/values/secondReaderOfDays.ts';
import { rangeRead } from '../shared/values/secondReaderOfRanges.ts';
import {
  dayText,
  fractionText,
  halfText,
  numberText,
  rangeText,
  recurrenceText,
  yearText,
} from '../shared/values/typedTexts.ts';

export interface FieldKind {
  readonly texts: fc.Arbitrary<string>;
  /** What all fields of the kind read by; null where a single field is all there is of the kind. */
  readonly read: ((text: string, as: CellReading) => Result<unknown>) | null;
  /** What the second reader takes it for; null is refused. */
  again(text: string, as: CellReading): unknown;
}

type Single = (text: string) => number | null;

/** Low and high as a cell keeps them: one figure alone is a constant. */
function ends(text: string, single: Single) {
  const range = rangeRead(text, single);
  if (range === 'refused') return null;
  const value = range === null ? single(text) : null;
  return range ?? (value === null ? null : { low: value, high: value });
}

function readEnds<T extends number>(text: string, parse: (text: string) => Result<T>) {
  const range = rangeIn(text, parse);
  const value = range === null ? parse(text) : null;
  return range ?? (value?.ok ? ok({ low: value.value, high: value.value }) : parse(text));
}

function recurrence(text: string, as: CellReading) {
  const words = plain(text).toLowerCase();
  if (words === 'once') return { type: 'once', years: 1 };
  if (['each year', 'every year', 'yearly'].includes(words)) return { type: 'yearly', years: 1 };
  const bare = words.startsWith('every ') ? words.slice(6) : words;
  const years = secondReader.count(bare.endsWith(' years') ? bare.slice(0, -6) : bare, as.notation);
  if (years === null || years > 100) return null;
  const isAlone = !/^every | years$/.test(words);
  if (isAlone && years < 2) return { type: years === 0 ? 'once' : 'yearly', years: 1 };
  return years < 1 ? null : { type: 'everyYears', years };
}

function ofHundred(text: string): Fraction | null {
  const share = text.trim().endsWith('%') ? secondReader.share(text) : null;
  const parts = share === null ? Number.NaN : Number((share * 1e4).toPrecision(15));
  if (!Number.isInteger(parts)) return null;
  let by = 1e4;
  while (parts % by !== 0 || 1e4 % by !== 0) by -= 1;
  return { numerator: parts / by, denominator: 1e4 / by };
}

function fraction(text: string): Fraction | null {
  const [top = '', bottom = '', ...more] = plain(text)
    .split(/\/| of |of/)
    .map((part) => part.trim());
  if (!isDigits(top) || !isDigits(bottom) || more.length > 0) return ofHundred(text);
  const [numerator, denominator] = [Number(top), Number(bottom)];
  const isPart = numerator <= denominator && denominator > 0 && denominator <= 10_000;
  return isPart && top.length < 6 ? { numerator, denominator } : null;
}

/** A file decides what can be read in two ways, and its order does not matter where both mean the same. */
function day(text: string, { notation, dayOrder }: CellReading): string | null {
  const alone = secondReader.day(text);
  if (alone !== null || notation.decimal === undefined) return alone;
  if (dayOrder !== null) return secondReader.day(text, dayOrder);
  const [one, other] = (['dayFirst', 'monthFirst'] as const).map((order) =>
    secondReader.day(text, order),
  );
  return one === other ? (one ?? null) : null;
}

/** A midpoint that was written out may be half of the smallest unit. */
const halved = ({ notation }: CellReading) => ({ ...notation, halves: true });

export const kinds = {
  money: {
    texts: numberText,
    read: (text, as) => parseMoney(text, as.notation),
    again: (text, as) => secondReader.money(text, as.notation),
  },
  fte: {
    texts: numberText,
    read: (text, as) => parseFte(text, as.notation),
    again: (text, as) => secondReader.fte(text, as.notation),
  },
  number: {
    texts: numberText,
    read(text, as) {
      const read = parseNumber(text, as.notation);
      return read.ok ? ok(read.value.value) : read;
    },
    again: (text, as) => secondReader.number(text, as.notation),
  },
  count: {
    texts: numberText,
    read: (text, as) => parseCount(text, as.notation),
    again: (text, as) => secondReader.count(text, as.notation),
  },
  share: {
    texts: numberText,
    read: (text, as) => parseShare(text, as.notation),
    again: (text, as) => secondReader.share(text, as.notation),
  },
  year: { texts: yearText, read: parseYear, again: secondReader.year },
  day: {
    texts: dayText,
    read: (text, as) => parseDate(text, as.dayOrder ?? undefined),
    again: day,
  },
  moneyRange: {
    texts: rangeText,
    read: (text) => readEnds(text, parseMoney),
    again: (text) => ends(text, secondReader.money),
  },
  fteRange: {
    texts: rangeText,
    read: (text) => readEnds(text, parseFte),
    again: (text) => ends(text, secondReader.fte),
  },
  moneyOrHalf: {
    texts: halfText,
    read: (text, as) => parseMoney(text, halved(as)),
    again: (text, as) => secondReader.money(text, halved(as)),
  },
  fteOrHalf: {
    texts: halfText,
    read: (text, as) => parseFte(text, halved(as)),
    again: (text, as) => secondReader.fte(text, halved(as)),
  },
  recurrence: {
    texts: recurrenceText,
    // Its refusal is its own: a number is one of several things that it takes.
    read: null,
    again: recurrence,
  },
  fraction: { texts: fractionText, read: parseFraction, again: fraction },
} as const satisfies Readonly<Record<string, FieldKind>>;

export type KindName = keyof typeof kinds;
