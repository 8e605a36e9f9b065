// Reads a range from one text: `1-2`, `1 – 2`, `1 to 2`, `$100K–$200K`.
import { areBareYears } from './dayLike.ts';
import { bareText } from './numberText.ts';
import { quoted } from './plainText.ts';
import type { Range } from './range.ts';
import { no, ok, type Result, refuse } from './result.ts';

const end = String.raw`[^\d(=*/+~≈–—…-]{0,4}\d[\d.,'’ ]*(?:[ ]?[a-z%$]{1,8}\.?){0,2}`;
const form = new RegExp(`^(${end}?) ?([-–—−‐‑]|\\.{2,3}|…|(?<= )to(?= )) ?(${end})$`, 'i');
const longest = 100;
const scale = / ?(?:k|m|mm|mn|thousand|million)(?![a-z])/i;

interface Ends {
  readonly low: string;
  readonly dash: string;
  readonly high: string;
}

function endsOf(text: string): Ends | null {
  const [, low = '', dash = '', high = ''] = form.exec(bareText(text)) ?? [];
  return dash === '' ? null : { low: low.trim(), dash, high: high.trim() };
}

/** `100–200K`: the first may be 100, or 100K as well. */
function withSharedScale<T extends number>(
  { low, high }: Ends,
  top: T,
  parse: (text: string) => Result<T>,
): string | null {
  const shared = scale.exec(high)?.[0]?.trim();
  if (shared === undefined || scale.test(low)) return null;
  const scaled = parse(low + shared);
  return scaled.ok && scaled.value < top ? low + shared : null;
}

/**
 * The range that a text names with a dash or *to* between two numbers; null where it names none, as
 * after `=`. Refuses an end that `parse` refuses, and a first number that is not the smaller one.
 */
export function rangeIn<T extends number>(
  text: string,
  parse: (text: string) => Result<T>,
): Result<Range<T>> | null {
  const ends = text.length > longest ? null : endsOf(text);
  if (!ends) return null;
  const low = parse(ends.low);
  const high = parse(ends.high);
  const wrong = low.ok ? high : low;
  if (!wrong.ok) return no({ ...wrong.no, what: quoted(text) });
  return low.ok && high.ok
    ? checked(text, ends, { low: low.value, high: high.value }, parse)
    : null;
}

function checked<T extends number>(
  text: string,
  ends: Ends,
  { low, high }: Range<T>,
  parse: (text: string) => Result<T>,
): Result<Range<T>> {
  const what = quoted(text);
  const scaled = withSharedScale(ends, high, parse);
  if (scaled !== null && low < high) {
    const remedy = `Type ${scaled}-${ends.high}, or the first in full.`;
    return refuse(what, 'It can be read in two ways.', remedy);
  }
  if (low < high && areBareYears(ends.low, ends.high)) {
    const [first, last] = [ends.low, ends.high].map((year) => `${year}.00`);
    return refuse(what, 'It could be years.', `Type ${first}-${last} for a range.`);
  }
  if (low < high) return ok({ low, high });
  const turned = `${ends.high}-${ends.low}`;
  const range = low > high && rangeIn(turned, parse)?.ok ? [`${turned} for a range`] : [];
  const sum = `=${ends.low}-${ends.high}`;
  const sums = parse(sum).ok ? [`${sum} for a sum`] : [];
  const typed = [...(low === high ? [ends.low] : range), ...sums];
  const remedy = typed.length > 0 ? `Type ${typed.join(', or ')}.` : 'Type the smaller one first.';
  return refuse(what, 'The first number is not smaller than the second.', remedy);
}
