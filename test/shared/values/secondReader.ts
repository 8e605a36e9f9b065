// A second reader of numbers and days, written from the rules alone: it walks the text from the right.

import {
  dayInOrder,
  daysIn,
  hasShortYear,
  isDigits,
  looksLikeDays,
  type Order,
  plain,
} from './secondReaderOfDays.ts';
import { type Decimal, type Digits, digitsValue, withoutMark } from './secondReaderOfDigits.ts';

/** What a text comes to: in whole units of 1/100 for amounts, or the number itself; null is refused. */
export type Read = number | null;

interface Value {
  readonly n: number;
  readonly of: 'number' | 'percent' | 'both';
  /** A single number without any sign of a sum. */
  readonly single: boolean;
}

interface Taken {
  readonly value: Value;
  readonly worked: boolean;
}

interface Kind extends Digits {
  readonly dollars: boolean;
}

/** As it is written in a file: its decimal sign, and what a share without a sign is a part of. */
export interface InFile {
  readonly decimal?: Decimal | undefined;
  readonly shares?: 'fraction' | 'percent' | undefined;
  /** Whether half of a unit of 1/100 is taken too. */
  readonly halves?: boolean | undefined;
}

const sizes: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['k', 1e3],
  ['m', 1e6],
];
const dollarSigns = ['us$', 'usd', '$'];

function cutFront(text: string, ends: readonly string[]): string {
  const end = ends.find((one) => text.toLowerCase().startsWith(one));
  return end === undefined ? text : text.slice(end.length).trim();
}

function cutBack(text: string, ends: readonly string[]): string {
  const end = ends.find((one) => text.toLowerCase().endsWith(one));
  return end === undefined ? text : text.slice(0, -end.length).trim();
}

/** One number with its signs: currency on either side, a size, a percent sign. */
function literal(given: string, kind: Kind): Value | null {
  let text = given.trim();
  if (kind.dollars) text = cutBack(cutFront(text, dollarSigns), dollarSigns);
  const isPercent = text.endsWith('%');
  if (isPercent) text = text.slice(0, -1).trim();
  const [name = '', size = 1] = sizes.find(([one]) => text.toLowerCase().endsWith(one)) ?? [];
  text = name === '' ? text : text.slice(0, -name.length).trim();
  const value = text === '' ? null : digitsValue(text, kind);
  if (value === null) return null;
  const n = value * size;
  return isPercent
    ? { n: n / 100, of: 'percent', single: true }
    : { n, of: 'number', single: true };
}

function combined(left: Value, sign: string, right: Value): Value | null {
  const [a, b] = [left.of, right.of];
  if (sign === '*') return { n: left.n * right.n, of: a === b ? a : 'both', single: false };
  if (sign === '/')
    return { n: left.n / right.n, of: b === 'number' ? a : 'number', single: false };
  if (a !== b && a !== 'both' && b !== 'both') return null;
  const n = sign === '+' ? left.n + right.n : left.n - right.n;
  return { n, of: a === 'both' ? b : a, single: false };
}

/** Where the last of these signs stands that joins two parts and is in no brackets; -1 is nowhere. */
function lastSign(text: string, signs: string): number {
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const sign = text[at] ?? '';
    if (sign === ')') depth += 1;
    if (sign === '(') depth -= 1;
    if (depth < 0) return -1;
    const before = text.slice(0, at).trimEnd().at(-1) ?? '';
    // A sign after a sign belongs to the number behind it, as does one after a currency.
    const joins = before !== '' && !'+-*/('.includes(before) && !isCurrencyAlone(text.slice(0, at));
    if (depth === 0 && signs.includes(sign) && joins) return at;
  }
  return -1;
}

/** `$` in `$-5` or `3*$-5`: a currency that waits for its number. */
function isCurrencyAlone(left: string): boolean {
  const text = left.trimEnd();
  const sign = dollarSigns.find((one) => text.toLowerCase().endsWith(one));
  if (sign === undefined) return false;
  const rest = text.slice(0, -sign.length).trimEnd();
  return rest === '' || '+-*/('.includes(rest.at(-1) ?? '');
}

function worth(given: string, kind: Kind): Value | null {
  const text = given.trim();
  if (text === '') return null;
  for (const signs of ['+-', '*/']) {
    const at = lastSign(text, signs);
    if (at < 0) continue;
    const [left, right] = [worth(text.slice(0, at), kind), worth(text.slice(at + 1), kind)];
    return left && right && combined(left, text[at] ?? '', right);
  }
  if (kind.dollars && isCurrencyBefore(text)) return worth(cutFront(text, dollarSigns), kind);
  if (text.startsWith('-') || text.startsWith('+')) {
    const inner = worth(text.slice(1), kind);
    return (
      inner && { ...inner, n: text.startsWith('-') ? -inner.n : inner.n, single: inner.single }
    );
  }
  const bare = kind.dollars ? cutBack(text, dollarSigns) : text;
  if (bare.startsWith('(') && bare.endsWith(')')) {
    const inner = worth(bare.slice(1, -1), kind);
    return inner && { ...inner };
  }
  return literal(text, kind);
}

const isCurrencyBefore = (text: string) => {
  const rest = cutFront(text, dollarSigns);
  return rest !== text && /^[-(]/.test(rest);
};

/** `(5)` of an accountant; in a sum it is one in brackets alone. */
function loneBrackets(text: string, kind: Kind): boolean {
  return [...text.matchAll(/\(([^()]*)\)/g)].some(
    ([, inner = '']) => literal(inner, kind) !== null,
  );
}

function accountants(text: string, kind: Kind): Value | null {
  const bare = kind.dollars ? cutBack(cutFront(text, dollarSigns), dollarSigns) : text;
  const inner = /^\(([^()]*)\)$/.exec(bare)?.[1];
  const trailing = /^(.*[^\s])\s*-$/.exec(text)?.[1];
  const value =
    inner !== undefined
      ? literal(inner, kind)
      : trailing !== undefined
        ? literal(trailing, kind)
        : null;
  return value && { ...value, n: -value.n };
}

const telephone = /^(\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/;

function isTelephone(text: string): boolean {
  const digits = Array.from(text).filter(isDigits).length;
  return telephone.test(text) || (/^\+[\d ()./-]+$/.test(text) && digits >= 8);
}

/** `5.-`: from the right over brackets and currency, then dashes, then a sign between digit and dash. */
function withWholeAmount(text: string, decimal: Decimal): string {
  let end = text.length;
  for (;;) {
    const rest = text.slice(0, end).trimEnd();
    const cut = rest.endsWith(')') ? rest.slice(0, -1) : cutBack(rest, dollarSigns);
    if (cut === rest) break;
    end = cut.length;
  }
  const head = text.slice(0, end);
  const dash = ['--', '-', '–', '—'].find((one) => head.endsWith(one));
  const left = dash === undefined ? head : head.slice(0, -dash.length);
  const sign = left.at(-1) ?? '';
  const amount = left.slice(0, -1);
  const start = Array.from(amount).findIndex(isDigits);
  const digits = start < 0 ? '' : amount.slice(start);
  const isOneNumber = isDigits(digits.at(-1) ?? '') && !/[^\d.,' ]/.test(digits);
  if (dash === undefined || !'.,'.includes(sign) || sign === '' || !isOneNumber) return text;
  if (/[.,]/.test(amount.slice(0, start)) || digits.includes(sign)) return text;
  return sign === decimal || !/[.,]/.test(digits) ? amount + text.slice(end) : text;
}

/** In a file there are no sums. */
function read(given: string, kind: Kind): Taken | null {
  const taken = readTyped(given, kind);
  const isSum =
    taken?.worked || plain(given).startsWith('=') || withoutMark(plain(given))[0] === '=';
  return kind.decimal !== null && isSum ? null : taken;
}

function readTyped(given: string, kind: Kind): Taken | null {
  if (given.length > 200) return null;
  let text = withoutMark(withWholeAmount(plain(given), kind.decimal ?? '.'));
  if (/^[–—] ?[^–—]*$/.test(text)) text = `-${text.slice(1).trim()}`;
  if (text.startsWith('=')) return settled(worth(text.slice(1), kind), text.slice(1), kind);
  if (isTelephone(text) || daysIn(text).length > 0) return null;
  if (looksLikeDays(text, kind.dollars)) return null;
  const alone = accountants(text, kind);
  if (alone) return { value: alone, worked: false };
  if (loneBrackets(text, kind)) return null;
  const at = lastSign(text, '-');
  const sides = at > 0 ? [literal(text.slice(0, at), kind), literal(text.slice(at + 1), kind)] : [];
  const [left, right] = sides;
  if (left && right && left.n < right.n) return null;
  return settled(worth(text, kind), text, kind);
}

function settled(value: Value | null, text: string, kind: Kind): Taken | null {
  if (!value || !Number.isFinite(value.n) || !isBalanced(text)) return null;
  const numbers = text.split(/[-+*/()]/).filter((part) => literal(part, kind) !== null).length;
  return { value, worked: numbers > 1 };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const fifteen = (value: number) => Number(value.toPrecision(15));

const hundredths =
  ({ halves = false }: InFile) =>
  ({ value, worked }: Taken): Read => {
    if (value.of === 'percent') return null;
    const exact = fifteen(value.n * 100);
    if (Math.abs(exact) > Number.MAX_SAFE_INTEGER / 1e4) return null;
    const rounded = (exact < 0 ? -1 : 1) * Math.floor(Math.abs(exact) + 0.5) + 0;
    if (rounded === exact || worked) return rounded + 0 || 0;
    return halves && Number.isInteger(2 * exact) ? exact : null;
  };

const of = <T>(taken: Taken | null, then: (taken: Taken) => T | null): T | null =>
  taken && then(taken);
const kindIn = ({ decimal }: InFile, more: Partial<Kind> = {}): Kind => ({
  dollars: false,
  threeDecimals: false,
  decimal: decimal ?? null,
  ...more,
});
const typed: InFile = {};

export const secondReader = {
  money: (text: string, as = typed): Read =>
    of(read(text, kindIn(as, { dollars: true })), hundredths(as)),
  fte: (text: string, as = typed): Read =>
    of(read(text.replace(/(.)\s*ftes?\s*$/i, '$1'), kindIn(as)), hundredths(as)),
  number: (text: string, as = typed): Read =>
    of(read(text, kindIn(as)), ({ value }) =>
      value.of === 'percent' ? null : fifteen(value.n) || 0,
    ),
  count: (text: string, as = typed): Read =>
    of(read(text, kindIn(as)), ({ value }) => {
      const n = fifteen(value.n) || 0;
      return value.of !== 'percent' && Number.isSafeInteger(n) && n >= 0 ? n : null;
    }),
  share: (text: string, as = typed): Read =>
    of(read(text, kindIn(as, { threeDecimals: true })), ({ value, worked }) => {
      if (worked && value.of === 'number') return null;
      const part = as.shares === 'fraction' ? 1 : 100;
      const share = fifteen(value.of === 'number' ? value.n / part : value.n) || 0;
      return share >= 0 && share <= 1 ? share : null;
    }),
  year: (text: string): Read => {
    const year = plain(text);
    return isDigits(year) && year.length === 4 && year >= '1900' && year < '3000'
      ? Number(year)
      : null;
  },
  day: (text: string, order: Order | null = null): string | null => {
    if (order !== null) return dayInOrder(text, order);
    const days = daysIn(text);
    return days.length === 1 && !hasShortYear(text) ? (days[0] ?? null) : null;
  },
};
