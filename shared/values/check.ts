// Refusals that every feature needs: a name, a share, an amount, a count, a day.
import { firstYear, isDate, isYear, lastYear, type PlainDate } from './date.ts';
import type { Refusal } from './result.ts';
import { tidied } from './tidied.ts';

type Checked = Refusal | null;

export function needsName(name: string, noun: string): Checked {
  if (tidied(name) !== '') return null;
  return { what: `The ${noun}`, why: 'It has no name.', remedy: 'Type a name.' };
}

export function needsShare(value: number, what: string): Checked {
  if (value >= 0 && value <= 1) return null;
  return { what, why: `${value} isn’t between 0 and 1.`, remedy: 'Type 0% to 100%.' };
}

/** In minor units or hundredths: ten thousand of these still add up exactly. */
export const largest = Math.floor(Number.MAX_SAFE_INTEGER / 1e4);

/** Whole and not below zero: minor units, hundredths. */
export function needsWhole(value: number | null, what: string): Checked {
  if (value === null || (Number.isInteger(value) && value >= 0 && value <= largest)) return null;
  if (value > largest) {
    const why = 'It is too large to store exactly.';
    return { what, why, remedy: 'Type a smaller number.' };
  }
  const why = value < 0 ? 'It is below zero.' : 'It is not a whole number of the smallest unit.';
  return { what, why, remedy: 'Type 0 or more.' };
}

/** Members or seats: each becomes a row, so there is an end. */
export const largestCount = 10_000;

export function needsCount(value: number | null, what: string, from: 0 | 1 = 0): Checked {
  if (value === null) return null;
  if (Number.isInteger(value) && value >= from && value <= largestCount) return null;
  const why = `${value} is not a whole number from ${from} to ${largestCount}.`;
  return { what, why, remedy: `Type ${from}, ${from + 1}, ${from + 2} and so on.` };
}

export function needsYear(value: number | null, what: string): Checked {
  if (value === null || isYear(value)) return null;
  const why = `${value} is not a year from ${firstYear} to ${lastYear}.`;
  return { what, why, remedy: 'Type a year such as 2012.' };
}

export function needsDay(date: PlainDate | null, what: string): Checked {
  if (date === null || isDate(date)) return null;
  return {
    what,
    why: `“${date}” isn’t a valid date.`,
    remedy: 'Type a date such as Jan 31, 2012.',
  };
}

/** Both ends belong to the period. */
export function needsPeriod(
  from: string | number | null,
  to: string | number | null,
  what: string,
): Checked {
  if (from === null || to === null || from <= to) return null;
  return {
    what,
    why: `It ends (${to}) before it begins (${from}).`,
    remedy: 'Set an end on or after the start.',
  };
}

/** The first refusal, if any. */
export function firstOf(...checks: readonly Checked[]): Checked {
  return checks.find((check) => check !== null) ?? null;
}
