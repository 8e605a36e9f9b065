// The second reader's days, and its way of plain text, written from the rules alone.

export const isDigits = (text: string) =>
  text !== '' && Array.from(text).every((sign) => sign >= '0' && sign <= '9');

export function plain(text: string): string {
  let out = '';
  for (const sign of text) {
    if ('\u200b\ufeff\u00ad'.includes(sign)) continue;
    if (' \t\n\u00a0\u202f\u2009'.includes(sign)) out += out.endsWith(' ') ? '' : ' ';
    else if ('\u2212'.includes(sign)) out += '-';
    else if ('’‘'.includes(sign)) out += "'";
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
