// Text that a spreadsheet would take for something else: an apostrophe before it keeps it as it is.
import { withoutControls } from './controls.ts';
import { isDate } from './date.ts';

// What a spreadsheet may run: also behind spaces and invisible signs, over several lines, and in full-width signs.
const formula = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

// A spreadsheet of another country parts cells at another sign, and takes what follows for a cell: each
// apostrophe before a formula there gets one more, so that the text comes back as it was. A quotation mark
// hides none: the file doubles it, and where a cell begins with two of them they are an empty text.
const inside = /([;,\t\|\n\r])('*)(?=[["\p{Cf}\s]--[\t\n\r]]*[=+\-@＝＋－＠])/gv;
const guardedInside = /([;,\t\|\n\r])'('*)(?=[["\p{Cf}\s]--[\t\n\r]]*[=+\-@＝＋－＠])/gv;

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

const disarmedInside = (text: string) => text.replace(inside, "$1'$2");

/**
 * The text for a file that a spreadsheet may open and save: what it would run, or take for a number or
 * a day, gets an apostrophe. A day such as 2012-01-31 is meant to be taken for one, and stays.
 */
export function guarded(text: string): string {
  const plain = withoutControls(text);
  return `${isChanged(behind(plain)) ? "'" : ''}${disarmedInside(plain)}`;
}

/** The text where it is not run as a formula; it may be taken for a number. */
export function disarmed(text: string): string {
  const plain = withoutControls(text);
  return `${formula.test(plain) ? "'" : ''}${disarmedInside(plain)}`;
}

/** Lines of text that may be pasted into a spreadsheet, which reads a quotation mark as the beginning of a cell. */
export function disarmedLines(text: string): string {
  return disarmedInside(`\n${withoutControls(text)}`).slice(1);
}

// One number and its sign, as an amount below zero is copied: nothing is reckoned there.
const signedNumber = /^[+-]\p{Sc}?\d[\d.,]*%?$/u;

/**
 * A cell for the clipboard, where a number and a text look the same: what would be run gets an
 * apostrophe, a number none, nor a text that looks like one. `unguarded` gives back just this text.
 */
export function guardedCell(text: string): string {
  const plain = withoutControls(text);
  const isRun = formula.test(plain) && !signedNumber.test(plain);
  const hasOne = plain.startsWith("'") && isChanged(behind(plain));
  return `${isRun || hasOne ? "'" : ''}${disarmedInside(plain)}`;
}

/** The text that was guarded or disarmed. */
export function unguarded(cell: string): string {
  const plain = cell.replace(guardedInside, '$1$2');
  return plain.startsWith("'") && isChanged(behind(plain)) ? plain.slice(1) : plain;
}
