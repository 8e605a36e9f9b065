// The three texts of a range field, and how they are read as one range.
import { quoted } from '../../shared/values/plainText.ts';
import { checkRange, type End, ends, type Range } from '../../shared/values/range.ts';
import { rangeIn } from '../../shared/values/rangeText.ts';
import { type Result, refuse } from '../../shared/values/result.ts';

export type RangeTexts = Readonly<Record<End, string>>;

const noTexts: RangeTexts = { low: '', likely: '', high: '' };

export function textsOf<T extends number>(
  range: Range<T> | null,
  show: (value: T) => string,
): RangeTexts {
  if (!range) return noTexts;
  const likely = range.likely === undefined ? '' : show(range.likely);
  return { low: show(range.low), likely, high: show(range.high) };
}

/** `1–2` typed as the one of the values, the others empty or as they were, is low and high. */
function wholeRange<T extends number>(
  texts: RangeTexts,
  name: string,
  parse: (text: string) => Result<T>,
  before: RangeTexts,
): Result<Range<T>> | null {
  const text = ends.map((end) => texts[end].trim()).find((one) => rangeIn(one, parse) !== null);
  const range = text === undefined ? null : rangeIn(text, parse);
  if (!range?.ok) return range;
  const others = ends.filter((end) => ![text, before[end], ''].includes(texts[end].trim()));
  if (others.length === 0) return checkRange(range.value, name);
  return refuse(
    quoted(text ?? ''),
    'It is a range, but the fields beside it also have figures.',
    'Clear the other fields of the range, or type one figure in each.',
  );
}

/** `before` are the texts of the value that is there. An empty likely value is the midpoint; an empty high end equals the low one. */
export function parseRange<T extends number>(
  texts: RangeTexts,
  name: string,
  parse: (text: string) => Result<T>,
  before: RangeTexts = noTexts,
): Result<Range<T>> {
  const whole = wholeRange(texts, name, parse, before);
  if (whole) return whole;
  const low = parse(texts.low);
  if (!low.ok) return low;
  const high = texts.high.trim() === '' ? low : parse(texts.high);
  if (!high.ok) return high;
  if (texts.likely.trim() === '') return checkRange({ low: low.value, high: high.value }, name);
  const likely = parse(texts.likely);
  if (!likely.ok) return likely;
  return checkRange({ low: low.value, likely: likely.value, high: high.value }, name);
}
