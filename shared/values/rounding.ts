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

function grownExactly(value: number, divisor: number, rate: number, years: number): number {
  const base = ratioOf(value);
  const by = ratioOf(divisor);
  const growth = ratioOf(rate);
  const power = BigInt(years);
  return roundRatio(
    base.top * by.bottom * (growth.bottom + growth.top) ** power,
    base.bottom * by.top * growth.bottom ** power,
  );
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

/**
 * Splits a whole `total` in proportion to `weights` (>= 0, multiples of 1/4) so that the parts add
 * up to it: largest remainder, ties in the order given. All weights 0 gives all parts 0.
 */
export function splitInProportion(total: number, weights: readonly number[]): number[] {
  const scaled = weights.map((weight) => BigInt(roundHalfAway(weight * 4)));
  const sum = scaled.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map(() => 0);
  const size = BigInt(Math.abs(total));
  const parts = scaled.map((weight) => (size * weight) / sum);
  const rests = scaled.map((weight, index) => ({ index, rest: (size * weight) % sum }));
  rests.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const missing = Number(size - parts.reduce((a, b) => a + b, 0n));
  const up = new Set(rests.slice(0, missing).map(({ index }) => index));
  const sign = total < 0 ? -1 : 1;
  return parts.map((part, index) => sign * (Number(part) + (up.has(index) ? 1 : 0)) || 0);
}
