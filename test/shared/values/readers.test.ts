// Random texts in every kind of field: what is taken is what a second reader gives, or both refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../shared/values/date.ts';
import { parseDate, parseYear } from '../../../shared/values/dayText.ts';
import {
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../../../shared/values/number.ts';
import { rangeIn } from '../../../shared/values/rangeText.ts';
import type { Result } from '../../../shared/values/result.ts';
import { secondReader } from './secondReader.ts';
import { advised, dayText, numberText as text, yearText } from './typedTexts.ts';

const runs = { numRuns: 5_000, seed: 20_120_131 };

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
    const first = (typed: string) => taken(parseYear(typed));
    expect(compared(yearText, first, secondReader.year)).toBeGreaterThan(300);
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

  test.each([
    ['1FTE–0.5', 'Type 0.5-1FTE for a range.'],
    ['2-1', 'Type 1-2 for a range, or =2-1 for a sum.'],
    ['1 FTE-1', 'Type 1 FTE.'],
  ])('as a range that does not rise: %s', (typed, remedy) => {
    const range = rangeIn(typed, parseFte);
    expect(range?.ok ? range.value : range?.no.remedy).toBe(remedy);
    for (const one of advised(remedy))
      expect(rangeIn(one, parseFte) ?? parseFte(one)).toMatchObject({ ok: true });
  });

  test('as a day', () => {
    fc.assert(
      fc.property(dayText, (typed) => {
        const result = parseDate(typed);
        const texts = result.ok ? [] : advised(result.no.remedy);
        for (const one of texts) expect(formatDate(taken(parseDate(one)) ?? '')).toBe(one);
      }),
      runs,
    );
  });
});
