// A range after some of its ends were typed or cleared: which ends follow, and what is refused.
import { quoted } from '../../values/plainText.ts';
import { at, type End, ends, type Range } from '../../values/range.ts';
import { rangeIn } from '../../values/rangeText.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../values/result.ts';

export interface RangeWords<T extends number> {
  /** `FTE of “Testers”`. */
  readonly what: string;
  /** What its cells are called: `FTE`, `Cost`. */
  readonly cell: string;
  readonly parse: (text: string) => Result<T>;
  readonly show: (value: T) => string;
}

/** Null is cleared; an end that is not there was left as it was. */
type Read<T extends number> = Readonly<Partial<Record<End, T | null>>>;

// What is shown as unknown may come back by way of a spreadsheet.
const isEmpty = (text: string) => ['', 'unknown'].includes(text.trim().toLowerCase());

/** `end` is the one whose text cannot be read. */
export type RangeRefusal = Refusal & { readonly end?: End };

type Texts = Partial<Readonly<Record<End, string>>>;

/** `1–2` in one cell is low and high; null where no cell holds a range. */
function readAsRange<T extends number>(
  typed: Texts,
  parse: RangeWords<T>['parse'],
): Result<Read<T>> | null {
  const filled = ends.flatMap((end) => typed[end] ?? []).filter((text) => !isEmpty(text));
  const ranges = filled.flatMap((text) => rangeIn(text, parse) ?? []);
  const [range] = ranges;
  if (!range?.ok) return range ?? null;
  if (filled.length === 1) return ok({ ...range.value, likely: null });
  return refuse(
    quoted(filled.find((text) => rangeIn(text, parse)) ?? ''),
    'It is a range, but the fields beside it also have figures.',
    'Leave the other cells of the range blank, or type one figure in each.',
  );
}

/** A midpoint may be half of the smallest unit: as it is shown, it is no figure that could be typed. */
function isMidpoint<T extends number>(typed: Texts, { parse, show }: RangeWords<T>): boolean {
  const [low, high] = [parse(typed.low ?? ''), parse(typed.high ?? '')];
  if (!low.ok || !high.ok) return false;
  return typed.likely?.trim() === show(at({ low: low.value, high: high.value }, 'likely'));
}

function read<T extends number>(typed: Texts, words: RangeWords<T>): Result<Read<T>, RangeRefusal> {
  const { parse } = words;
  const range = readAsRange(typed, parse);
  if (range) return range;
  const values: Partial<Record<End, T | null>> = {};
  for (const end of ends) {
    const text = typed[end];
    if (text === undefined) continue;
    const value = isEmpty(text) ? ok(null) : parse(text);
    const isHalf = !value.ok && end === 'likely' && isMidpoint(typed, words);
    if (!value.ok && !isHalf) return no({ ...value.no, end });
    values[end] = value.ok ? value.value : null;
  }
  return ok(values);
}

function rangeOf<T extends number>(low: T, likely: T | null, high: T): Range<T> {
  return likely === null ? { low, high } : { low, likely, high };
}

// Copied and pasted with its ends, a midpoint comes back as a figure; it stays a midpoint all the
// same. Typed alone it is set, so that a change of an end does not move it.
function withMidpoint<T extends number>(
  before: Range<T> | null,
  range: Range<T> | null,
  { low: typedLow, high: typedHigh }: Read<T>,
): Range<T> | null {
  const isAlone = typedLow === undefined && typedHigh === undefined;
  if (before !== null && isAlone) return range;
  if (range?.likely === undefined || before?.likely !== undefined) return range;
  const { low, high } = range;
  return range.likely * 2 === low + high ? { low, high } : range;
}

// One figure alone is a constant; the ends that are missing are those next to it.
function rangeFrom<T extends number>({
  low = null,
  likely = null,
  high = null,
}: Read<T>): Range<T> | null {
  const least = low ?? likely ?? high;
  const most = high ?? likely ?? low;
  if (least === null || most === null) return null;
  return rangeOf(least, likely, most);
}

function changed<T extends number>(before: Range<T>, read: Read<T>): Range<T> | null {
  if (read.low === null && read.high === null) return rangeFrom(read);
  const low = read.low === undefined ? before.low : (read.low ?? read.high ?? null);
  const high = read.high === undefined ? before.high : (read.high ?? read.low ?? null);
  const likely = read.likely === undefined ? (before.likely ?? null) : read.likely;
  return low === null || high === null ? null : rangeOf(low, likely, high);
}

function halfCleared<T extends number>(
  read: Read<T>,
  { what, cell }: RangeWords<T>,
): Result<never> | null {
  const [low, high] = [read.low === null, read.high === null];
  const alone = (low && read.high === undefined) || (high && read.low === undefined);
  if (!alone) return null;
  return refuse(
    what,
    `A range needs both ends, but only “${cell}, ${low ? 'low' : 'high'}” would be empty.`,
    'Type a figure, or select low to high and press Delete to make it unknown.',
  );
}

/** The first pair out of order; each remedy names the cell that would have to change first. */
function disorder<T extends number>(
  range: Range<T>,
  typed: Read<T>,
  words: RangeWords<T>,
): Result<never> | null {
  const present = ends.filter((end) => end !== 'likely' || range.likely !== undefined);
  const place = present.findIndex((end, index) => {
    const next = present[index + 1];
    return next !== undefined && at(range, end) > at(range, next);
  });
  const [lower, upper] = [present[place], present[place + 1]];
  if (!lower || !upper) return null;
  return refuse(
    words.what,
    why(range, lower, upper, words),
    remedy(range, lower, upper, typed, words),
  );
}

function why<T extends number>(
  range: Range<T>,
  lower: End,
  upper: End,
  { show }: RangeWords<T>,
): string {
  const lowerWord = lower === 'low' ? 'Low' : 'Likely';
  return `${lowerWord} ${show(at(range, lower))} would be above ${upper} ${show(at(range, upper))}.`;
}

function remedy<T extends number>(
  range: Range<T>,
  lower: End,
  upper: End,
  typed: Read<T>,
  words: RangeWords<T>,
): string {
  const { cell, show } = words;
  if (typed[lower] === undefined) {
    const least = show(at(range, lower));
    const first = lower === 'likely' ? 'empty' : 'lower';
    return `Type ${least} or more, or ${first} “${cell}, ${lower}” first.`;
  }
  if (typed[upper] === undefined) {
    const most = show(at(range, upper));
    const first = upper === 'likely' ? 'empty' : 'raise';
    return `Type ${most} or less, or ${first} “${cell}, ${upper}” first.`;
  }
  return 'Each must be at least as large as the one before it.';
}

/**
 * The range after the typed ends. All ends empty is unknown (null); an empty likely is the midpoint;
 * a figure where none was known is a constant. Refuses an order that breaks, and one end left alone.
 */
export function typedRange<T extends number>(
  before: Range<T> | null,
  typed: Texts,
  words: RangeWords<T>,
): Result<Range<T> | null, RangeRefusal> {
  const values = read(typed, words);
  if (!values.ok) return values;
  const half = before && halfCleared(values.value, words);
  if (half) return half;
  const typedOver = before ? changed(before, values.value) : rangeFrom(values.value);
  const range = withMidpoint(before, typedOver, values.value);
  return (range && disorder(range, values.value, words)) ?? ok(range);
}
