// Percentages: rounded in one way everywhere, and never all or nothing where they are not.
import { expect, test } from 'vitest';
import { formatPercent, formatShare } from '../../../shared/values/share.ts';

test('a percentage is rounded, not cut', () => {
  expect([0.7988, 0.8889, 0.5, 0.005].map((share) => formatPercent(share))).toEqual([
    '80%',
    '89%',
    '50%',
    '1%',
  ]);
  expect(formatPercent(0.7988, 1)).toBe('79.9%');
});

test('what is not all is never 100%, and what is not nothing never 0%', () => {
  expect([0, 0.001, 0.9999, 1].map((share) => formatPercent(share))).toEqual([
    '0%',
    'under 1%',
    'over 99%',
    '100%',
  ]);
  expect([0.0001, 0.9999].map((share) => formatPercent(share, 1))).toEqual([
    'under 0.1%',
    'over 99.9%',
  ]);
});

test('below nothing and above all stand as they are', () => {
  expect([-0.25, 1.2].map((share) => formatPercent(share))).toEqual(['-25%', '120%']);
});

test('a typed share keeps its decimals', () => {
  expect([0.07, 0.125].map(formatShare)).toEqual(['7%', '12.5%']);
});
