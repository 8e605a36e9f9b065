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

interface Share {
  readonly part: number;
  readonly rest: number;
}

// Doubles decide while the product is exact; a quotient rounded up shows in a rest below 0.
function divided(total: number, weight: number, sum: number): Share {
  const product = total * weight;
  if (Number.isSafeInteger(product)) {
    const part = Math.floor(product / sum);
    const rest = product - part * sum;
    return rest < 0 ? { part: part - 1, rest: rest + sum } : { part, rest };
  }
  const exact = BigInt(total) * BigInt(weight);
  return { part: Number(exact / BigInt(sum)), rest: Number(exact % BigInt(sum)) };
}

// To sort numbers alone takes a tenth of sorting shares: the last rest that is rounded up, and then who.
function roundedUp(shares: readonly Share[], missing: number): number[] {
  const rests = Float64Array.from(shares, ({ rest }) => rest).sort();
  const least = rests[rests.length - missing] ?? Number.POSITIVE_INFINITY;
  let ties = missing - shares.filter(({ rest }) => rest > least).length;
  return shares.map(({ part, rest }) => {
    if (rest === least) ties -= 1;
    return rest > least || (rest === least && ties >= 0) ? part + 1 : part;
  });
}

/**
 * Splits a whole `total` in proportion to `weights` (>= 0, multiples of 1/4, together below 2^51) so
 * that the parts add up to it: largest remainder, ties in the order given. All weights 0 gives all
 * parts 0.
 */
export function splitInProportion(total: number, weights: readonly number[]): number[] {
  const scaled = weights.map((weight) => roundHalfAway(weight * 4));
  const sum = scaled.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const size = Math.abs(total);
  const shares = scaled.map((weight) => divided(size, weight, sum));
  const missing = size - shares.reduce((all, { part }) => all + part, 0);
  const parts = roundedUp(shares, missing);
  return total < 0 ? parts.map((part) => -part || 0) : parts;
}
