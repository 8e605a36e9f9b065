// A text as one number: marks, signs and brackets as accountants set them, or a sum that is worked out.
import { type DigitRules, type Doubt, readDigits } from './digits.ts';
import { notNumber, type Problem } from './notNumbers.ts';
import { tidied } from './plainText.ts';
import { no, ok, type Result } from './result.ts';
import { type Sign, type SumToken, type Term, workedOut } from './sum.ts';

/** What a field takes, and how it is written. */
export interface NumberRules extends DigitRules {
  /** The signs of the currency that the number may carry; none where it is no money. */
  readonly signs: readonly string[];
  /** As in `the amount in US dollars`; null where it is no money. */
  readonly currency: string | null;
}

/** What was read, before the field says whether it takes it. */
export interface ReadTerm extends Term {
  /** True where a sum was worked out, so that the answer may be rounded to the unit. */
  readonly isComputed: boolean;
  /** The text without the marks before it, for advice. */
  readonly text: string;
}

/** A longer text is no number that anybody typed; its brackets could be thousands deep. */
export const longestNumber = 200;

const scales: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
};

/** A part of the text: a number, where its digits stand, or a sign of a sum. */
type Part =
  | { readonly sign: Sign }
  | {
      readonly sign: null;
      readonly digits: string;
      readonly at: number;
      readonly scale: number;
      readonly isPercent: boolean;
    };

const escaped = (sign: string) => sign.replace(/[$.]/g, String.raw`\$&`);
const known = new Map<readonly string[], RegExp>();

function partsOfSum(signs: readonly string[]): RegExp {
  const found = known.get(signs);
  if (found) return found;
  const longestFirst = signs.toSorted((one, other) => other.length - one.length);
  const own = signs.length === 0 ? '(?!)' : `(?:${longestFirst.map(escaped).join('|')})`;
  const number = [
    `(?:${own} ?)?(?<digits>[\\d.,'](?:[\\d.,' ]*[\\d.,'])?)`,
    `(?: ?(?<scale>thousand|million|mm|mn|k|m)(?:(?=${own})|(?![a-z])))?(?<percent> ?%)?(?: ?${own})?`,
  ].join('');
  const beside = `(?<=(?:^|[-+*/(]) ?)${own}(?= ?[-(])|(?<=\\) ?)${own}`;
  const made = new RegExp(` ?(?:${number}|(?<sign>[-+*/()])|${beside})`, 'diy');
  known.set(signs, made);
  return made;
}

/** Null where something stands in the text that belongs to no sum. */
function partsOf(text: string, signs: readonly string[]): readonly Part[] | null {
  const parts: Part[] = [];
  const pattern = partsOfSum(signs);
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return null;
    const { digits, scale = '', percent, sign } = match.groups ?? {};
    if (sign !== undefined) parts.push({ sign: sign as Sign });
    if (digits === undefined) continue;
    parts.push({
      sign: null,
      digits,
      at: match.indices?.groups?.digits?.[0] ?? 0,
      scale: scales[scale.toLowerCase()] ?? 1,
      isPercent: percent !== undefined,
    });
  }
  return parts;
}

interface Doubtful {
  readonly at: number;
  readonly digits: string;
  readonly doubt: Doubt;
}

/** The text with all doubtful digits in their first, second ... reading. */
function readingsOf(text: string, doubts: readonly Doubtful[]): readonly string[] {
  const most = Math.max(...doubts.map(({ doubt }) => doubt.readings.length));
  return Array.from({ length: most }, (_, which) =>
    doubts.reduceRight((next, { at, digits, doubt }) => {
      const reading = doubt.readings[which] ?? doubt.readings.at(-1) ?? digits;
      return next.slice(0, at) + reading + next.slice(at + digits.length);
    }, text),
  );
}

function termsOf(
  parts: readonly Part[],
  text: string,
  rules: DigitRules,
): Result<readonly SumToken[], Problem> {
  const doubts: Doubtful[] = [];
  const tokens = parts.map((part): SumToken => {
    if (part.sign !== null) return part.sign;
    const { digits, at, scale, isPercent } = part;
    const value = readDigits(digits, rules);
    if (typeof value !== 'number') doubts.push({ at, digits, doubt: value });
    const n = typeof value === 'number' ? value * scale : 0;
    return isPercent ? { n: n / 100, unit: 'percent' } : { n, unit: 'number' };
  });
  const [first] = doubts;
  return first ? no({ why: first.doubt.why, readings: readingsOf(text, doubts) }) : ok(tokens);
}

const isTerm = (token: SumToken | undefined): token is Term =>
  token !== undefined && typeof token !== 'string';

/** `(1,000)` and `1,000-` are below zero; null where it is neither. */
function accountants(tokens: readonly SumToken[]): Term | null {
  const [first, second, third] = tokens;
  const inBrackets = tokens.length === 3 && first === '(' && third === ')' && isTerm(second);
  if (inBrackets) return { ...second, n: -second.n };
  const isTrailing = tokens.length === 2 && isTerm(first) && second === '-';
  return isTrailing ? { ...first, n: -first.n } : null;
}

/** A number alone in brackets would be below zero for an accountant, and itself in a sum. */
function hasLoneBrackets(tokens: readonly SumToken[]): boolean {
  return tokens.some(
    (token, at) => token === '(' && isTerm(tokens[at + 1]) && tokens[at + 2] === ')',
  );
}

/** `100-200` is a range as well, or a telephone number. */
function isRising(tokens: readonly SumToken[]): boolean {
  const [one, sign, other] = tokens;
  return tokens.length === 3 && sign === '-' && isTerm(one) && isTerm(other) && one.n < other.n;
}

const sumInFile = 'It is a calculation, but a file needs the result.';
/** A number with at most one sign before it. */
const isAlone = (tokens: readonly SumToken[]) => tokens.filter(isTerm).length < 2;

function sumOf(
  tokens: readonly SumToken[],
  text: string,
  isSum: boolean,
  rules: DigitRules,
): Result<ReadTerm, Problem> {
  const alone = isSum ? null : accountants(tokens);
  if (alone) return ok({ ...alone, isComputed: false, text });
  const worked = workedOut(tokens);
  if (!worked.ok) return no({ why: worked.no });
  if (!isSum && hasLoneBrackets(tokens)) {
    return no({ why: 'Parentheses around one number make it negative.', readings: [`=${text}`] });
  }
  if (!isSum && isRising(tokens)) {
    return no({ why: 'It could be a range or a phone number.', readings: [`=${text}`] });
  }
  if (rules.isKnown && !isAlone(tokens)) {
    return no({ why: sumInFile, readings: [written(worked.value.n, rules)] });
  }
  return ok({ ...worked.value, isComputed: !isAlone(tokens), text });
}

/** The digits of a double beyond the fifteenth are noise: 0.1 + 0.2 is 0.3. */
export const settled = (value: number) => Number(value.toPrecision(15));

/** As it can be typed: without separators, and three decimals with a fourth. */
export function written(value: number, { decimal, isKnown }: DigitRules): string {
  const plain = String(settled(value));
  const text = !isKnown && /^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return text.replace('.', decimal);
}

// Every kind of minus and apostrophe; a dash before the number is its sign.
function withPlainSigns(text: string): string {
  return text
    .replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/^[–—] ?(?=[^–—]*$)/, '-');
}

const about = /^(?:[~≈]|(?:about|approx(?:imately|\.)?|circa|ca\.?)(?![a-z])) ?(?=.)/i;

/** Whether a text says that its number is not exact: `~150K`, `about 150K`. */
export function saysAbout(text: string): boolean {
  return about.test(tidied(text));
}

/** The text without marks such as *about*, with one kind of minus and of apostrophe. */
export const bareText = (text: string) => withPlainSigns(tidied(text).replace(about, ''));

const wholeAmount =
  /^(?<before>[^\d.,]*)(?<digits>\d(?:[\d.,' ’]*\d)?)(?<sign>[.,])(?:--?|[–—\u2010\u2011\u2212\ufe63\uff0d])(?<after>(?: ?(?:US\$|[A-Z]{3}|\p{Sc}|\)))*)$/iu;

/** `12'500.-` and `5,—`: a dash in place of the cents says that there are none, and is no minus. */
function withoutDashForCents(text: string, decimal: string): string {
  const { before = '', digits = '', sign = '', after = '' } = wholeAmount.exec(text)?.groups ?? {};
  const separators = digits.replace(/[^.,]/g, '');
  const isDecimal = sign === decimal || separators === '';
  return digits !== '' && isDecimal && !separators.includes(sign) ? before + digits + after : text;
}

/** Reads a text that is not blank; `1,000-` and `(1,000)` are below zero, after `=` all is a sum. */
export function readTerm(given: string, rules: NumberRules): Result<ReadTerm, Problem> {
  if (given.length > longestNumber) {
    const why = `It is longer than ${longestNumber} characters.`;
    return no({ why, remedy: 'Type the number, or a shorter calculation.' });
  }
  const text = bareText(withoutDashForCents(tidied(given), rules.decimal));
  const isSum = text.startsWith('=');
  const sum = (isSum ? text.slice(1) : text).trim();
  if (isSum && rules.isKnown) return no({ why: sumInFile });
  const other = isSum ? null : notNumber(sum, rules.signs, rules.currency);
  if (other) return no(other);
  const parts = partsOf(sum, rules.signs);
  if (!parts || parts.length === 0) return no({ why: 'This is not a number.' });
  const tokens = termsOf(parts, sum, rules);
  if (tokens.ok) return sumOf(tokens.value, sum, isSum, rules);
  const { readings = [] } = tokens.no;
  return no({ ...tokens.no, readings: readings.map((one) => (isSum ? `=${one}` : one)) });
}
