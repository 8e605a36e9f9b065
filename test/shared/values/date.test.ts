// Dates without a time zone, fiscal years and months.
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  firstDayOf,
  fiscalYearOf,
  formatDate,
  formatMonth,
  isDate,
  lastDayOf,
  monthEndsOf,
} from '../../../shared/values/date.ts';

test('months later or earlier, a missing day becomes the last of its month', () => {
  expect(addMonths('2013-04-30', -2)).toBe('2013-02-28');
  expect(addMonths('2012-02-29', -12)).toBe('2011-02-28');
  expect(addMonths('2012-01-31', 1)).toBe('2012-02-29');
  expect(addMonths('2012-11-15', 14)).toBe('2014-01-15');
});

describe('a day that exists', () => {
  test.each(['2012-02-29', '2000-02-29', '2013-12-31', '1900-01-01', '2999-12-31'])(
    '%s',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  test.each([
    '2013-02-29',
    '1900-02-29',
    '2012-04-31',
    '2012-13-01',
    '2012-00-10',
    '2012-01-00',
    '2012-1-1',
    '12-01-01',
    '2012-01-01T00:00',
    ' 2012-01-01',
    '1899-12-31',
    '3000-01-01',
    '',
  ])('not %j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

test('days are counted over leap years and ends of years', () => {
  expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2);
  expect(daysBetween('2013-02-28', '2013-03-01')).toBe(1);
  expect(daysBetween('2012-03-01', '2012-02-28')).toBe(-2);
  expect(addDays('2011-12-31', 1)).toBe('2012-01-01');
  expect(addDays('2012-03-01', -1)).toBe('2012-02-29');
  expect([daysInMonth(2012, 2), daysInMonth(2100, 2)]).toEqual([29, 28]);
});

describe('fiscal years', () => {
  test('are named by the year in which they start', () => {
    expect(fiscalYearOf('2012-06-30', 7)).toBe(2011);
    expect(fiscalYearOf('2012-07-01', 7)).toBe(2012);
    expect(fiscalYearOf('2012-01-31', 1)).toBe(2012);
  });

  test('include their first and last day', () => {
    expect([firstDayOf(2012, 7), lastDayOf(2012, 7)]).toEqual(['2012-07-01', '2013-06-30']);
    expect(lastDayOf(2011, 3)).toBe('2012-02-29');
    expect(lastDayOf(2012, 1)).toBe('2012-12-31');
  });

  test('have twelve month ends, in order', () => {
    const days = monthEndsOf(2011, 7);
    expect(days).toHaveLength(12);
    expect([days[0], days[5], days[6], days[7], days[11]]).toEqual([
      '2011-07-31',
      '2011-12-31',
      '2012-01-31',
      '2012-02-29',
      '2012-06-30',
    ]);
  });
});

test('are shown in the user’s words', () => {
  expect(formatDate('2012-01-31')).toBe('Jan 31, 2012');
  expect([formatMonth(1), formatMonth(9)]).toEqual(['January', 'September']);
});
