// Reads days in every spelling that has one meaning; what has two is asked about, never guessed.
import { dateOf, daysBetween, formatDate, isDate, isYear, type PlainDate } from './date.ts';
import { quoted, searchText, tidied } from './plainText.ts';
import { ok, type Result, refuse } from './result.ts';
import { listed } from './words.ts';

/** What comes first in `03/04/2012`. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const monthNames: readonly string[] = [
  'january janner januar janvier',
  'february februar fevrier',
  'march marz maerz mrz mars',
  'april avril',
  'may mai',
  'june juni juin',
  'july juli juillet',
  'august aout',
  'september septembre',
  'october oktober octobre',
  'november novembre',
  'december dezember decembre',
];

/** By its English, German or French name, or three letters of it and more; 0 is none, or several. */
function monthNamed(name: string): number {
  const fits = monthNames.flatMap((names, at) =>
    names.split(' ').some((one) => one.startsWith(name)) ? [at + 1] : [],
  );
  const [month = 0, ...others] = fits;
  return name.length < 3 || others.length > 0 ? 0 : month;
}

/** As spreadsheets take two digits, as far as no second century is near; null where one is. */
function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 4) return year;
  if (year < 30) return 2000 + year;
  return year >= 70 ? 1900 + year : null;
}

function dayIn(year: string, month: number, day: string): PlainDate | null {
  const full = fullYear(year);
  const date = full === null ? '' : dateOf(full, month, Number(day));
  return isDate(date) ? date : null;
}

/** A day as it is spelled: its readings by what comes first, and where that does not matter. */
interface Spelled {
  readonly dayFirst: PlainDate | null;
  readonly monthFirst: PlainDate | null;
  /** Two digits may be the day or the month as well. */
  readonly hasShortYear: boolean;
}

function inOneWay(year = '', month = 0, day = ''): Spelled {
  const date = dayIn(year, month, day);
  return { dayFirst: date, monthFirst: date, hasShortYear: false };
}

const midnight = /(?:t| )0?0:00(?::00(?:\.0+)?)? ?z?$|(?:t| )12:00(?::00)? ?am$/;
const weekday = /^(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?,? /;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const aSunday: PlainDate = '2012-01-01';
const weekdayOf = (day: PlainDate): string => weekdays.at(daysBetween(aSunday, day) % 7) ?? '';

/** The day of the week that a text names before its day; null where it names none. */
function weekdayIn(text: string): string | null {
  const [, name = ''] = weekday.exec(searchText(text)) ?? [];
  if (name === '') return null;
  return weekdays.find((one) => one.toLowerCase().startsWith(name.slice(0, 3))) ?? null;
}

/** A day that is not that day of the week: one of the two is wrong, and nobody knows which. */
function fitting(text: string, read: Result<PlainDate>): Result<PlainDate> {
  const said = weekdayIn(text);
  if (!read.ok || said === null || weekdayOf(read.value) === said) return read;
  return refused(text, `That day is a ${weekdayOf(read.value)}.`, [read.value]);
}

function plainDay(text: string): string {
  const plain = searchText(text).replace(midnight, '').replace(weekday, '');
  return plain.replace(/ ?([./-]) ?/g, '$1').trim();
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?[ .,-]+([a-z]{3,9})[ .,-]+'?(\d{4}|\d{2})$/;
const nameAndDay = /^([a-z]{3,9})[ .,-]+(\d{1,2})(?:st|nd|rd|th)?[ .,-]+(\d{4})$/;
const yearAndName = /^(\d{4})[ .,-]+([a-z]{3,9})[ .,-]+(\d{1,2})$/;

/** A raised 2 is a note of somebody's, and no number is read from the digits of other scripts. */
const otherDigits = /(?!\d)\p{N}/u;

/** Null where the text has not the form of a day. */
function spelled(text: string): Spelled | null {
  if (otherDigits.test(text)) return null;
  const plain = plainDay(text);
  const iso = yearFirst.exec(plain);
  if (iso) return inOneWay(iso[1], Number(iso[3]), iso[4]);
  const [, first = '', , second = '', year = ''] = yearLast.exec(plain) ?? [];
  if (year !== '') {
    return {
      dayFirst: dayIn(year, Number(second), first),
      monthFirst: dayIn(year, Number(first), second),
      hasShortYear: year.length === 2,
    };
  }
  const named = dayAndName.exec(plain);
  if (named) return inOneWay(named[3], monthNamed(named[2] ?? ''), named[1]);
  const american = nameAndDay.exec(plain);
  if (american) return inOneWay(american[3], monthNamed(american[1] ?? ''), american[2]);
  const sorted = yearAndName.exec(plain);
  return sorted && inOneWay(sorted[1], monthNamed(sorted[2] ?? ''), sorted[3]);
}

const longest = 60;

/** The days that a text can mean, in any order of day and month; none where it is no day. */
export function dayReadings(text: string): readonly PlainDate[] {
  const day = text.length > longest ? null : spelled(text);
  const days = [day?.dayFirst ?? null, day?.monthFirst ?? null].filter((one) => one !== null);
  return [...new Set(days)];
}

function refused(text: string, why: string, days: readonly PlainDate[] = []): Result<never> {
  const remedy = `Type ${days.length > 0 ? listed(days.map(formatDate), 'or') : 'a date such as Jan 31, 2012'}.`;
  return refuse(text.trim() === '' ? '' : quoted(text), why, remedy);
}

const parts: Readonly<Record<DayOrder, string>> = { dayFirst: 'day', monthFirst: 'month' };

/**
 * `2012-01-31`, `31 Jan 2012`, `January 31, 2012`, `31.01.2012`, also with the time of midnight. With an
 * `order` (of a file) `03/04/2012` and `31/01/12` have one meaning; without it they are refused, as is a
 * year of two digits that does not fit the order.
 */
export function parseDate(text: string, order?: DayOrder): Result<PlainDate> {
  return fitting(text, dateIn(text, order));
}

function dateIn(text: string, order?: DayOrder): Result<PlainDate> {
  if (text.trim() === '') return refused('', 'No date was typed.');
  const day = text.length > longest ? null : spelled(text);
  if (/^\d{5}(?:\.\d+)?$/.test(tidied(text))) {
    return refused(text, 'It is how a spreadsheet stores a date.');
  }
  if (!day) return refused(text, 'This isn’t a valid date.');
  const readings = dayReadings(text);
  const [only, ...others] = readings;
  if (only === undefined) return refused(text, noSuchDay(text));
  if (order) {
    const date = day[order] ?? (day.hasShortYear ? null : only);
    return date === null
      ? refused(text, `In this file the ${parts[order]} comes first.`, readings)
      : ok(date);
  }
  if (day.hasShortYear) return refused(text, 'The year needs four digits.', readings);
  return others.length > 0 ? refused(text, 'It can be read in two ways.', readings) : ok(only);
}

/** A year such as 45 has two centuries; all else names a day that no calendar has. */
function noSuchDay(text: string): string {
  const [, short = ''] = /^(?!\d{4}).*(?<!\d)(\d{2})$/.exec(plainDay(text)) ?? [];
  const isOpen = short !== '' && fullYear(short) === null;
  return isOpen ? 'The year needs four digits.' : 'That date does not exist.';
}

/** `2012`, from 1900 to 2999: no sum, no sign, nothing between its digits. */
export function parseYear(text: string): Result<number> {
  const typed = tidied(text);
  if (/^\d{4}$/.test(typed) && isYear(Number(typed))) return ok(Number(typed));
  const what = typed === '' ? '' : quoted(text);
  return refuse(what, 'This isn’t a valid year.', 'Type a year such as 2012.');
}
