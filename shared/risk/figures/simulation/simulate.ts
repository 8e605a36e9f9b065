// The costs of a plan drawn many times, by year and activity; and the same after one line was edited.
// A draw of a line is kept to 1/256 of a cent: sums of such numbers are exact in any order, so that
// taking a line out and putting it back gives the very bits of a run from the beginning.
import { grown } from '../../../values/rounding.ts';
import { Draws } from './draws.ts';
import type { DrawnLine, Problem } from './problem.ts';
import type { ProblemYear } from './problemYear.ts';

/** Of one year, by activity and trial, in minor units. */
export interface YearSums {
  readonly need: readonly Float64Array[];
  /** People in kind, up to what their lines need; null where none are offered. */
  readonly relief: readonly (Float64Array | null)[];
}

export interface Run {
  readonly problem: Problem;
  readonly draws: Draws;
  readonly years: readonly YearSums[];
}

/** Added and taken away again it leaves a multiple of 1/256, for sums below 2^43. */
const grain = 1.5 * 2 ** 44;

/** The nearest multiple of 1/256. */
export const onGrain = (amount: number): number => amount + grain - grain;

function growthOf({ columns }: Problem, line: number, year: number): number {
  const growth = columns.staff[line] === 1 ? columns.staffGrowth : columns.fixedGrowth;
  return (growth[year] ?? 1) / (columns.divisor[line] ?? 1);
}

function addDrawn(
  to: Float64Array,
  size: Float64Array,
  rate: Float64Array | number,
  by: number,
  sign: number,
) {
  if (typeof rate === 'number') {
    const each = rate * by;
    for (let at = 0; at < to.length; at += 1) {
      to[at] = (to[at] ?? 0) + sign * ((size[at] ?? 0) * each + grain - grain);
    }
    return;
  }
  for (let at = 0; at < to.length; at += 1) {
    to[at] = (to[at] ?? 0) + sign * ((size[at] ?? 0) * (rate[at] ?? 0) * by + grain - grain);
  }
}

function peopleOn(run: Run, { people }: ProblemYear, line: number): Float64Array | null {
  const on = people.filter((one) => one.line === line);
  if (on.length === 0) return null;
  const { problem, draws } = run;
  const sum = new Float64Array(problem.trials);
  for (const { quantity, size } of on) {
    const promised = problem.quantities[quantity];
    const come = promised ? draws.coming(promised) : null;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + size * (come?.[at] ?? 1);
  }
  return sum;
}

// A line without a draw is rounded as the model rounds it, so that constants agree with the cover.
function addConstantRelief(
  run: Run,
  year: number,
  line: number,
  people: Float64Array,
  sign: number,
) {
  const { columns, years } = run.problem;
  const to = run.years[year]?.relief[columns.activity[line] ?? -1];
  const need = years[year]?.cells[line] ?? 0;
  if (!to || Number.isNaN(need)) return;
  const wanted = columns.size[line * 3 + 1] ?? 0;
  const rate = columns.rate[line * 3 + 1] ?? 0;
  const worth = new Map<number, number>();
  for (let at = 0; at < to.length; at += 1) {
    const come = people[at] ?? 0;
    let value = worth.get(come);
    if (value === undefined) {
      const full = grown(
        come * rate,
        columns.divisor[line] ?? 1,
        columns.staffEscalation,
        columns.age[year] ?? 0,
      );
      value = come >= wanted ? need : Math.min(full, need);
      worth.set(come, value);
    }
    to[at] = (to[at] ?? 0) + sign * value;
  }
}

class Lines {
  private readonly run: Run;
  private readonly size: Float64Array;
  private readonly relieved: Float64Array;
  private readonly drawn: ReadonlyMap<number, DrawnLine>;
  constructor(run: Run) {
    this.run = run;
    this.size = new Float64Array(run.problem.trials);
    this.relieved = new Float64Array(run.problem.trials);
    this.drawn = new Map(run.problem.lines.map((one) => [one.line, one]));
  }

  isDrawn(line: number): boolean {
    return this.drawn.has(line);
  }

  private sizeOf({ size, sizeAt }: DrawnLine): Float64Array {
    const quantity = this.run.problem.quantities[size];
    return quantity ? this.run.draws.range(quantity, this.size) : this.size.fill(sizeAt);
  }

  private rateOf({ rate, rateAt }: DrawnLine): Float64Array | number {
    const quantity = this.run.problem.quantities[rate];
    return quantity ? this.run.draws.keptRange(quantity) : rateAt;
  }

  /** Adds a line to the sums, or takes it away with `sign` -1. */
  add(line: number, sign: 1 | -1): void {
    const drawn = this.drawn.get(line);
    const rate = drawn ? this.rateOf(drawn) : 0;
    const size = drawn ? this.sizeOf(drawn) : null;
    const { years, columns } = this.run.problem;
    for (const [year, of] of years.entries()) {
      if (columns.recurs[line * years.length + year] === 0) continue;
      if (size) this.addYear(year, of, line, size, rate, sign);
      else this.addConstant(year, of, line, sign);
    }
  }

  private addYear(
    year: number,
    of: ProblemYear,
    line: number,
    size: Float64Array,
    rate: Float64Array | number,
    sign: 1 | -1,
  ): void {
    const { problem, years } = this.run;
    const activity = problem.columns.activity[line] ?? -1;
    const sums = years[year];
    const by = growthOf(problem, line, year);
    const need = sums?.need[activity];
    if (need) addDrawn(need, size, rate, by, sign);
    const people = peopleOn(this.run, of, line);
    const relief = sums?.relief[activity];
    if (!people || !relief) return;
    for (let at = 0; at < size.length; at += 1) {
      this.relieved[at] = Math.min(people[at] ?? 0, size[at] ?? 0);
    }
    addDrawn(relief, this.relieved, rate, by, sign);
  }

  private addConstant(year: number, of: ProblemYear, line: number, sign: 1 | -1): void {
    const cell = of.cells[line] ?? 0;
    const { problem, years } = this.run;
    const need = years[year]?.need[problem.columns.activity[line] ?? -1];
    if (!need || Number.isNaN(cell)) return;
    for (let at = 0; at < need.length; at += 1) need[at] = (need[at] ?? 0) + sign * cell;
    this.relieve(year, of, line, sign);
  }

  relieve(year: number, of: ProblemYear, line: number, sign: 1 | -1): void {
    const people = peopleOn(this.run, of, line);
    if (people) addConstantRelief(this.run, year, line, people, sign);
  }
}

function emptySums({ columns, trials }: Problem, { people }: ProblemYear): YearSums {
  const relieved = new Set(people.map(({ line }) => columns.activity[line]));
  const activities = Array.from({ length: columns.activities }, (_, at) => at);
  return {
    need: activities.map(() => new Float64Array(trials)),
    relief: activities.map((at) => (relieved.has(at) ? new Float64Array(trials) : null)),
  };
}

// All constants of an activity at once: adding each to every trial would cost as much as a draw.
function addConstants(run: Run, lines: Lines, year: number, of: ProblemYear): void {
  const { columns } = run.problem;
  const sums = new Float64Array(columns.activities);
  for (let line = 0; line < columns.lines; line += 1) {
    const cell = of.cells[line] ?? Number.NaN;
    if (Number.isNaN(cell) || lines.isDrawn(line)) continue;
    const activity = columns.activity[line] ?? 0;
    sums[activity] = (sums[activity] ?? 0) + cell;
  }
  for (const [activity, sum] of sums.entries()) run.years[year]?.need[activity]?.fill(sum);
  const relieved = new Set(of.people.map(({ line }) => line));
  for (const line of relieved) {
    const recurs = columns.recurs[line * columns.years.length + year] === 1;
    if (recurs && !lines.isDrawn(line)) lines.relieve(year, of, line, 1);
  }
}

/** A run from the beginning; `set` names another set of draws of the same problem. */
export function simulate(problem: Problem, set = ''): Run {
  const draws = new Draws(problem, set);
  const run = { problem, draws, years: problem.years.map((one) => emptySums(problem, one)) };
  const lines = new Lines(run);
  for (const [year, of] of problem.years.entries()) addConstants(run, lines, year, of);
  for (const { line } of problem.lines) lines.add(line, 1);
  return run;
}

/** Takes lines out of a run as it was, and puts them in as they are now: the sums are changed in place. */
export function exchange(before: Run, after: Run, changed: readonly number[]): void {
  const out = new Lines(before);
  const into = new Lines(after);
  for (const line of changed) {
    out.add(line, -1);
    into.add(line, 1);
  }
}
