// Numbers as people type them: read exactly, or asked about, never guessed.
import { describe, expect, test } from 'vitest';
import { parseCount, parseFte, parseMoney, parseNumber } from '../../../shared/values/number.ts';
import { rangeIn } from '../../../shared/values/rangeText.ts';
import type { Result } from '../../../shared/values/result.ts';

const remedy = (result: Result<unknown>) => (result.ok ? result.value : result.no.remedy);
const told = (result: Result<unknown>) =>
  result.ok ? result.value : `${result.no.why} ${result.no.remedy}`;

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
    ['5.', 5],
    ['+5', 5],
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

  test.each([
    ['=3*40000', 120_000],
    ['=1+2', 3],
    ['=1-2', -1],
    ['=(500)', 500],
  ])('%s is a sum, as in a spreadsheet: %d', (text, units) => {
    expect(remedy(parseMoney(text))).toBe(units * 100);
  });

  test.each([
    ['(1,000)', -1_000],
    ['($1,000)', -1_000],
    ['$(1,000.50)', -1_000.5],
    ['1,000-', -1_000],
    ['1,000 -', -1_000],
    ['–1,000', -1_000],
    ['-$5', -5],
    ['$-5', -5],
    ["1'200", 1_200],
    ['1’200.50', 1_200.5],
    ['USD 1,200', 1_200],
    ['US$1,200', 1_200],
    ['1,200 USD', 1_200],
    ['1.2 million', 1_200_000],
    ['1.2mm', 1_200_000],
    ['12 thousand', 12_000],
  ])('%s is what an accountant means by it: %d', (text, units) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: Math.round(units * 100) });
  });

  test.each([
    ['~150K', 150_000],
    ['≈ 150K', 150_000],
    ['about $150,000', 150_000],
    ['approx. 150k', 150_000],
    ['ca. 150k', 150_000],
  ])('%s is taken as %d', (text, units) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: units * 100 });
  });

  test('a sum that was worked out is rounded to the cent, half away from zero', () => {
    expect(parseMoney('100/3')).toEqual({ ok: true, value: 3_333 });
    expect(parseMoney('0.01/2')).toEqual({ ok: true, value: 1 });
    expect(parseMoney('-0.01/2')).toEqual({ ok: true, value: -1 });
  });

  test.each([
    ['1.200', 'Type 1200 or 1.20.'],
    ['$12.000', 'Type $12000 or $12.00.'],
    ['1.234', 'Type 1234, 1.23 or 1.24.'],
    ['1.234m', 'Type 1234m or 1.2340m.'],
    ['2*1.200', 'Type 2*1200 or 2*1.20.'],
    ['1,5', 'Type 1.5 or 15.'],
  ])('%s can be read in two ways', (text, both) => {
    expect(told(parseMoney(text))).toBe(`It can be read in two ways. ${both}`);
  });

  test.each([
    ['5,', 'Type 5.'],
    ['0,5', 'Type 0.5.'],
    ['1 234,56', 'Type 1234.56.'],
    ['1.234,56', 'Type 1234.56.'],
    ['1.500.000', 'Type 1500000.'],
    ['12,50,000', 'Type 1250000.'],
    ['12 50', 'Type 1250.'],
    ['0301234', 'Type 301234.'],
    ['1e5', 'Type 100000.'],
    ['1.2bn', 'Type 1200m.'],
    ['500 CR', 'Type 500 or -500.'],
    ['3*(500)', 'Type =3*(500).'],
  ])('%s is asked about', (text, advice) => {
    expect(remedy(parseMoney(text))).toBe(advice);
  });

  test('three digits behind the point of 0 or of thousands are decimals', () => {
    expect(remedy(parseMoney('0.125'))).toBe('Type 0.12 or 0.13.');
    expect(remedy(parseMoney('1234.125'))).toBe('Type 1234.12 or 1234.13.');
    expect(remedy(parseMoney('1,234.125'))).toBe('Type 1234.12 or 1234.13.');
    expect(parseNumber('1234.125')).toMatchObject({ ok: true, value: { value: 1234.125 } });
  });

  test.each([
    '',
    '  ',
    'abc',
    '12abc',
    '1..2',
    '12 kilo',
    '3*',
    '(1+2',
    '1)',
    '1//2',
    '½',
    'Infinity',
    'NaN',
    '5-3-',
    '$5$5',
    '$1$200',
    '5 (3)',
    'TBD',
  ])('%j is no number, and says what to type', (text) => {
    const refused = parseMoney(text);
    expect(refused).toMatchObject({ ok: false, no: { remedy: expect.stringMatching(/^Type /) } });
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

describe('what is no amount is refused by its name', () => {
  test.each([
    ['2012-01-31', 'It is a date.'],
    ['31.01.2012', 'It is a date.'],
    ['1/31/2012', 'It is a date.'],
    ['10-02-03', 'It is a date.'],
    ['31 Jan 2012', 'It is a date.'],
    ['31/4/2012', 'It could be a date.'],
    ['2012-2-30', 'It could be a date.'],
    ['1/2012', 'It could be a date.'],
    ['12 / 2012', 'It could be a date.'],
    ['12/31', 'It could be a date.'],
    ['31/12', 'It could be a date.'],
    ['31.12.', 'It could be a date.'],
    ['2012/13', 'It could be a fiscal year.'],
    ['2012-13', 'It could be a fiscal year.'],
    ['2012/2013', 'It could be a fiscal year.'],
    ['1999/00', 'It could be a fiscal year.'],
    ['555-123-4567', 'It could be a phone number.'],
    ['(555) 123-4567', 'It could be a phone number.'],
    ['+49 301 234 56', 'It could be a phone number.'],
    ['030 1234567', 'It begins with 0, like a code or a phone number.'],
    ['555-1234', 'It could be a range or a phone number.'],
    ['1-2', 'It could be a range or a phone number.'],
    ['1–2', 'It is a range, but one number is needed here.'],
    ['1 to 2', 'It is a range, but one number is needed here.'],
    ['$1k – $2k', 'It is a range, but one number is needed here.'],
    ['5%', 'It is a percentage, but a number is needed here.'],
    ['100+5%', 'A percentage is added to a number.'],
    ['€120.000', 'It is in €, not in the plan’s currency.'],
    ['120 EUR', 'It is in EUR, not in the plan’s currency.'],
    ['CHF 1’200', 'It is in CHF, not in the plan’s currency.'],
    ['A$500', 'It is in A$, not in the plan’s currency.'],
    ['#REF!', 'It is a spreadsheet error.'],
    ['Err:508', 'It is a spreadsheet error.'],
    ['-', 'A dash could mean zero or unknown.'],
    ['1.2E+06', 'It is in scientific notation.'],
  ])('%s: %s', (text, why) => {
    const result = parseMoney(text);
    expect(result.ok ? result.value : result.no.why).toBe(why);
  });

  test('a day, a month or a fiscal year is worked out only as a sum', () => {
    expect(told(parseMoney('12/31'))).toBe('It could be a date. Type =12/31.');
    expect(parseMoney('=12/31')).toEqual({ ok: true, value: 39 });
    expect(told(parseFte('2012/13'))).toBe('It could be a fiscal year. Type =2012/13.');
    expect(told(parseFte('1/2012'))).toBe('It could be a date. Type =1/2012.');
    expect(told(parseCount('2012-13'))).toBe('It could be a fiscal year. Type =2012-13.');
  });

  test.each([
    ['2000/4', 50_000],
    ['2012-500', 151_200],
    ['100/12', 833],
    ['2012/14', 14_371],
  ])('%s is a sum', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents });
  });

  test('two years are no range of amounts', () => {
    for (const text of ['2012-2013', '2012–2015', '2012 to 2014']) {
      expect(told(rangeIn(text, parseMoney) ?? parseMoney(text))).toMatch(
        /^It could be years. Type/,
      );
    }
    const range = { low: 201_200, high: 201_300 };
    expect(rangeIn('2012.00-2013.00', parseMoney)).toEqual({ ok: true, value: range });
    expect(rangeIn('2000-2500', parseMoney)?.ok).toBe(true);
  });

  test('an amount of money is no number of people', () => {
    expect(told(parseFte('$5'))).toMatch(/^It is an amount of money/);
    expect(told(parseCount('$5'))).toMatch(/^It is an amount of money/);
    expect(told(parseFte('5%'))).toMatch(/^It is a percentage/);
    expect(told(parseNumber('81.9%'))).toBe(
      'It is a percentage, but a number is needed here. Type 81.9.',
    );
  });
});

describe('a cell that is far too long', () => {
  test.each(['(', '-', '1+', '9'])('of nothing but %s is refused by its first signs', (sign) => {
    const result = parseMoney(`${sign.repeat(10_000)}1`);
    expect(result).toMatchObject({
      ok: false,
      no: { why: 'It is longer than 200 characters.', what: expect.stringMatching(/^“.{40}”$/) },
    });
  });

  test('is worked out as long as it is no longer than that', () => {
    expect(parseMoney(`=${'('.repeat(99)}1${')'.repeat(99)}`)).toEqual({ ok: true, value: 100 });
    expect(parseMoney(`${'-'.repeat(198)}1`)).toEqual({ ok: true, value: 100 });
  });
});

describe('FTE', () => {
  test.each([
    ['3.5', 350],
    ['3.5 FTE', 350],
    ['0.25', 25],
    ['1/3', 33],
    ['7.75', 775],
    ['1,200', 120_000],
  ])('%s is %d hundredths', (text, hundredths) => {
    expect(parseFte(text)).toEqual({ ok: true, value: hundredths });
  });

  test('more than two decimals are asked about', () => {
    expect(told(parseFte('0.333'))).toBe('FTE can have at most two decimals. Type 0.33 or 0.34.');
  });

  test('1.200 can be read in two ways', () => {
    expect(remedy(parseFte('1.200'))).toBe('Type 1200 or 1.20.');
  });
});

test('counts are whole and not below zero', () => {
  expect(parseCount('15')).toEqual({ ok: true, value: 15 });
  expect(remedy(parseCount('1.5'))).toBe('Type 1 or 2.');
  expect(parseCount('-1').ok).toBe(false);
  expect(remedy(parseCount('2.012'))).toBe('Type 2012, 2 or 3.');
});
