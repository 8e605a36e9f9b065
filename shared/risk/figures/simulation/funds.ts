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

function cashFor(
  run: Run,
  { outside, set }: ProblemYear,
  { loose, bound }: Pick<Funds, 'loose' | 'bound'>,
): Sum {
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
  /** Receipts that are free, and those that are restricted, before any fee. */
  readonly loose: Sum;
  readonly bound: Sum;
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
  const receipts = { loose: summed(run, of.free), bound: summed(run, of.tied) };
  return { cash: cashFor(run, of, receipts), ...receipts, offered: activities, tied };
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

/** A sum in which these promises come as in another run. Whole amounts: exact in any order. */
function adjusted(sum: Sum, promises: readonly Promised[], from: Run, to: Run): Sum {
  if (typeof sum === 'number' || promises.length === 0) return sum;
  const next = sum.slice();
  for (const { quantity, size } of promises) {
    const promised = from.problem.quantities[quantity];
    if (!promised) continue;
    const [before, after] = [from.draws.coming(promised), to.draws.coming(promised)];
    for (let trial = 0; trial < next.length; trial += 1) {
      const change = (after[trial] ?? 0) - (before[trial] ?? 0);
      next[trial] = (next[trial] ?? 0) + size * change;
    }
  }
  return next;
}

function adjustedFunds(
  { of, funds }: KnownFunds,
  from: Run,
  to: Run,
  changed: ReadonlySet<number>,
) {
  const some = <P extends Promised>(promises: readonly P[]) =>
    promises.filter(({ quantity }) => changed.has(quantity));
  const [free, tied, kind] = [some(of.free), some(of.tied), some(of.kind)];
  const offers = Map.groupBy([...kind, ...tied], ({ activity }) => activity);
  const tiedFor = Map.groupBy(tied, ({ activity }) => activity);
  const receipts = {
    loose: adjusted(funds.loose, free, from, to),
    bound: adjusted(funds.bound, tied, from, to),
  };
  return {
    cash: cashFor(to, of, receipts),
    ...receipts,
    offered: funds.offered.map((sum, at) => adjusted(sum, offers.get(at) ?? [], from, to)),
    tied: new Map(
      [...funds.tied].map(([at, sum]) => [at, adjusted(sum, tiedFor.get(at) ?? [], from, to)]),
    ),
  };
}

/** Where only the promises of some quantities are drawn anew, the funds of another run with those changed. */
export function adjustFunds(from: Run, to: Run, quantities: readonly number[]): void {
  const changed = new Set(quantities);
  const known = fundsOf.get(from.draws) ?? [];
  const all = known.filter(({ problem }) => problem === from.problem);
  fundsOf.set(
    to.draws,
    all.map((one) => ({ ...one, funds: adjustedFunds(one, from, to, changed) })),
  );
}

/** Where no promise is drawn anew, the funds are those of another run. */
export function takeFunds(from: Run, to: Run): void {
  const known = fundsOf.get(from.draws);
  if (known) fundsOf.set(to.draws, known);
}
