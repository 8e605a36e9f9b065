// How values are shown, and the rules of ranges.
import { describe, expect, test } from 'vitest';
import { formatFte, fte } from '../../../shared/values/fte.ts';
import {
  cents,
  formatMoney,
  formatMoneyShort,
  money,
  plainMoney,
} from '../../../shared/values/money.ts';
import { at, checkRange, constant, formatRange, withEnd } from '../../../shared/values/range.ts';
import { formatShare } from '../../../shared/values/share.ts';

describe('money', () => {
  test.each([
    [2_345_000, '$2,345,000', '$2.35M', '2345000'],
    [639_813.83, '$639,813.83', '$640K', '639813.83'],
    [0, '$0', '$0', '0'],
    [-355_000, '−$355,000', '−$355K', '-355000'],
    [950, '$950', '$950', '950'],
    [999.5, '$999.50', '$1K', '999.50'],
    [999_499, '$999,499', '$999K', '999499'],
    [999_500, '$999,500', '$1M', '999500'],
    [12_345, '$12,345', '$12.3K', '12345'],
  ])('%d is %s, short %s, plain %s', (units, long, short, plain) => {
    const amount = money(units);
    expect([formatMoney(amount), formatMoneyShort(amount), plainMoney(amount)]).toEqual([
      long,
      short,
      plain,
    ]);
  });

  test('is grouped as the system groups it, at each length', () => {
    for (let units = 1; units < 2 ** 50; units = units * 7 + 3) {
      const digits = units % 100 === 0 ? 0 : 2;
      const shown = (units / 100).toLocaleString('en-US', { minimumFractionDigits: digits });
      expect(formatMoney(cents(units))).toBe(`$${shown}`);
    }
  });
});

test('FTE and shares', () => {
  expect([fte(3.5), fte(0), fte(6.75)].map(formatFte)).toEqual(['3.5', '0', '6.75']);
  expect([0.09, 0.07, 1, 0, 0.125, 0.145].map(formatShare)).toEqual([
    '9%',
    '7%',
    '100%',
    '0%',
    '12.5%',
    '14.5%',
  ]);
});

describe('ranges', () => {
  const range = { low: 2, high: 4 };

  test('without a set likely value the midpoint serves', () => {
    expect([at(range, 'low'), at(range, 'likely'), at(range, 'high')]).toEqual([2, 3, 4]);
    expect(at({ ...range, likely: 4 }, 'likely')).toBe(4);
    expect(at({ low: 1, high: 2 }, 'likely')).toBe(1.5);
  });

  test('low <= likely <= high, none below zero', () => {
    expect(checkRange(range, 'x').ok).toBe(true);
    expect(checkRange({ ...range, likely: 2 }, 'x').ok).toBe(true);
    expect(checkRange({ ...range, likely: 5 }, 'x').ok).toBe(false);
    expect(checkRange({ low: 3, high: 2 }, 'x').ok).toBe(false);
    const below = checkRange({ low: -1, high: 2 }, 'x');
    expect(below.ok ? '' : below.no.why).toContain('cannot be negative');
  });

  test('are shown as 2–4; a constant as one value', () => {
    expect(formatRange(range, String)).toBe('2–4');
    expect(formatRange({ ...range, likely: 3 }, String)).toBe('2–4, likely 3');
    expect(formatRange(constant(2), String)).toBe('2');
  });

  test('one end is set as typed; the order is checked afterwards', () => {
    expect(withEnd(range, 'low', 5)).toEqual({ low: 5, high: 4 });
    expect(withEnd(range, 'likely', 3)).toEqual({ low: 2, high: 4, likely: 3 });
  });
});
