// Calendar dates without a time zone, fiscal years, and months; nothing here reads a clock.

/** `YYYY-MM-DD`. Compares as text. */
export type PlainDate = string & { readonly of?: 'date' };

/** Named by the calendar year in which it starts. */
export type FiscalYear = number & { readonly of?: 'fiscalYear' };

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: PlainDate): Parts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Years that a plan may name: beyond them lies a slip of the finger, and dates that do not sort. */
export const firstYear = 1900;
export const lastYear = 2999;

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}

/** True for a day that exists, from 1900 to 2999: `2012-02-29`, not `2013-02-29`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const noon = (date: PlainDate) => Date.parse(`${date}T12:00:00Z`) / 86_400_000;

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round(noon(to) - noon(from));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date((noon(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** A day that the month does not have becomes its last; negative months go back. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dateOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

export function firstDayOf(year: FiscalYear, startsInMonth: number): PlainDate {
  return dateOf(year, startsInMonth, 1);
}

/** Periods include their last day. */
export function lastDayOf(year: FiscalYear, startsInMonth: number): PlainDate {
  const [ends, month] = startsInMonth === 1 ? [year, 12] : [year + 1, startsInMonth - 1];
  return dateOf(ends, month, daysInMonth(ends, month));
}

export function fiscalYearOf(date: PlainDate, startsInMonth: number): FiscalYear {
  const { year, month } = partsOf(date);
  return month >= startsInMonth ? year : year - 1;
}

/** The last days of the twelve months of a fiscal year, in order. */
export function monthEndsOf(year: FiscalYear, startsInMonth: number): PlainDate[] {
  return Array.from({ length: 12 }, (_, index) => {
    const months = startsInMonth - 1 + index;
    const calendarYear = year + Math.floor(months / 12);
    const month = (months % 12) + 1;
    return dateOf(calendarYear, month, daysInMonth(calendarYear, month));
  });
}

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `July` for 7. */
export function formatMonth(month: number): string {
  return monthNames[month - 1] ?? '?';
}

/** `Jan 31, 2012`: on screen and on paper, and in the fields of days. */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${formatMonth(month).slice(0, 3)} ${day}, ${year}`;
}
