// Text that a spreadsheet would take for something else: an apostrophe before it keeps it as it is.
import { isDate } from './date.ts';

// What a spreadsheet may run: also behind spaces, over several lines, and in full-width signs.
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const space = '\\s\\u00a0\\u202f';
const currency = '\\p{Sc}';

// 2.10, 007, 1/2, 12:30, 2012-001, 1e5, $5, 75%: a number, a day or a time in some country.
const numberLike = new RegExp(
  `^[(]?${currency}?[${space}]*\\d[\\d${space}.,:;'’/–-]*(?:[eE][+-]?\\d+)?[${space}]*[%${currency})]?$`,
  'u',
);

const month =
  '(?:jan|feb|f[ée]v|m[aä]r|apr|avr|ma[iy]|jun|jui|jul|aug|ao[uû]|sep|o[ck]t|nov|d[eé][cz])\\p{L}*';
const dayLike = new RegExp(
  `^(?:\\d{1,4}[${space}./-]*)?${month}\\.?[${space}./,-]*(?:\\d{1,4}[${space}.,/-]*){0,2}$`,
  'iu',
);

const wordLike = /^(?:true|false|wahr|falsch|vrai|faux)$/i;

function isChanged(text: string): boolean {
  if (formula.test(text)) return true;
  const plain = text.trim();
  if (isDate(plain)) return false;
  const isDay = /\d/.test(plain) && dayLike.test(plain);
  return isDay || numberLike.test(plain) || wordLike.test(plain);
}

/** The text behind the apostrophes before it. */
const behind = (text: string) => text.replace(/^'+/, '');

/**
 * The text for a file that a spreadsheet may open and save: what it would run, or take for a number or
 * a day, gets an apostrophe. A day such as 2012-01-31 is meant to be taken for one, and stays.
 */
export function guarded(text: string): string {
  return isChanged(behind(text)) ? `'${text}` : text;
}

/** The text where it is not run as a formula; it may be taken for a number. */
export function disarmed(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was guarded or disarmed. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isChanged(behind(cell)) ? cell.slice(1) : cell;
}
