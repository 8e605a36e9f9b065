// The results of a run: chances, percentiles, and the shape of the distribution.
import type { Money } from '../../values/money.ts';
import type { Outcome } from './simulation/outcome.ts';
import { percentilesOf } from './simulation/percentiles.ts';

/** What is looked at in each trial; *gap* and *surplus* are the two sides of the balance. */
export const outputs = ['cost', 'balance', 'gap', 'surplus'] as const;
export type Output = (typeof outputs)[number];

export function valuesOf({ cost, balance }: Outcome, output: Output): Float64Array {
  switch (output) {
    case 'cost':
      return cost;
    case 'balance':
      return balance;
    case 'gap':
      return balance.map((value) => Math.max(0, -1 * value));
    case 'surplus':
      return balance.map((value) => Math.max(0, value));
  }
}

function shareWhere(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < values.length; at += 1) if (holds(values[at] ?? 0)) count += 1;
  return values.length === 0 ? 0 : count / values.length;
}

/** 0..1: the share of the trials in which nothing is left to find. */
export const chanceOfCover = ({ balance }: Outcome): number =>
  shareWhere(balance, (value) => value >= 0);

/** 0..1: the share of the trials whose cost is not above the target. */
export const chanceUnder = ({ cost }: Outcome, target: Money): number =>
  shareWhere(cost, (value) => value <= target);

/** Of a chance by so many trials: a second seed would differ by no more in two cases of three. */
export const errorOf = (chance: number, trials: number): number =>
  Math.sqrt((chance * (1 - chance)) / trials);

export const shownPercentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95] as const;

export interface Spreading {
  readonly mean: number;
  readonly deviation: number;
  /** At `shownPercentiles`. */
  readonly percentiles: readonly number[];
  readonly least: number;
  readonly most: number;
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}

export function varianceOf(values: Float64Array): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += ((values[at] ?? 0) - mean) ** 2;
  return values.length === 0 ? 0 : sum / values.length;
}

export function spreadingOf(values: Float64Array): Spreading {
  const [least = 0, ...rest] = percentilesOf(values, [0, ...shownPercentiles, 1]);
  return {
    mean: meanOf(values),
    deviation: Math.sqrt(varianceOf(values)),
    percentiles: rest.slice(0, -1),
    least,
    most: rest.at(-1) ?? least,
  };
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins of one width; one alone where every trial gives the same. */
export function histogramOf(
  values: Float64Array,
  { least, most }: Spreading,
  bins: number,
): readonly Bin[] {
  if (least === most) return [{ from: least, to: most, count: values.length }];
  const width = (most - least) / bins;
  const counts = new Uint32Array(bins);
  for (let at = 0; at < values.length; at += 1) {
    const bin = Math.min(Math.floor(((values[at] ?? 0) - least) / width), bins - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count, bin) => ({
    from: least + bin * width,
    to: least + (bin + 1) * width,
    count,
  }));
}
