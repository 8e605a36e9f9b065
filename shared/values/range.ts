// Range: low, high and, where somebody set one, a likely value.
import { spanText } from './counted.ts';
import { ok, type Result, refuse } from './result.ts';

/** low <= likely <= high, all in the unit of T. Without a set likely value the midpoint serves. */
export interface Range<T extends number = number> {
  readonly low: T;
  readonly high: T;
  readonly likely?: T;
}

export const ends = ['low', 'likely', 'high'] as const;
export type End = (typeof ends)[number];

/** One for each end. */
export const eachEnd = <Of>(of: (end: End) => Of): Readonly<Record<End, Of>> => ({
  low: of('low'),
  likely: of('likely'),
  high: of('high'),
});

/** The only way to read a range: the value at an end. A midpoint may be half a unit. */
export function at<T extends number>(range: Range<T>, end: End): T {
  if (end !== 'likely') return range[end];
  return range.likely ?? (((range.low + range.high) / 2) as T);
}

export function constant<T extends number>(value: T): Range<T> {
  return { low: value, high: value };
}

export function isConstant(range: Range): boolean {
  return range.low === range.high;
}

/** Refuses a range out of order, and one below zero. `name` is what the range belongs to. */
export function checkRange<T extends number>(range: Range<T>, name: string): Result<Range<T>> {
  const likely = range.likely ?? range.low;
  const inOrder = range.low <= likely && likely <= range.high;
  if (inOrder && range.low >= 0) return ok(range);
  if (range.low < 0) {
    return refuse(name, 'A cost or a number of people cannot be negative.', 'Enter 0 or more.');
  }
  return refuse(
    name,
    'Low, likely and high are out of order.',
    'Enter low first, then likely, then high, each at least as large as the one before.',
  );
}

/** The range with one end set anew, as it was typed: the order is checked by `checkRange`. */
export function withEnd<T extends number>(range: Range<T>, end: End, value: T): Range<T> {
  return { ...range, [end]: value };
}

export function formatRange<T extends number>(range: Range<T>, show: (value: T) => string): string {
  if (isConstant(range)) return show(range.low);
  const likely = range.likely === undefined ? '' : `, likely ${show(range.likely)}`;
  return `${spanText(show(range.low), show(range.high))}${likely}`;
}
