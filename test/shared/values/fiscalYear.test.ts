// Fiscal years as they are written.
import { expect, test } from 'vitest';
import { formatFiscalYear } from '../../../shared/values/fiscalYear.ts';

test.each([
  [2012, 1, '2012'],
  [2012, 7, 'FY 2012 (Jul 2012–Jun 2013)'],
  [2012, 12, 'FY 2012 (Dec 2012–Nov 2013)'],
  [2012, 2, 'FY 2012 (Feb 2012–Jan 2013)'],
])('fiscal year %i that starts in month %i is written with its months', (year, month, text) => {
  expect(formatFiscalYear(year, month)).toBe(text);
});
