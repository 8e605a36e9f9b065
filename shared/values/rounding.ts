// Rounding to whole minor units, once and exactly: the only place where money is rounded.

/** Nearest whole number; a half goes away from zero. `value` is exact (a multiple of 1/4, say). */
export function roundHalfAway(value: number): number {
  const rounded = Math.floor(Math.abs(value) + 0.5);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

// A rate such as 0.03 means the decimal that was typed, not the double that stands for it.
function ratioOf(value: number): Ratio {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  const top = BigInt(whole + fraction);
  return power >= 0
    ? { top: top * 10n ** BigInt(power), bottom: 1n }
    : { top, bottom: 10n ** BigInt(-power) };
}

function roundRatio(top: bigint, bottom: bigint): number {
  const size = top < 0n ? -top : top;
  const rounded = Number((2n * size + bottom) / (2n * bottom));
  return top < 0n && rounded !== 0 ? -rounded : rounded;
}

/** (1 + rate)^years as whole numbers: as they are worked with, and exact however large. */
interface Power extends Ratio {
  readonly above: number;
  readonly below: number;
}

const powers = new Map<number, Power[]>();
/** A plan has two rates: more than these are of plans that nobody looks at any more. */
const mostRates = 50;

function powerOf(rate: number, years: number): Power {
  const known = powers.get(rate) ?? [];
  if (known.length === 0 && powers.size >= mostRates) powers.clear();
  powers.set(rate, known);
  const found = known[years];
  if (found) return found;
  const growth = ratioOf(rate);
  const top = (growth.bottom + growth.top) ** BigInt(years);
  const bottom = growth.bottom ** BigInt(years);
  const power = { top, bottom, above: Number(top), below: Number(bottom) };
  known[years] = power;
  return power;
}

// Halves of 26 bits each, whose products are exact (Veltkamp's splitting).
const splitter = 2 ** 27 + 1;

/** What the double `product` of two whole numbers below 2^53 leaves out of it (Dekker's product). */
function leftOut(one: number, other: number, product: number): number {
  const [up, across] = [splitter * one, splitter * other];
  const high = up - (up - one);
  const top = across - (across - other);
  const [low, rest] = [one - high, other - top];
  return high * top - product + high * rest + low * top + low * rest;
}

/** one x other / unit, rounded once, half up; all whole, `unit` even and below 2^51. */
function roundedProduct(one: number, other: number, unit: number): number {
  const product = one * other;
  const near = Math.floor(product / unit);
  const taken = near * unit;
  const rest = product - taken + (leftOut(one, other, product) - leftOut(near, unit, taken));
  const over = rest + unit / 2;
  return near + Math.floor(over / unit);
}

function grownExactly(value: number, divisor: number, rate: number, years: number): number {
  const { top, bottom, above, below } = powerOf(rate, years);
  const twice = 2 * Math.abs(value);
  const unit = 2 * divisor * below;
  const isWhole = Number.isSafeInteger(twice) && Number.isSafeInteger(above);
  const isExact = isWhole && Number.isInteger(divisor) && unit < 2 ** 51;
  if (isExact && twice * above < unit * 2 ** 51) {
    const whole = roundedProduct(twice, above, unit);
    return value < 0 && whole !== 0 ? -whole : whole;
  }
  const [base, by] = [ratioOf(value), ratioOf(divisor)];
  return roundRatio(base.top * by.bottom * top, base.bottom * by.top * bottom);
}

/**
 * value / divisor x (1 + rate)^years, rounded once, half away from zero.
 * Doubles decide unless the answer lies so near a half that their error could; then whole numbers do.
 * `divisor` > 0; `years` a whole number >= 0; `rate` > -1.
 */
export function grown(value: number, divisor: number, rate: number, years: number): number {
  if (!Number.isInteger(value)) return grownSettled(settled(value), divisor, rate, years);
  return grownSettled(value, divisor, rate, years);
}

// 100 x 0.145 is 14.5: the digits of a double beyond the fifteenth are noise, and would tip a half.
const settled = (value: number) => Number(value.toPrecision(15));

function grownSettled(value: number, divisor: number, rate: number, years: number): number {
  const size = Math.abs((value / divisor) * (1 + rate) ** years);
  const toHalf = Math.abs(size - Math.floor(size) - 0.5);
  const error = Math.max(size * 1e-12, 1e-9);
  if (toHalf > error && size < 2 ** 46) return roundHalfAway(value < 0 ? -size : size);
  return grownExactly(value, divisor, rate, years);
}

interface Shares {
  readonly parts: Float64Array;
  /** What each part leaves out, as a share of `sum`. */
  readonly rests: Float64Array;
  readonly sum: number;
}

// Doubles decide where each product is exact; a quotient rounded up shows in a rest below 0.
function shareOut(total: number, weights: Float64Array, { parts, rests, sum }: Shares): void {
  for (let at = 0; at < weights.length; at += 1) {
    const product = total * (weights[at] ?? 0);
    const part = Math.floor(product / sum);
    const isAbove = product < part * sum;
    parts[at] = isAbove ? part - 1 : part;
    rests[at] = isAbove ? product - (part - 1) * sum : product - part * sum;
  }
}

function shareOutExactly(
  total: number,
  weights: Float64Array,
  { parts, rests, sum }: Shares,
): void {
  const [size, all] = [BigInt(total), BigInt(sum)];
  for (let at = 0; at < weights.length; at += 1) {
    const product = size * BigInt(weights[at] ?? 0);
    parts[at] = Number(product / all);
    rests[at] = Number(product % all);
  }
}

/** The `count`-th largest, without sorting the others (Hoare's selection); `values` is reordered. */
function largestBut(values: Float64Array, count: number): number {
  const wanted = values.length - count;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let [left, right] = [from, to];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else break;
  }
  return values[wanted] ?? Number.POSITIVE_INFINITY;
}

// One more for each of the largest rests, until nothing is missing; of equal ones the first.
function roundUp(parts: Float64Array, rests: Float64Array, missing: number): void {
  const least = largestBut(rests.slice(), missing);
  let ties = missing;
  for (const rest of rests) if (rest > least) ties -= 1;
  for (let at = 0; at < parts.length; at += 1) {
    const rest = rests[at] ?? 0;
    const isTied = rest === least && ties > 0;
    if (isTied) ties -= 1;
    if (rest > least || isTied) parts[at] = (parts[at] ?? 0) + 1;
  }
}

/**
 * Splits a whole `total` in proportion to whole `weights` (>= 0, together below 2^53) so that the
 * parts add up to it: largest remainder, ties in the order given. All weights 0 gives all parts 0.
 */
export function splitWhole(total: number, weights: Float64Array): Float64Array {
  const parts = new Float64Array(weights.length);
  let [sum, most] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    if (weight > most) most = weight;
  }
  if (sum === 0) return parts;
  const size = Math.abs(total);
  const rests = new Float64Array(weights.length);
  if (Number.isSafeInteger(size * most)) shareOut(size, weights, { parts, rests, sum });
  else shareOutExactly(size, weights, { parts, rests, sum });
  let missing = size;
  for (const part of parts) missing -= part;
  if (missing > 0) roundUp(parts, rests, missing);
  return total < 0 ? parts.map((part) => -part || 0) : parts;
}

/** The same for `weights` that are multiples of 1/4, together below 2^51. */
export function splitInProportion(total: number, weights: readonly number[]): number[] {
  const quarters = new Float64Array(weights.map((weight) => roundHalfAway(weight * 4)));
  return [...splitWhole(total, quarters)];
}
