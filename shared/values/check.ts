// Refusals that every feature needs: a name, a share, an amount, a count, a day.
import { isDate, type PlainDate } from './date.ts';
import type { Refusal } from './result.ts';

type Checked = Refusal | null;

export function needsName(name: string, noun: string): Checked {
  if (name.trim() !== '') return null;
  return { what: `The ${noun}`, why: 'It has no name.', remedy: 'Type a name.' };
}

export function needsShare(value: number, what: string): Checked {
  if (value >= 0 && value <= 1) return null;
  return { what, why: `${value} does not lie between 0 and 1.`, remedy: 'Type 0% to 100%.' };
}

/** Whole and not below zero: minor units, hundredths, counts. */
export function needsWhole(value: number | null, what: string): Checked {
  if (value === null || (Number.isSafeInteger(value) && value >= 0)) return null;
  const why = value < 0 ? 'It is below zero.' : 'It is not a whole number of the smallest unit.';
  return { what, why, remedy: 'Type 0 or more.' };
}

export function needsDay(date: PlainDate | null, what: string): Checked {
  if (date === null || isDate(date)) return null;
  return { what, why: `“${date}” is no day.`, remedy: 'Type a day such as 2012-01-31.' };
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
    remedy: 'Set an end that is not before the beginning.',
  };
}

/** The first refusal, if any. */
export function firstOf(...checks: readonly Checked[]): Checked {
  return checks.find((check) => check !== null) ?? null;
}
