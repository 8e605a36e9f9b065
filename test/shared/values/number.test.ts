// Numbers as people type them: read exactly, or asked about, never guessed.
import { describe, expect, test } from 'vitest';
import { parseCount, parseFte, parseMoney, parseShare } from '../../../shared/values/number.ts';

const value = (result: ReturnType<typeof parseMoney>) =>
  result.ok ? result.value : result.no.remedy;

describe('amounts', () => {
  test.each([
    ['12500', 12_500],
    ['12,500', 12_500],
    ['12 500', 12_500],
    ['12\u00a0500', 12_500],
    ['1,234,567.89', 1_234_567.89],
    ['$1.2m', 1_200_000],
    ['12.5k', 12_500],
    ['12.5 K', 12_500],
    ['.5', 0.5],
    ['3*180000', 540_000],
    ['3 * 180k', 540_000],
    ['(1+2)*3', 9],
    ['1+2*3', 7],
    ['10-2-3', 5],
    ['12/4/3', 1],
    ['-5', -5],
    ['\u22125', -5],
    ['--5', 5],
    ['0.1+0.2', 0.3],
    ['50%*300000', 150_000],
    ['2,345,000 / 7', 335_000],
  ])('%s is %d', (text, units) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: Math.round(units * 100) });
  });

  test('a sum that was worked out is rounded to the cent, half away from zero', () => {
    expect(value(parseMoney('100/3'))).toBe(3_333);
    expect(value(parseMoney('0.01/2'))).toBe(1);
    expect(value(parseMoney('-0.01/2'))).toBe(-1);
  });

  test('1,5 is asked about, never guessed', () => {
    expect(value(parseMoney('1,5'))).toBe('Type 1.5 or 15.');
  });

  test('12,50,000 is asked about', () => {
    expect(value(parseMoney('12,50,000'))).toBe('Type 1250000.');
  });

  test('spaces that do not stand between thousands are asked about', () => {
    expect(value(parseMoney('12 50'))).toBe('Type 12 500 or 12500.');
  });

  test('more than two decimals are not rounded in silence', () => {
    expect(value(parseMoney('1.005'))).toBe('Type 1 or 1.01.');
  });

  test.each([
    '',
    '  ',
    'abc',
    '12abc',
    '1..2',
    '1e5',
    '12 kilo',
    '3*',
    '(1+2',
    '1)',
    '1//2',
    '½',
    'Infinity',
    'NaN',
  ])('%j is no number, and says what to type', (text) => {
    const result = parseMoney(text);
    const remedy = expect.stringMatching(/^(Type|Finish|Correct)/);
    expect(result).toMatchObject({ ok: false, no: { remedy } });
  });

  test('a division by zero is refused', () => {
    const result = parseMoney('1/0');
    expect(result.ok ? '' : result.no.why).toBe('It divides by zero.');
    expect(parseMoney('0/0').ok).toBe(false);
  });

  test('what is too large to be kept exactly is refused', () => {
    expect(parseMoney('9007199254').ok).toBe(true);
    expect(parseMoney('9007199255').ok).toBe(false);
  });

  test('zero below zero is zero', () => {
    expect(parseMoney('-0')).toEqual({ ok: true, value: 0 });
  });
});

describe('FTE', () => {
  test.each([
    ['3.5', 350],
    ['0.25', 25],
    ['1/3', 33],
    ['7.75', 775],
  ])('%s is %d hundredths', (text, hundredths) => {
    expect(parseFte(text)).toEqual({ ok: true, value: hundredths });
  });

  test('more than two decimals are asked about', () => {
    const result = parseFte('0.333');
    expect(result.ok ? '' : `${result.no.why} ${result.no.remedy}`).toBe(
      'FTE are kept to two decimals. Type 0.33 or 0.34.',
    );
  });
});

describe('shares', () => {
  test.each([
    ['9%', 0.09],
    ['0.09', 0.09],
    ['100%', 1],
    ['0', 0],
    ['7 %', 0.07],
  ])('%s is %d', (text, share) => {
    expect(parseShare(text)).toEqual({ ok: true, value: share });
  });

  test('a bare 9 could be either, so it is asked about', () => {
    const result = parseShare('9');
    expect(result.ok ? '' : result.no.remedy).toBe('Type 9% if you mean a percentage.');
  });

  test('a bare 1 could be 1% or all of it, so it is asked about', () => {
    const result = parseShare('1');
    expect(result.ok ? '' : result.no.remedy).toBe('Type 1% or 100%.');
  });

  test('110% is refused', () => {
    const result = parseShare('110%');
    expect(result.ok ? '' : result.no.remedy).toBe('Type 0% to 100%.');
  });
});

test('counts are whole and not below zero', () => {
  expect(parseCount('15')).toEqual({ ok: true, value: 15 });
  expect(parseCount('1.5').ok).toBe(false);
  expect(parseCount('-1').ok).toBe(false);
});
