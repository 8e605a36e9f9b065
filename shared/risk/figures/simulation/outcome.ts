// What each trial of a run comes to in a year: the cost, and the money that is left or missing.
import { wantedOfCarrying } from './carried.ts';
import { at } from './funds.ts';
import type { Run } from './simulate.ts';
import { standingIn } from './standing.ts';

/** By trial, in whole minor units. */
export interface Outcome {
  readonly year: number;
  readonly cost: Float64Array;
  /** Cash for the tree less what nothing else covers: 0 or more where the plan is fully funded. */
  readonly balance: Float64Array;
}

const whole = (amount: number) => Math.floor(amount + 0.5);

/** The outcome of the year at this position of the problem. */
export function outcomeOf(run: Run, index: number): Outcome | null {
  const of = run.problem.years[index];
  const standing = of && standingIn(run, index);
  if (!of || !standing) return null;
  const { trials } = run.problem;
  const { cash } = standing.funds;
  const carrying = wantedOfCarrying(run, index);
  const [cost, balance] = [new Float64Array(trials), new Float64Array(trials)];
  for (let trial = 0; trial < trials; trial += 1) {
    cost[trial] = whole(standing.cost[trial] ?? 0);
    const wanted = (standing.wanted[trial] ?? 0) + (carrying?.[trial] ?? 0);
    balance[trial] = at(cash, trial) - whole(wanted);
  }
  return { year: of.year, cost, balance };
}
