// What each trial of a run comes to in a year: the cost, and the money that is left or missing.
import { hostFee } from '../contributions/cash.ts';
import type { ProblemYear, Promised } from './problem.ts';
import type { Run } from './simulate.ts';

/** By trial, in whole minor units. */
export interface Outcome {
  readonly year: number;
  readonly cost: Float64Array;
  /** Cash for the tree less what nothing else covers: 0 or more where the money suffices. */
  readonly balance: Float64Array;
}

/** A sum that is the same in each trial, or not. */
type Sum = Float64Array | number;

function plus(to: Sum, { quantity, size }: Promised, run: Run): Sum {
  const promised = run.problem.quantities[quantity];
  if (!promised) return typeof to === 'number' ? to + size : to.map((value) => value + size);
  const come = run.draws.coming(promised);
  return come.map((count, at) => size * count + (typeof to === 'number' ? to : (to[at] ?? 0)));
}

const summed = (run: Run, promises: readonly Promised[]): Sum =>
  promises.reduce<Sum>((sum, one) => plus(sum, one, run), 0);

const at = (sum: Sum, trial: number) => (typeof sum === 'number' ? sum : (sum[trial] ?? 0));

function cashFor(run: Run, { free, tied, outside, set }: ProblemYear): Sum {
  const [loose, bound] = [summed(run, free), summed(run, tied)];
  const known = new Map<number, number>();
  const feeOf = (receipts: number) => {
    const fee = known.get(receipts) ?? hostFee(receipts, run.problem.hostFee);
    known.set(receipts, fee);
    return fee;
  };
  const cash = (trial: number) => {
    const fee = feeOf(at(loose, trial) + at(bound, trial));
    const usable = Math.max(0, at(loose, trial) - fee - outside);
    return set === null ? usable : Math.min(set, usable);
  };
  if (typeof loose === 'number' && typeof bound === 'number') return cash(0);
  return new Float64Array(run.problem.trials).map((_, trial) => cash(trial));
}

function offeredTo(run: Run, { kind, tied }: ProblemYear, activity: number): Sum {
  return summed(
    run,
    [...kind, ...tied].filter((one) => one.activity === activity),
  );
}

/** What is covered in an activity before unrestricted cash; null where nothing is offered to it. */
function given(run: Run, index: number, of: ProblemYear, activity: number): Sum | null {
  const relief = run.years[index]?.relief[activity] ?? null;
  const offered = offeredTo(run, of, activity);
  if (!relief) return offered === 0 ? null : offered;
  return offered === 0 ? relief : relief.map((value, trial) => value + at(offered, trial));
}

/** The outcome of the year at this position of the problem. */
export function outcomeOf(run: Run, index: number): Outcome | null {
  const of = run.problem.years[index];
  const sums = run.years[index];
  if (!of || !sums) return null;
  const { trials } = run.problem;
  const cost = new Float64Array(trials);
  const covered = new Float64Array(trials);
  for (const [activity, need] of sums.need.entries()) {
    for (let trial = 0; trial < trials; trial += 1) {
      cost[trial] = (cost[trial] ?? 0) + (need[trial] ?? 0);
    }
    const gift = given(run, index, of, activity);
    if (gift === null) continue;
    for (let trial = 0; trial < trials; trial += 1) {
      const counted = Math.min(need[trial] ?? 0, at(gift, trial));
      covered[trial] = (covered[trial] ?? 0) + counted;
    }
  }
  const cash = cashFor(run, of);
  const balance = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const wanted = Math.floor((cost[trial] ?? 0) - (covered[trial] ?? 0) + 0.5);
    balance[trial] = at(cash, trial) - wanted;
    cost[trial] = Math.floor((cost[trial] ?? 0) + 0.5);
  }
  return { year: of.year, cost, balance };
}
