// Reads numbers: as people type and paste them, and as files hold them; nothing is guessed.
import { type Currency, dollars } from './currency.ts';
import { type Fte, hundredths } from './fte.ts';
import { cents, type Money } from './money.ts';
import type { Problem } from './notNumbers.ts';
import { type NumberRules, type ReadTerm, readTerm, settled, written } from './numberText.ts';
import { quoted } from './plainText.ts';
import { no, ok, type Result } from './result.ts';
import { listed } from './words.ts';

/**
 * How numbers are written. Where the decimal sign is known (of a file) `1.200` has one meaning, and a sum
 * is refused; without it the text was typed or pasted, and what has two readings is refused.
 */
export interface Notation {
  readonly decimal?: '.' | ',' | undefined;
  /** The plan's, by default dollars. */
  readonly currency?: Currency | undefined;
  /** What a share without a sign is: 3 for 3% (the default), or 0.03 for 3%. */
  readonly shares?: 'percent' | 'fraction' | undefined;
  /** A midpoint that was written out may be half of the smallest unit. */
  readonly halves?: boolean | undefined;
}

/** What was typed, in plain units. */
export interface TypedNumber {
  readonly value: number;
  /** True where a sum was worked out, so that the answer may be rounded to the unit. */
  readonly computed: boolean;
}

const typed: Notation = {};
const noSigns: readonly string[] = [];

function rulesOf({ decimal }: Notation, more: Partial<NumberRules> = {}): NumberRules {
  return {
    decimal: decimal ?? '.',
    isKnown: decimal !== undefined,
    takesThousandths: false,
    signs: noSigns,
    currency: null,
    ...more,
  };
}

type Take<T> = (term: ReadTerm) => Result<T, Problem>;

/** What is advised is taken: a reading that the field refuses is left out. */
function reader<T>(
  rules: NumberRules,
  take: Take<T>,
  examples: string,
): (text: string) => Result<T> {
  // In a file there are no sums, and its own separators.
  const example = `Type ${rules.isKnown ? examples.replace(/ such as .*/, ' such as 12') : examples}.`;
  const read = (text: string): Result<T, Problem> => {
    if (text.trim() === '') return no({ why: 'No number was typed.' });
    const term = readTerm(text, rules);
    return term.ok ? take(term.value) : term;
  };
  return (text) => {
    const result = read(text);
    if (result.ok) return result;
    const { why, readings = [], remedy = example } = result.no;
    const advised = readings.flatMap((reading): readonly string[] => {
      const tried = read(reading);
      if (tried.ok || reading.startsWith('=')) return tried.ok ? [reading] : [];
      return (tried.no.readings ?? []).filter((one) => read(one).ok);
    });
    return no({
      what: text.trim() === '' ? '' : quoted(text),
      why,
      remedy: advised.length > 0 ? `Type ${listed([...new Set(advised)], 'or')}.` : remedy,
    });
  };
}

const percentage: Problem = { why: 'It is a percentage, but a number is needed here.' };

/** Ten thousand of these still add up exactly. */
const largest = Number.MAX_SAFE_INTEGER / 1e4;

/** Whole units of 1/10^decimals; more decimals are refused, but those of a sum are rounded. */
function inUnits(
  decimals: number,
  name: string,
  rules: NumberRules,
  { halves = false }: Notation,
): Take<number> {
  const size = 10 ** decimals;
  return ({ n, unit, isComputed }) => {
    if (unit === 'percent') return no(percentage);
    const exact = settled(n * size);
    if (Math.abs(exact) > largest) {
      return no({ why: 'It is too large to store exactly.', remedy: 'Type a smaller number.' });
    }
    const whole = Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5) || 0;
    if (whole === exact || isComputed) return ok(whole);
    if (halves && Number.isInteger(2 * exact)) return ok(exact);
    const near = [Math.floor(exact), Math.ceil(exact)].map((one) => written(one / size, rules));
    const many = ['no', 'one', 'two', 'three'][decimals] ?? decimals;
    return no({ why: `${name} can have at most ${many} decimals.`, readings: near });
  };
}

/** Any number, whole or not, also below zero. Refuses a percentage, and all that is no number. */
export function parseNumber(text: string, notation = typed): Result<TypedNumber> {
  const take: Take<TypedNumber> = ({ n, unit, isComputed, text: bare }) =>
    unit === 'percent'
      ? no({ ...percentage, readings: isComputed ? [] : [bare.replace(/ ?%/, '')] })
      : ok({ value: settled(n) || 0, computed: isComputed });
  return reader(rulesOf(notation), take, 'a number such as 12,500, 12.5k or 3*180000')(text);
}

/** Text in units of the currency (`$1.2m`, `(1,000)`, `3*180000`) to minor units. */
export function parseMoney(text: string, notation = typed): Result<Money> {
  const { minorUnits, signs, name } = notation.currency ?? dollars;
  const rules = rulesOf(notation, { signs, currency: name, takesThousandths: minorUnits === 3 });
  const example = 'an amount such as 12,500, 12.5k or 3*180000';
  const read = reader(rules, inUnits(minorUnits, 'Amounts', rules, notation), example)(text);
  return read.ok ? ok(cents(read.value)) : read;
}

/** Text in full-time equivalents (`3.5`, `3.5 FTE`) to hundredths. */
export function parseFte(text: string, notation = typed): Result<Fte> {
  const rules = rulesOf(notation);
  const example = 'a number such as 3.5';
  const bare = text.replace(/(?<=.)\s*FTEs?\s*$/i, '');
  const read = reader(rules, inUnits(2, 'FTE', rules, notation), example)(bare);
  return read.ok ? ok(hundredths(read.value)) : read;
}

/**
 * A percentage from 0 to 100, with and without its sign (`3`, `3%`, `0.5%`), as a share from 0 to 1.
 * A sum without a sign is refused: `1/3` can be a third of all, or of one percent.
 */
export function parseShare(text: string, notation = typed): Result<number> {
  const rules = rulesOf(notation, { takesThousandths: true });
  const part = notation.shares === 'fraction' ? 1 : 100;
  const take: Take<number> = ({ n, unit, isComputed, text: bare }) => {
    if (isComputed && unit === 'number') {
      const readings = [`(${bare})*1%`, `(${bare})*100%`];
      return no({ why: 'It could be a fraction of 1 or a percentage.', readings });
    }
    const share = settled(unit === 'number' ? n / part : n) || 0;
    return share >= 0 && share <= 1
      ? ok(share)
      : no({ why: 'It is not from 0% to 100%.', remedy: 'Type 0% to 100%.' });
  };
  return reader(rules, take, 'a percentage such as 7.5%')(text);
}

/** A whole number of 0 or more, such as a count of members. */
export function parseCount(text: string, notation = typed): Result<number> {
  const rules = rulesOf(notation);
  const take: Take<number> = ({ n, unit }) => {
    const value = settled(n) || 0;
    if (unit === 'percent') return no(percentage);
    if (Number.isSafeInteger(value) && value >= 0) return ok(value);
    const near = [Math.floor(value), Math.ceil(value)].map((one) => written(one, rules));
    return no({ why: 'A count is a whole number of 0 or more.', readings: near });
  };
  return reader(rules, take, 'a whole number such as 12')(text);
}
