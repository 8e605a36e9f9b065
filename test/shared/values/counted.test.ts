// Counted nouns and ranges as they are shown everywhere.
import { describe, expect, test } from 'vitest';
import { counted, formatCount, spanText } from '../../../shared/values/counted.ts';

describe('a counted noun', () => {
  test('is in the singular for one alone, and has thousands separators', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'seat'))).toEqual([
      '0 seats',
      '1 seat',
      '2 seats',
      '1,200 seats',
    ]);
  });

  test('takes its own plural', () => {
    expect(counted(2, 'activity', 'activities')).toBe('2 activities');
  });

  test('of a bare number is grouped alike', () => {
    expect(formatCount(100_000)).toBe('100,000');
  });
});

describe('a range', () => {
  test.each([
    ['3', '4', '3–4'],
    ['$150K', '$200K', '$150K–$200K'],
    ['2012', '2014', '2012–2014'],
    ['Oct 1, 2010', 'Apr 30, 2013', 'Oct 1, 2010 – Apr 30, 2013'],
    ['2012', '2012', '2012'],
  ])('from %s to %s is %s', (low, high, shown) => {
    expect(spanText(low, high)).toBe(shown);
  });

  test('that reaches below zero has no dash that reads like a sign', () => {
    expect(spanText('−$5', '$3')).toBe('−$5 to $3');
  });
});
