// The second reader's days, and its way of plain text, written from the rules alone.

export const isDigits = (text: string) =>
  text !== '' && Array.from(text).every((sign) => sign >= '0' && sign <= '9');

const unseen = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad';

/** Blanks of every kind are one blank, unseen signs are none; one kind of minus and of apostrophe. */
export function plain(text: string): string {
  let out = '';
  for (const sign of text) {
    if (unseen.includes(sign)) continue;
    if (sign.trim() === '' || sign < ' ') out += out.endsWith(' ') ? '' : ' ';
    else if ('\u2010\u2011\u2212\ufe63\uff0d'.includes(sign)) out += '-';
    else if ('’‘\u02bc\uff07'.includes(sign)) out += "'";
    else out += sign;
  }
  return out.trim();
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function exists(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year >= 1900 && year < 3000 ? date.toISOString().slice(0, 10) : null;
}

const fields = (text: string) => {
  const parts = plain(text)
    .replace(/ ?([./-]) ?/g, '$1')
    .replace(/^(.*[./-].*[./-].*)\.$/, '$1')
    .split(/[./-]/);
  const separators = new Set(plain(text).replace(/[^./-]/g, ''));
  return parts.length === 3 && separators.size === 1 && parts.every(isDigits) ? parts : null;
};

function century(year: string): number {
  if (year.length === 4) return Number(year);
  if (year.length !== 2) return 0;
  if (Number(year) < 30) return 2000 + Number(year);
  return Number(year) >= 70 ? 1900 + Number(year) : 0;
}

const isShort = (part: string) => part.length === 1 || part.length === 2;
export const hasShortYear = (text: string) => {
  const parts = fields(text);
  return parts !== null && parts[0]?.length !== 4 && parts[2]?.length === 2;
};

/** All days that a text of numbers can be, or the one that it names with an English month. */
export function daysIn(text: string): readonly string[] {
  const [a = '', b = '', c = ''] = fields(text) ?? [];
  const found =
    a.length === 4 && isShort(b) && isShort(c)
      ? [exists(Number(a), Number(b), Number(c))]
      : isShort(a) && isShort(b)
        ? [exists(century(c), Number(b), Number(a)), exists(century(c), Number(a), Number(b))]
        : [];
  return [...new Set([...found, namedDay(text)].filter((day) => day !== null))];
}

export type Order = 'dayFirst' | 'monthFirst';

/** The day in a file whose order of day and month is known. */
export function dayInOrder(text: string, order: Order): string | null {
  const [a = '', b = '', c = ''] = fields(text) ?? [];
  if (!isShort(a) || !isShort(b)) return daysIn(text)[0] ?? null;
  const [day, month] = order === 'dayFirst' ? [a, b] : [b, a];
  return exists(century(c), Number(month), Number(day));
}

function namedDay(text: string): string | null {
  const words = plain(text)
    .toLowerCase()
    .split(/[ ,.-]+/)
    .filter((word) => word !== '');
  if (words.length !== 3) return null;
  const at = words.findIndex((word) => months.includes(word.slice(0, 3)));
  const month = months.indexOf(words[at]?.slice(0, 3) ?? '') + 1;
  const [one = '', other = ''] = words.filter((_, place) => place !== at);
  if (month === 0 || !isDigits(one) || !isDigits(other)) return null;
  if (at === 1 && one.length === 4)
    return isShort(other) ? exists(Number(one), month, Number(other)) : null;
  if (at === 1) return isShort(one) ? exists(century(other), month, Number(one)) : null;
  return at === 0 && isShort(one) && other.length === 4
    ? exists(Number(other), month, Number(one))
    : null;
}

const inCentury = (text: string) => text.length === 4 && ['19', '20'].includes(text.slice(0, 2));
const within = (part: string, most: number) =>
  isDigits(part) && isShort(part) && Number(part) >= 1 && Number(part) <= most;

/** Whether a text and another are years in their order, as many years apart at most. */
export function isFiscal(first: string, last: string, mostYears: number): boolean {
  if (!isDigits(first) || !inCentury(first) || !isDigits(last)) return false;
  if (last.length !== 2 && last.length !== 4) return false;
  for (let years = 1; years <= mostYears; years += 1) {
    if (String(Number(first) + years).endsWith(last)) return true;
  }
  return false;
}

/** A day that the calendar lacks, a month of a year, fiscal years, and in money a day of a month. */
export function looksLikeDays(given: string, isMoney: boolean): boolean {
  const text = plain(given)
    .replaceAll('–', '-')
    .replace(/ ?([./-]) ?/g, '$1');
  const [a = '', b = '', c] = text.split(/[./-]/);
  if (fields(text) && c !== undefined) {
    const [year, one, other] = a.length === 4 ? [a, b, c] : [c, a, b];
    return inCentury(year) && isShort(one) && isShort(other);
  }
  const sign = text.replace(/\d/g, '');
  if (sign === '..' && text.endsWith('.') && c === '') {
    return isMoney && ((within(a, 31) && within(b, 12)) || (within(a, 12) && within(b, 31)));
  }
  if (sign !== '/' && sign !== '-') return false;
  if (within(a, 12) && isDigits(b) && inCentury(b)) return true;
  if (isFiscal(a, b, sign === '/' ? 1 : 10)) return true;
  if (!isMoney || sign !== '/') return false;
  return [
    [a, b],
    [b, a],
  ].some(
    ([day = '', month = '']) =>
      within(day, 31) && within(month, 12) && exists(2012, Number(month), Number(day)) !== null,
  );
}
