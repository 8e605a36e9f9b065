// The three texts of a range field, and how they are read as one range.
import { checkRange, type End, type Range } from '../../shared/values/range.ts';
import type { Result } from '../../shared/values/result.ts';

export type RangeTexts = Readonly<Record<End, string>>;

export function textsOf<T extends number>(
  range: Range<T> | null,
  show: (value: T) => string,
): RangeTexts {
  if (!range) return { low: '', likely: '', high: '' };
  const likely = range.likely === undefined ? '' : show(range.likely);
  return { low: show(range.low), likely, high: show(range.high) };
}

/** An empty likely value is the midpoint; an empty high end equals the low one. */
export function parseRange<T extends number>(
  texts: RangeTexts,
  name: string,
  parse: (text: string) => Result<T>,
): Result<Range<T>> {
  const low = parse(texts.low);
  if (!low.ok) return low;
  const high = texts.high.trim() === '' ? low : parse(texts.high);
  if (!high.ok) return high;
  if (texts.likely.trim() === '') return checkRange({ low: low.value, high: high.value }, name);
  const likely = parse(texts.likely);
  if (!likely.ok) return likely;
  return checkRange({ low: low.value, likely: likely.value, high: high.value }, name);
}
