// What pays in a year of a run: cash, and what is offered to each activity, as far as it comes.

import { hostFee } from '../../../contributions/figures/cash.ts';
import { cents } from '../../../values/money.ts';
import type { Problem } from './problem.ts';
import type { ProblemYear, Promised } from './problemYear.ts';
import type { Run } from './simulate.ts';

/** What promises come to: the same in each trial, or by trial. */
export type Sum = Float64Array | number;

export const at = (sum: Sum, trial: number) => (typeof sum === 'number' ? sum : (sum[trial] ?? 0));

function summed({ problem, draws }: Run, promises: readonly Promised[]): Sum {
  let sure = 0;
  let sum: Float64Array | null = null;
  for (const { quantity, size } of promises) {
    const promised = problem.quantities[quantity];
    if (!promised) {
      sure += size;
      continue;
    }
    sum ??= new Float64Array(problem.trials);
    const come = draws.coming(promised);
    for (let trial = 0; trial < sum.length; trial += 1) {
      sum[trial] = (sum[trial] ?? 0) + size * (come[trial] ?? 0);
    }
  }
  return sum === null ? sure : sure === 0 ? sum : sum.map((value) => value + sure);
}

function cashFor(run: Run, { free, tied, outside, set }: ProblemYear): Sum {
  const [loose, bound] = [summed(run, free), summed(run, tied)];
  const known = new Map<number, number>();
  const feeOf = (receipts: number) => {
    const fee = known.get(receipts) ?? hostFee(cents(receipts), run.problem.hostFee);
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

/** What does not depend on a cost line: the cash of a year, and what is offered to each activity. */
export interface Funds {
  readonly cash: Sum;
  /** Other kind, and restricted cash of the year. */
  readonly offered: readonly Sum[];
  /** The restricted cash of the year alone, by the position of its activity. */
  readonly tied: ReadonlyMap<number, Sum>;
}

function fundsFor(run: Run, of: ProblemYear): Funds {
  const offers = [...of.kind, ...of.tied];
  const activities = Array.from({ length: run.problem.columns.activities }, (_, activity) =>
    summed(
      run,
      offers.filter((one) => one.activity === activity),
    ),
  );
  const byActivity = Map.groupBy(of.tied, ({ activity }) => activity);
  const tied = new Map([...byActivity].map(([activity, some]) => [activity, summed(run, some)]));
  return { cash: cashFor(run, of), offered: activities, tied };
}

interface KnownFunds {
  readonly problem: Problem;
  readonly of: ProblemYear;
  readonly funds: Funds;
}

/** Kept with the draws: an edited line leaves the funds of the year as they were. */
const fundsOf = new WeakMap<Run['draws'], KnownFunds[]>();

type Activities = readonly (Promised & { readonly activity?: number })[];

function samePromises(a: Activities, b: Activities, one: Problem, other: Problem): boolean {
  const same = (promise: Activities[number], at: number) => {
    const { quantity, size, activity } = b[at] ?? {};
    const [key, otherKey] = [one.quantities[promise.quantity], other.quantities[quantity ?? -1]];
    return promise.size === size && promise.activity === activity && key?.key === otherKey?.key;
  };
  return a.length === b.length && a.every(same);
}

function sameFunds({ problem, of }: KnownFunds, other: Problem, year: ProblemYear): boolean {
  return (
    of.year === year.year &&
    of.outside === year.outside &&
    of.set === year.set &&
    JSON.stringify(problem.hostFee) === JSON.stringify(other.hostFee) &&
    samePromises(of.free, year.free, problem, other) &&
    samePromises(of.tied, year.tied, problem, other) &&
    samePromises(of.kind, year.kind, problem, other)
  );
}

export function fundsIn(run: Run, of: ProblemYear): Funds {
  const { problem } = run;
  const known = fundsOf.get(run.draws) ?? [];
  fundsOf.set(run.draws, known);
  const found = known.find((one) => sameFunds(one, problem, of));
  if (found) return found.funds;
  // Only what the last edits left is worth its room.
  if (known.length >= problem.years.length * 2) known.length = 0;
  const fresh = { problem, of, funds: fundsFor(run, of) };
  known.push(fresh);
  return fresh.funds;
}

/** Where no promise is drawn anew, the funds are those of another run. */
export function takeFunds(from: Run, to: Run): void {
  const known = fundsOf.get(from.draws);
  if (known) fundsOf.set(to.draws, known);
}
