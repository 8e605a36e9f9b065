// What looks like a day, a month or a fiscal year, although a sum can be read in it too.
import { dateOf, isDate } from './date.ts';

const year = String.raw`(?:19|20)\d\d`;
const days = new RegExp(
  `^(?:${year}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2${year})$`,
);
const month = new RegExp(`^(?:0?[1-9]|1[0-2])[-/]${year}$`);
const years = new RegExp(`^(${year})([-/–])(\\d{4}|\\d\\d)$`);
const dayOfMonth = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)$/;

/** A plan covers ten years at most; behind a slash stands the end of one fiscal year. */
const mostYears = 10;

/** `2012/13`, `2012-2015`: from the first year to the second. */
function areYears(text: string): boolean {
  const [, first = '', sign, last = ''] = years.exec(text) ?? [];
  // 1999-01 ends in the next century.
  const past = (Number(last) - Number(first) + 10_000) % (last.length === 4 ? 10_000 : 100);
  return first !== '' && past > 0 && past <= (sign === '/' ? 1 : mostYears);
}

/** `12/31`, `31/12` and `31.12.`, in a leap year. */
function isDayOfMonth(text: string): boolean {
  const [, first = '', slashed, dotted] = dayOfMonth.exec(text) ?? [];
  const [one, other] = [Number(first), Number(slashed ?? dotted)];
  return isDate(dateOf(2012, one, other)) || isDate(dateOf(2012, other, one));
}

/**
 * What a text can be instead of the number that it comes to, as the reason to refuse it; null where it is
 * nothing else. People are counted in halves, so `1/2` is a day in an amount of money alone.
 */
export function dayLike(text: string, isMoney: boolean): string | null {
  const plain = text.replace(/ ?([./–-]) ?/g, '$1');
  const isDay = days.test(plain) || month.test(plain) || (isMoney && isDayOfMonth(plain));
  if (isDay) return 'It could be a date.';
  return areYears(plain) ? 'It could be a fiscal year.' : null;
}

/** Whether the ends of a range are years: `2012-2015`. */
export function areBareYears(low: string, high: string): boolean {
  return areYears(`${low}-${high}`);
}
