// Rounding: once, half away from zero, exactly; and parts that always add up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grown, roundHalfAway, splitInProportion } from '../../../shared/values/rounding.ts';

test('a half goes away from zero', () => {
  expect([0.5, 1.5, 2.5, -0.5, -1.5, 2.4999].map(roundHalfAway)).toEqual([1, 2, 3, -1, -2, 2]);
  expect(Object.is(roundHalfAway(-0.25), 0)).toBe(true);
});

describe('growth', () => {
  test('a rate means the decimal that was typed, not the double that stands for it', () => {
    expect(grown(50, 1, 0.01, 1)).toBe(51);
    expect(grown(150, 1, 0.07, 1)).toBe(161);
    expect(grown(1_000, 1, 0.0005, 1)).toBe(1_001);
  });

  test('a share of an amount does not lose its half to the noise of doubles', () => {
    expect(100 * 0.145).toBeLessThan(14.5);
    expect(grown(100 * 0.145, 1, 0, 0)).toBe(15);
  });

  test('divides exactly', () => {
    expect(grown(285_000_000, 7.75, 0, 0)).toBe(36_774_194);
    expect(grown(1, 3, 0, 0)).toBe(0);
    expect(grown(1, 2, 0, 0)).toBe(1);
    expect(grown(-1, 2, 0, 0)).toBe(-1);
  });

  // Whole numbers of any size decide: the same rule written without doubles.
  function exactly(value: bigint, perMille: bigint, years: bigint): number {
    const [top, bottom] = [value * (1000n + perMille) ** years, 1000n ** years];
    return Number((2n * top + bottom) / (2n * bottom));
  }

  test('agrees with whole numbers on random amounts, rates and years', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000_00 });
    const perMille = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(amounts, perMille, fc.integer({ min: 0, max: 10 }), (value, rate, years) => {
        expect(grown(value, 1, rate / 1000, years)).toBe(
          exactly(BigInt(value), BigInt(rate), BigInt(years)),
        );
      }),
      { seed: 20_120_131, numRuns: 2_000 },
    );
  });

  test('decides a half exactly, over any divisor and at any size', () => {
    const halves = fc.integer({ min: 0, max: 10_000_000_000 });
    const divisors = fc.integer({ min: 1, max: 10_000 });
    const signs = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(halves, divisors, signs, (whole, divisor, sign) => {
        const value = (2 * whole + 1) * divisor;
        expect(grown(sign * value, 2 * divisor, 0, 0)).toBe(sign * (whole + 1));
        expect(grown(sign * value * 50, 101 * divisor, 0.01, 1)).toBe(sign * (whole + 1));
      }),
      { seed: 20_120_131, numRuns: 2_000 },
    );
  });
});

describe('splitting', () => {
  test('largest remainder first; ties in the order given', () => {
    expect(splitInProportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitInProportion(100, [1, 2, 3])).toEqual([17, 33, 50]);
    expect(splitInProportion(5, [2, 3, 2])).toEqual([2, 2, 1]);
    expect(splitInProportion(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  test('where nothing weighs anything every part is 0', () => {
    expect(splitInProportion(100, [0, 0])).toEqual([0, 0]);
    expect(splitInProportion(100, [])).toEqual([]);
  });

  test('parts add up, differ from their exact share by less than 1, and weight 0 gets 0', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 4_000_000_000 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const split = splitInProportion(total, parts);
        expect(split.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total);
        for (const [index, part] of split.entries()) {
          const share = sum === 0 ? 0 : (total * (parts[index] ?? 0)) / sum;
          expect(Math.abs(part - share)).toBeLessThan(1);
          expect(parts[index] === 0 ? part : 0).toBe(0);
        }
      }),
      { seed: 46, numRuns: 1_000 },
    );
  });
});
