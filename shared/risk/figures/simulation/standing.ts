// What all activities of a year come to in each trial, kept between edits: an edited line takes out what
// its activity came to, and puts in what it comes to now. All of it counts in 1/256 of a cent, so that
// this gives the very bits of adding everything anew.
import { type Funds, fundsIn, type Sum } from './funds.ts';
import { exchange, onGrain, type Run, type YearSums } from './simulate.ts';

export interface Standing {
  /** What the funds were when it was added up. */
  readonly funds: Funds;
  /** Activities that also have restricted cash of earlier years: their cost alone stands here. */
  readonly carries: readonly number[];
  readonly cost: Float64Array;
  /** What of the cost of the others nothing but unrestricted cash covers. */
  readonly wanted: Float64Array;
}

const standings = new WeakMap<YearSums, Standing>();

type Sign = 1 | -1;

function addCost({ cost }: Standing, need: Float64Array, sign: Sign): void {
  for (let trial = 0; trial < need.length; trial += 1) {
    cost[trial] = (cost[trial] ?? 0) + sign * (need[trial] ?? 0);
  }
}

function addNeed({ cost, wanted }: Standing, need: Float64Array, sign: Sign): void {
  for (let trial = 0; trial < need.length; trial += 1) {
    const needed = sign * (need[trial] ?? 0);
    cost[trial] = (cost[trial] ?? 0) + needed;
    wanted[trial] = (wanted[trial] ?? 0) + needed;
  }
}

/** `relief` and `more` are given before unrestricted cash: together up to the need. */
function addRelieved(
  { cost, wanted }: Standing,
  need: Float64Array,
  relief: Float64Array,
  more: number,
  sign: Sign,
): void {
  for (let trial = 0; trial < need.length; trial += 1) {
    const needed = need[trial] ?? 0;
    const left = needed - (relief[trial] ?? 0) - more;
    cost[trial] = (cost[trial] ?? 0) + sign * needed;
    wanted[trial] = (wanted[trial] ?? 0) + sign * Math.max(0, left);
  }
}

function addOffered(
  standing: Standing,
  need: Float64Array,
  relief: Float64Array | null,
  offered: Sum,
  sign: Sign,
): void {
  if (typeof offered !== 'number') {
    const given = offered.map((value, trial) => onGrain(value) + (relief?.[trial] ?? 0));
    addRelieved(standing, need, given, 0, sign);
  } else if (relief) addRelieved(standing, need, relief, onGrain(offered), sign);
  else if (offered === 0) addNeed(standing, need, sign);
  else addRelieved(standing, need, new Float64Array(need.length), onGrain(offered), sign);
}

function addActivity(standing: Standing, sums: YearSums, activity: number, sign: Sign): void {
  const need = sums.need[activity];
  const offered = standing.funds.offered[activity] ?? 0;
  if (!need) return;
  if (standing.carries.includes(activity)) addCost(standing, need, sign);
  else addOffered(standing, need, sums.relief[activity] ?? null, offered, sign);
}

/** Of the year at this position of the problem; null where there is none such. */
export function standingIn(run: Run, index: number): Standing | null {
  const [of, sums] = [run.problem.years[index], run.years[index]];
  if (!of || !sums) return null;
  const funds = fundsIn(run, of);
  const known = standings.get(sums);
  if (known?.funds === funds) return known;
  const { trials } = run.problem;
  const { carries } = of;
  const fresh = {
    funds,
    carries,
    cost: new Float64Array(trials),
    wanted: new Float64Array(trials),
  };
  for (const activity of sums.need.keys()) addActivity(fresh, sums, activity, 1);
  standings.set(sums, fresh);
  return fresh;
}

/** The years whose funds are those of `run` too; of the others nothing is kept. */
function lasting(run: Run): readonly (readonly [YearSums, Standing])[] {
  return run.years.flatMap((sums, index) => {
    const of = run.problem.years[index];
    const standing = standings.get(sums);
    if (!of || !standing) return [];
    if (standing.funds === fundsIn(run, of)) return [[sums, standing] as const];
    standings.delete(sums);
    return [];
  });
}

/** `exchange`, after which what stands is right again. */
export function exchangeStanding(before: Run, after: Run, lines: readonly number[]): void {
  const activityOf = ({ problem: { columns } }: Run, line: number) => columns.activity[line] ?? -1;
  const activities = new Set(
    lines.flatMap((line) => [activityOf(before, line), activityOf(after, line)]),
  );
  const kept = lasting(after);
  const add = (sign: Sign) => {
    for (const [sums, standing] of kept) {
      for (const activity of activities) addActivity(standing, sums, activity, sign);
    }
  };
  add(-1);
  exchange(before, after, lines);
  add(1);
}
