// The second reader's ranges, written from the rules alone: it looks for the dash and weighs both sides.
import { isDigits, isFiscal, plain } from './secondReaderOfDays.ts';

export interface ReadRange {
  readonly low: number;
  readonly high: number;
}

const marks = /^(?:[~≈]|(?:about|approximately|approx\.?|circa|ca\.?)(?![a-z])) ?(?=.)/i;

/** Where the sign of a range begins and ends: a dash, two points, an ellipsis, or *to* between blanks. */
function signsIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if ('-–—…'.includes(text[at] ?? '.')) found.push([at, at + 1]);
    if (text.startsWith('..', at) && text[at + 2] !== '.') found.push([at, at + 2]);
    if (/^ to $/i.test(text.slice(at - 1, at + 3))) found.push([at, at + 2]);
  }
  return found;
}

/** Whether one side can be a number: few signs before its digits, and two words behind them. */
function isEnd(side: string): boolean {
  const start = Array.from(side).findIndex(isDigits);
  if (start < 0 || start > 4 || /[(=*/+~≈–—…-]/.test(side.slice(0, start))) return false;
  let at = start;
  while (at < side.length && (isDigits(side[at] ?? '') || ".,' ".includes(side[at] ?? ''))) at += 1;
  const words = side.slice(at).split(/[ .]/).filter(Boolean);
  return words.length <= 2 && words.every((word) => /^[a-z%$]{1,16}$/i.test(word));
}

const sizes = ['thousand', 'million', 'mm', 'mn', 'k', 'm'];

const sizeOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => sizes.includes(word));

/** The range that a text names; `refused` where it names one that cannot be; null where it names none. */
export function rangeRead(
  given: string,
  single: (text: string) => number | null,
): ReadRange | 'refused' | null {
  if (given.length > 100) return null;
  const text = plain(given)
    .replace(marks, '')
    .replace(/^[–—] ?(?=[^–—]*$)/, '-');
  const sides = signsIn(text)
    .map(([from, to]) => [text.slice(0, from).trim(), text.slice(to).trim()] as const)
    .find((both) => both.every(isEnd));
  if (!sides) return null;
  const [left, right] = sides;
  const [low, high] = [single(left), single(right)];
  if (low === null || high === null || low >= high) return 'refused';
  if (isFiscal(left, right, 10)) return 'refused';
  const size = sizeOf(left) === undefined ? sizeOf(right) : undefined;
  const scaled = size === undefined ? null : single(left + size);
  return scaled !== null && scaled < high ? 'refused' : { low, high };
}
