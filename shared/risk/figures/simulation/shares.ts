// How much of the variance each input explains alone: first-order Sobol indices after Saltelli (2010).
import { meanOf, type Output, valuesOf, varianceOf } from '../results.ts';
import { adjustFunds, takeFunds } from './funds.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Group, Problem } from './problem.ts';
import { type Run, simulate } from './simulate.ts';
import { exchangeStanding } from './standing.ts';

/** One input, or a group of inputs that move together: it has one share. */
export interface VarianceShare {
  readonly key: string;
  readonly share: number;
}

export interface Shares {
  readonly of: readonly VarianceShare[];
  /** What no input explains alone: they act together, or the draws are too few to tell. */
  readonly interaction: number;
}

interface Factor {
  readonly key: string;
  readonly quantities: readonly number[];
}

function factorsOf({ quantities, groups }: Problem): readonly Factor[] {
  const alone = quantities.flatMap(({ key, group }, at) =>
    group < 0 ? [{ key, quantities: [at] }] : [],
  );
  const together = groups.map(({ key, members }: Group) => ({ key, quantities: members }));
  return [...alone, ...together];
}

function streamsOf({ quantities, groups }: Problem, factor: Factor): ReadonlySet<string> {
  const group = groups.find(({ key }) => key === factor.key);
  if (group && group.rank === null) return new Set([group.key]);
  return new Set(factor.quantities.map((at) => quantities[at]?.key ?? ''));
}

function linesOf({ lines, years }: Problem, { quantities }: Factor): readonly number[] {
  const drawn = lines.filter(
    ({ size, rate }) => quantities.includes(size) || quantities.includes(rate),
  );
  const people = years.flatMap((one) => one.people);
  const relieved = people.filter(({ quantity }) => quantities.includes(quantity));
  return [...new Set([...drawn, ...relieved].map(({ line }) => line))];
}

const hasPromise = ({ quantities }: Problem, factor: Factor) =>
  factor.quantities.some((at) => quantities[at]?.probability !== null);

const otherSet = 'second:';

/** The outcome of the second set of draws, but with this factor as the first set has it. */
function mixed(second: Run, factor: Factor): Outcome | null {
  const { problem } = second;
  const run = { ...second, draws: second.draws.but(streamsOf(problem, factor)) };
  if (hasPromise(problem, factor)) adjustFunds(second, run, factor.quantities);
  else takeFunds(second, run);
  const lines = linesOf(problem, factor);
  exchangeStanding(second, run, lines);
  const outcome = outcomeOf(run, 0);
  exchangeStanding(run, second, lines);
  return outcome;
}

function shareOf(first: Float64Array, second: Float64Array, both: Float64Array): number {
  const mean = meanOf(first);
  let sum = 0;
  for (let at = 0; at < first.length; at += 1) {
    sum += ((first[at] ?? 0) - mean) * ((both[at] ?? 0) - (second[at] ?? 0));
  }
  const variance = varianceOf(first);
  return variance === 0 ? 0 : Math.max(0, sum / first.length / variance);
}

/** Of a problem of one year. All 0 where the output never varies. */
export function sharesOf(problem: Problem, output: Output): Shares {
  const first = outcomeOf(simulate(problem), 0);
  const run = simulate(problem, otherSet);
  const second = outcomeOf(run, 0);
  if (!first || !second) return { of: [], interaction: 0 };
  const [a, b] = [valuesOf(first, output), valuesOf(second, output)];
  const of = factorsOf(problem).map((factor) => {
    const outcome = mixed(run, factor);
    const both = outcome ? valuesOf(outcome, output) : b;
    return { key: factor.key, share: shareOf(a, b, both) };
  });
  const alone = of.reduce((sum, { share }) => sum + share, 0);
  return { of, interaction: varianceOf(a) === 0 ? 0 : Math.max(0, 1 - alone) };
}
