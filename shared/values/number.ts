// Reads numbers as people type them: thousands, k and m, $, %, and sums with + - * / and brackets.
import { type Fte, hundredths } from './fte.ts';
import { cents, type Money } from './money.ts';
import { no, ok, type Refusal, type Result, refuse } from './result.ts';

/** What was typed, in plain units; `%` has already divided by 100. */
export interface TypedNumber {
  readonly value: number;
  /** True where a sum was worked out, so that the answer may be rounded to the unit. */
  readonly computed: boolean;
}

const spaces = /[ \u00a0\u202f]/g;
const token =
  /\s*(?:(\d[\d,\u00a0\u202f ]*(?:\.\d+)?|\.\d+)\s*([kKmM](?![a-zA-Z]))?\s*(%)?|([-+*/()\u2212]))/y;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

type Token = number | string;

class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.why);
    this.refusal = refusal;
  }
}

function unreadable(text: string, why: string, remedy: string): never {
  throw new Unreadable({ what: `“${text}”`, why, remedy });
}

function digitsOf(text: string, whole: string): number {
  const digits = text.trim().replace(spaces, '');
  const spaced = text.trim() !== digits;
  const wellSpaced = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(text.trim());
  if (spaced && !wellSpaced)
    unreadable(whole, 'The spaces do not stand between thousands.', 'Type 12 500 or 12500.');
  if (!digits.includes(',')) return Number(digits);
  if (grouped.test(digits)) return Number(digits.replaceAll(',', ''));
  const point = digits.replace(',', '.');
  const joined = digits.replaceAll(',', '');
  return unreadable(
    whole,
    'A comma stands between thousands here, so this can be read in two ways.',
    point.split('.').length === 2 && !point.includes(',')
      ? `Type ${point} or ${joined}.`
      : `Type ${joined}.`,
  );
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const bare = text.replaceAll('$', '').trim();
  token.lastIndex = 0;
  while (token.lastIndex < bare.length) {
    const match = token.exec(bare);
    if (!match)
      return unreadable(
        text,
        'This is not a number.',
        'Type a number such as 12,500, 12.5k or 3*180000.',
      );
    const [, digits, scale = '', percent, sign] = match;
    if (sign !== undefined) tokens.push(sign === '\u2212' ? '-' : sign);
    else tokens.push(scaled(digitsOf(digits ?? '', text), scale.toLowerCase(), percent));
  }
  return tokens;
}

function scaled(value: number, scale: string, percent: string | undefined): number {
  const size = scale === 'k' ? value * 1e3 : scale === 'm' ? value * 1e6 : value;
  return percent ? size / 100 : size;
}

// Terms, factors and atoms by recursive descent: `*` and `/` bind before `+` and `-`.
function evaluate(tokens: readonly Token[], text: string): number {
  let next = 0;
  const incomplete = () =>
    unreadable(text, 'The sum is not complete.', 'Finish the sum, for example 3*180000.');
  function atom(): number {
    const one = tokens[next++];
    if (typeof one === 'number') return one;
    if (one === '-') return -atom();
    if (one !== '(') return incomplete();
    const inside = sumOfTerms();
    return tokens[next++] === ')' ? inside : incomplete();
  }
  function product(): number {
    let value = atom();
    while (tokens[next] === '*' || tokens[next] === '/') {
      value = tokens[next++] === '*' ? value * atom() : value / atom();
    }
    return value;
  }
  function sumOfTerms(): number {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      value = tokens[next++] === '+' ? value + product() : value - product();
    }
    return value;
  }
  const value = sumOfTerms();
  return next === tokens.length ? value : incomplete();
}

/** Refuses text that is no number, an unfinished sum, a division by zero, and an ambiguous comma. */
export function parseNumber(text: string): Result<TypedNumber> {
  if (text.trim() === '') return refuse('Nothing', 'No number was typed.', 'Type a number.');
  try {
    const tokens = tokensOf(text);
    const value = evaluate(tokens, text);
    if (Number.isFinite(value)) return ok({ value, computed: tokens.length > 1 });
    return refuse(`“${text}”`, 'It divides by zero.', 'Correct the sum.');
  } catch (error) {
    if (error instanceof Unreadable) return no(error.refusal);
    throw error;
  }
}

/** The digits of a double beyond the fifteenth are noise: 0.1 + 0.2 is 0.3. */
const settled = (value: number) => Number(value.toPrecision(15));

function inHundredths<Q>(text: string, unit: string, of: (whole: number) => Q): Result<Q> {
  const typed = parseNumber(text);
  if (!typed.ok) return typed;
  const exact = settled(typed.value.value * 100);
  if (Math.abs(exact) > Number.MAX_SAFE_INTEGER / 1e4) {
    return refuse(`“${text}”`, 'It is too large to be kept exactly.', 'Type a smaller number.');
  }
  const whole = Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5) || 0;
  if (whole === exact || typed.value.computed) return ok(of(whole));
  return refuse(
    `“${text}”`,
    `${unit} are kept to two decimals.`,
    `Type ${Math.floor(exact) / 100} or ${Math.ceil(exact) / 100}.`,
  );
}

/** Text in units of the currency (`$1.2m`, `3*180000`) to minor units. */
export function parseMoney(text: string): Result<Money> {
  return inHundredths(text, 'Amounts', cents);
}

/** Text in full-time equivalents (`3.5`) to hundredths. */
export function parseFte(text: string): Result<Fte> {
  return inHundredths(text, 'FTE', hundredths);
}

/** `9%` or `0.09`, from 0 to 1; refuses a bare 9, and a bare 1, which could be either. */
export function parseShare(text: string): Result<number> {
  const typed = parseNumber(text);
  if (!typed.ok) return typed;
  const value = settled(typed.value.value);
  const isBareOne = value === 1 && !typed.value.computed && !text.includes('%');
  if (isBareOne) return refuse(`“${text}”`, 'It could be 1% or all of it.', 'Type 1% or 100%.');
  if (value >= 0 && value <= 1) return ok(value);
  const remedy = text.includes('%')
    ? 'Type 0% to 100%.'
    : `Type ${value}% if you mean a percentage.`;
  return refuse(`“${text}”`, 'A share lies between 0 and 1.', remedy);
}

/** A whole number of 0 or more, such as a count of members. */
export function parseCount(text: string): Result<number> {
  const typed = parseNumber(text);
  if (!typed.ok) return typed;
  const { value } = typed.value;
  if (Number.isInteger(value) && value >= 0) return ok(value);
  return refuse(`“${text}”`, 'A count is a whole number.', 'Type 0, 1, 2 and so on.');
}
