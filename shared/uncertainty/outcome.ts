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

/** What promises come to: the same in each trial, or by trial. */
type Sum = Float64Array | number;

const at = (sum: Sum, trial: number) => (typeof sum === 'number' ? sum : (sum[trial] ?? 0));

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

/** What does not depend on a cost line: the cash of a year, and what is offered to each activity. */
interface Money {
  readonly cash: Sum;
  readonly offered: readonly Sum[];
}

function moneyFor(run: Run, of: ProblemYear): Money {
  const offers = [...of.kind, ...of.tied];
  const activities = Array.from({ length: run.problem.columns.activities }, (_, activity) =>
    summed(
      run,
      offers.filter((one) => one.activity === activity),
    ),
  );
  return { cash: cashFor(run, of), offered: activities };
}

/** Kept with the draws: an edited line leaves the money of the year as it was. */
const moneyOf = new WeakMap<Run['draws'], Map<string, Money>>();

function money(run: Run, of: ProblemYear): Money {
  const { quantities, hostFee: fee } = run.problem;
  const named = ({ quantity, ...rest }: Promised) => ({ ...rest, of: quantities[quantity]?.key });
  const { year, free, tied, kind, outside, set } = of;
  const key = JSON.stringify([
    year,
    free.map(named),
    tied.map(named),
    kind.map(named),
    outside,
    set,
    fee,
  ]);
  const known = moneyOf.get(run.draws) ?? new Map<string, Money>();
  moneyOf.set(run.draws, known);
  const found = known.get(key) ?? moneyFor(run, of);
  // Only what the last edits left is worth its room.
  if (!known.has(key) && known.size >= run.problem.years.length * 2) known.clear();
  known.set(key, found);
  return found;
}

/** Where no promise is drawn anew, the money is that of another run. */
export function takeMoney(from: Run, to: Run): void {
  const known = moneyOf.get(from.draws);
  if (known) moneyOf.set(to.draws, known);
}

/** What is covered in an activity before unrestricted cash; null where nothing is offered to it. */
function given(relief: Float64Array | null, offered: Sum): Sum | null {
  if (!relief) return offered === 0 ? null : offered;
  return offered === 0 ? relief : relief.map((value, trial) => value + at(offered, trial));
}

/** The outcome of the year at this position of the problem. */
export function outcomeOf(run: Run, index: number): Outcome | null {
  const of = run.problem.years[index];
  const sums = run.years[index];
  if (!of || !sums) return null;
  const { trials } = run.problem;
  const { cash, offered } = money(run, of);
  const cost = new Float64Array(trials);
  const covered = new Float64Array(trials);
  for (const [activity, need] of sums.need.entries()) {
    for (let trial = 0; trial < trials; trial += 1) {
      cost[trial] = (cost[trial] ?? 0) + (need[trial] ?? 0);
    }
    const gift = given(sums.relief[activity] ?? null, offered[activity] ?? 0);
    if (gift === null) continue;
    for (let trial = 0; trial < trials; trial += 1) {
      const counted = Math.min(need[trial] ?? 0, at(gift, trial));
      covered[trial] = (covered[trial] ?? 0) + counted;
    }
  }
  const balance = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const wanted = Math.floor((cost[trial] ?? 0) - (covered[trial] ?? 0) + 0.5);
    balance[trial] = at(cash, trial) - wanted;
    cost[trial] = Math.floor((cost[trial] ?? 0) + 0.5);
  }
  return { year: of.year, cost, balance };
}
