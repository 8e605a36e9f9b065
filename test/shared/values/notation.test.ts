// Numbers of a file, whose decimal sign is known, and amounts of other currencies.
import { describe, expect, test } from 'vitest';
import type { Currency } from '../../../shared/values/currency.ts';
import { cents, formatIn } from '../../../shared/values/money.ts';
import { parseMoney } from '../../../shared/values/number.ts';

const shown = (text: string, decimal: '.' | ',') => {
  const read = parseMoney(text, { decimal });
  return read.ok ? read.value / 100 : read.no.remedy;
};

describe('in a file', () => {
  test.each([
    ['1.200', 1.2, 1_200],
    ['1,200', 1_200, 1.2],
    ['1,20', 'Type 1.20 or 120.', 1.2],
    ['1.20', 1.2, 'Type 1,20 or 120.'],
    ['1.234,50', 'Type 1234.50.', 1_234.5],
    ['1,234.50', 1_234.5, 'Type 1234,50.'],
    ['1 234,50', 'Type 1234.50.', 1_234.5],
    ['1’234.50', 1_234.5, 'Type 1234,50.'],
    ['(1,000)', -1_000, -1],
    ["12'500.-", 12_500, 12_500],
    ['12 500,-', 12_500, 12_500],
    ['5.—', 5, 5],
    ['5-', -5, -5],
    ['12.500,-', 'Type an amount such as 12.', 12_500],
  ])(
    '%s is %s where a point is the decimal sign, and %s where a comma is',
    (text, point, comma) => {
      expect([shown(text, '.'), shown(text, ',')]).toEqual([point, comma]);
    },
  );

  test.each(['3*40000', '10-2', '=12', '1/4', '100+5%'])('%s is a sum, and is refused', (text) => {
    expect(parseMoney(text, { decimal: '.' }).ok).toBe(false);
  });

  test('the result of a sum is what to type', () => {
    expect(shown('3*40000', '.')).toBe('Type 120000.');
    expect(shown('100/8', ',')).toBe('Type 12,5.');
  });
});

describe('in a currency', () => {
  const yen: Currency = { code: 'JPY', name: 'yen', minorUnits: 0, signs: ['¥', 'JPY'] };
  const dinars: Currency = { code: 'KWD', name: 'dinars', minorUnits: 3, signs: ['KWD'] };

  test('without decimals an amount is whole', () => {
    expect(parseMoney('¥1,200', { currency: yen })).toEqual({ ok: true, value: 1_200 });
    expect(parseMoney('1.5', { currency: yen })).toMatchObject({
      no: { why: 'Amounts can have at most no decimals.', remedy: 'Type 1 or 2.' },
    });
    expect(formatIn(yen, cents(1_200))).toBe('¥1,200');
  });

  test('with three decimals they are not thousands', () => {
    expect(parseMoney('1.234', { currency: dinars })).toEqual({ ok: true, value: 1_234 });
    expect(formatIn(dinars, cents(1_234_500))).toBe('KWD 1,234.500');
  });

  test.each([yen, dinars])('what is shown in $code is read back', (currency) => {
    for (let units = 1; units < 2 ** 36; units = units * 7 + 3) {
      const text = formatIn(currency, cents(units));
      expect(parseMoney(text, { currency })).toEqual({ ok: true, value: units });
    }
  });

  test('dollars are another currency', () => {
    expect(parseMoney('$5', { currency: yen })).toMatchObject({
      no: { why: 'It is in $, not in the plan’s currency.' },
    });
  });
});
