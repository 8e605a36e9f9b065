// Random texts in every kind of field: what is taken is what a second reader gives, or both refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, parseYear } from '../../../shared/values/dayText.ts';
import {
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../../../shared/values/number.ts';
import { rangeIn } from '../../../shared/values/rangeText.ts';
import { ok, type Result } from '../../../shared/values/result.ts';
import { secondReader } from './secondReader.ts';

const runs = { numRuns: 5_000, seed: 20_120_131 };

const one = (signs: string) => fc.constantFrom(...Array.from(signs));
const anySign = fc.oneof(
  { weight: 8, arbitrary: one('0123456789') },
  { weight: 3, arbitrary: one('.,') },
  { weight: 2, arbitrary: one('+-*/()') },
  { weight: 2, arbitrary: one(" '$%=") },
  { weight: 1, arbitrary: one('kKmM~€–−’\u00a0') },
  { weight: 1, arbitrary: one('abcdefgFTEtoUSDCR') },
);
const anyText = fc.string({ unit: anySign, minLength: 1, maxLength: 12 });

const piece = fc.oneof(
  fc.constantFrom(
    '1',
    '12',
    '13',
    '31',
    '2013',
    '500',
    '0',
    '5',
    '1.5',
    '1.200',
    '1,200',
    '12,500.25',
    '1 200',
    "1'200",
  ),
  fc.constantFrom(
    '0.5',
    '.5',
    '5.',
    '1,5',
    '100',
    '2012',
    '0.125',
    '05',
    '50%',
    '3k',
    '1.2m',
    '$5',
  ),
  fc.constantFrom('$', 'USD ', ' USD', '%', 'k', '(', ')', '-', '+', '*', '/', ' ', '=', '~'),
);
const likelyText = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').slice(0, 12))
  .filter((text) => text !== '');
const text = fc.oneof(anyText, likelyText);

const dayPiece = fc.constantFrom(
  '1',
  '03',
  '4',
  '13',
  '31',
  '12',
  '2012',
  '1999',
  '45',
  'Jan',
  'mar',
);
const dayText = fc.oneof(
  anyText,
  fc
    .tuple(dayPiece, one('-/. '), dayPiece, one('-/. ,'), dayPiece)
    .map((pieces) => pieces.join('').slice(0, 12)),
);

const taken = <T>(result: Result<T>): T | null => (result.ok ? result.value : null);

/** Both readers on random texts; and as many were taken that the comparison says something. */
function compared<T>(
  texts: fc.Arbitrary<string>,
  first: (text: string) => T | null,
  second: (text: string) => T | null,
): number {
  let count = 0;
  fc.assert(
    fc.property(texts, (typed) => {
      const value = first(typed);
      if (value !== null) count += 1;
      expect([typed, value]).toEqual([typed, second(typed)]);
    }),
    runs,
  );
  return count;
}

describe('a random text is read alike by two readers', () => {
  test.each([
    ['an amount of money', (typed: string) => taken(parseMoney(typed)), secondReader.money],
    ['FTE', (typed: string) => taken(parseFte(typed)), secondReader.fte],
    ['a percentage', (typed: string) => taken(parseShare(typed)), secondReader.share],
    ['a count', (typed: string) => taken(parseCount(typed)), secondReader.count],
    [
      'any number',
      (typed: string) => taken(parseNumber(typed))?.value ?? null,
      secondReader.number,
    ],
  ] as const)('as %s', (_, first, second) => {
    expect(compared<number>(text, first, second)).toBeGreaterThan(300);
  });

  test('as a year', () => {
    const years = fc.oneof(anyText, fc.integer({ min: 1890, max: 3010 }).map(String));
    expect(compared(years, (typed) => taken(parseYear(typed)), secondReader.year)).toBeGreaterThan(
      300,
    );
  });

  test('as a day', () => {
    const first = (typed: string) => taken(parseDate(typed));
    expect(compared(dayText, first, secondReader.day)).toBeGreaterThan(80);
  });

  test.each([
    ['money', parseMoney, secondReader.money],
    ['FTE', parseFte, secondReader.fte],
  ] as const)('as a range of %s', (_, parse, second) => {
    const end = fc.constantFrom('1', '2', '0.5', '12', '500', '1.200', '1,200', '3k', '05', '1,5');
    const dash = fc.constantFrom('-', '–', ' – ', ' - ', ' to ', '..', '—');
    const texts = fc.tuple(end, dash, end);
    fc.assert(
      fc.property(texts, ([low, between, high]) => {
        const range = rangeIn<number>(`${low}${between}${high}`, (typed) => parse(typed));
        const ends = [second(low), second(high)];
        const [least, most] = ends;
        const isScaled = high.endsWith('k') && !low.endsWith('k');
        const isOpen = isScaled && (second(`${low}k`) ?? Infinity) < (most ?? 0);
        const isRange = least != null && most != null && least < most && !isOpen;
        expect(range?.ok ? [range.value.low, range.value.high] : null).toEqual(
          isRange ? ends : null,
        );
      }),
      { ...runs, numRuns: 2_000 },
    );
  });
});

/** The texts that a remedy tells to type, such as 1200 and 1.20. */
function advised(remedy: string): readonly string[] {
  const told = /^Type (.*)\.$/.exec(remedy)?.[1] ?? '';
  const texts = told.includes(' such as ') ? told.slice(told.indexOf(' such as ') + 9) : told;
  if (/^(a smaller|the number)/.test(texts)) return [];
  return texts
    .replaceAll(/ for a (range|sum)/g, '')
    .split(/, or | or |, | to /)
    .filter((one) => one !== 'leave it blank' && one !== 'the first in full');
}

describe('whatever is advised is taken', () => {
  test.each([
    ['money', (typed: string) => parseMoney(typed)],
    ['FTE', (typed: string) => parseFte(typed)],
    ['a percentage', (typed: string) => parseShare(typed)],
    ['a count', (typed: string) => parseCount(typed)],
    ['any number', (typed: string) => parseNumber(typed)],
    ['money in a file with a point', (typed: string) => parseMoney(typed, { decimal: '.' })],
    ['money in a file with a comma', (typed: string) => parseMoney(typed, { decimal: ',' })],
    ['a year', (typed: string) => parseYear(typed)],
    ['a range', (typed: string) => rangeIn(typed, parseFte) ?? parseFte(typed)],
  ] as readonly (readonly [string, (typed: string) => Result<unknown>])[])('as %s', (_, parse) => {
    let count = 0;
    fc.assert(
      fc.property(text, (typed) => {
        const result = parse(typed);
        const texts = result.ok ? [] : advised(result.no.remedy);
        for (const one of texts) {
          count += 1;
          expect([typed, one, parse(one)]).toMatchObject([typed, one, { ok: true }]);
        }
      }),
      runs,
    );
    expect(count).toBeGreaterThan(150);
  });

  test('as a day', () => {
    fc.assert(
      fc.property(dayText, (typed) => {
        const result = parseDate(typed);
        const texts = result.ok ? [] : advised(result.no.remedy);
        for (const one of texts) expect(parseDate(one)).toEqual(ok(one));
      }),
      runs,
    );
  });
});
