// What each trial of a run comes to in a year: the cost, and the money that is left or missing.
import { hostFee } from '../contributions/cash.ts';
import type { Problem, ProblemYear, Promised } from './problem.ts';
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

interface KnownMoney {
  readonly problem: Problem;
  readonly of: ProblemYear;
  readonly money: Money;
}

/** Kept with the draws: an edited line leaves the money of the year as it was. */
const moneyOf = new WeakMap<Run['draws'], KnownMoney[]>();

type Activities = readonly (Promised & { readonly activity?: number })[];

function samePromises(a: Activities, b: Activities, one: Problem, other: Problem): boolean {
  const same = (promise: Activities[number], at: number) => {
    const { quantity, size, activity } = b[at] ?? {};
    const [key, otherKey] = [one.quantities[promise.quantity], other.quantities[quantity ?? -1]];
    return promise.size === size && promise.activity === activity && key?.key === otherKey?.key;
  };
  return a.length === b.length && a.every(same);
}

function sameMoney({ problem, of }: KnownMoney, other: Problem, year: ProblemYear): boolean {
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

function money(run: Run, of: ProblemYear): Money {
  const { problem } = run;
  const known = moneyOf.get(run.draws) ?? [];
  moneyOf.set(run.draws, known);
  const found = known.find((one) => sameMoney(one, problem, of));
  if (found) return found.money;
  // Only what the last edits left is worth its room.
  if (known.length >= problem.years.length * 2) known.length = 0;
  const fresh = { problem, of, money: moneyFor(run, of) };
  known.push(fresh);
  return fresh.money;
}

/** Where no promise is drawn anew, the money is that of another run. */
export function takeMoney(from: Run, to: Run): void {
  const known = moneyOf.get(from.draws);
  if (known) moneyOf.set(to.draws, known);
}

/** Added trial by trial: what an activity costs, and what of it nothing else covers. */
interface Sums {
  readonly cost: Float64Array;
  readonly wanted: Float64Array;
}

function addNeed({ cost, wanted }: Sums, need: Float64Array): void {
  for (let trial = 0; trial < need.length; trial += 1) {
    const needed = need[trial] ?? 0;
    cost[trial] = (cost[trial] ?? 0) + needed;
    wanted[trial] = (wanted[trial] ?? 0) + needed;
  }
}

/** `relief` and `more` are given before unrestricted cash: together up to the need. */
function addRelieved(
  { cost, wanted }: Sums,
  need: Float64Array,
  relief: Float64Array,
  more: number,
): void {
  for (let trial = 0; trial < need.length; trial += 1) {
    const needed = need[trial] ?? 0;
    const left = needed - (relief[trial] ?? 0) - more;
    cost[trial] = (cost[trial] ?? 0) + needed;
    wanted[trial] = (wanted[trial] ?? 0) + Math.max(0, left);
  }
}

function addActivity(
  sums: Sums,
  need: Float64Array,
  relief: Float64Array | null,
  offered: Sum,
): void {
  if (typeof offered !== 'number') {
    const given = relief ? offered.map((value, trial) => value + (relief[trial] ?? 0)) : offered;
    addRelieved(sums, need, given, 0);
  } else if (relief) addRelieved(sums, need, relief, offered);
  else if (offered === 0) addNeed(sums, need);
  else addRelieved(sums, need, new Float64Array(need.length), offered);
}

/** The outcome of the year at this position of the problem. */
export function outcomeOf(run: Run, index: number): Outcome | null {
  const of = run.problem.years[index];
  const sums = run.years[index];
  if (!of || !sums) return null;
  const { trials } = run.problem;
  const { cash, offered } = money(run, of);
  const [cost, wanted] = [new Float64Array(trials), new Float64Array(trials)];
  for (const [activity, need] of sums.need.entries()) {
    const relief = sums.relief[activity] ?? null;
    addActivity({ cost, wanted }, need, relief, offered[activity] ?? 0);
  }
  // In place: what is wanted becomes what is left of the cash.
  for (let trial = 0; trial < trials; trial += 1) {
    wanted[trial] = at(cash, trial) - Math.floor((wanted[trial] ?? 0) + 0.5);
    cost[trial] = Math.floor((cost[trial] ?? 0) + 0.5);
  }
  return { year: of.year, cost, balance: wanted };
}
