// A fiscal year as people read it, with its months where it is not the calendar year.
import {
  type FiscalYear,
  firstDayOf,
  formatMonth,
  lastDayOf,
  type PlainDate,
  partsOf,
} from './date.ts';

/** `2012` where it is the calendar year; else `FY 2012 (Jul 2012–Jun 2013)`, so that nobody takes it for one. */
export function formatFiscalYear(year: FiscalYear, startsInMonth: number): string {
  const span = fiscalYearSpan(year, startsInMonth);
  return startsInMonth === 1 ? span : `FY ${span}`;
}

/** The same after the words *fiscal year*: `2012 (Jul 2012–Jun 2013)`. */
export function fiscalYearSpan(year: FiscalYear, startsInMonth: number): string {
  if (startsInMonth === 1) return String(year);
  const monthOf = (date: PlainDate) => {
    const { year: of, month } = partsOf(date);
    return `${formatMonth(month).slice(0, 3)} ${of}`;
  };
  const first = monthOf(firstDayOf(year, startsInMonth));
  return `${year} (${first}–${monthOf(lastDayOf(year, startsInMonth))})`;
}
