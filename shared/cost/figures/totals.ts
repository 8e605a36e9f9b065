// What all lines come to by year, end and activity: the one pass over the model that thousands of runs make.
import { type Columns, cellsOf, costAt } from './columns.ts';

/** Lines that are added up together: of one activity and one kind, at positions from..to of `order`. */
interface Run {
  readonly activity: number;
  readonly staff: boolean;
  readonly from: number;
  readonly to: number;
}

type EachEnd = readonly [low: Float64Array, likely: Float64Array, high: Float64Array];

const isYearly = ({ recurs, years }: Columns, line: number) =>
  recurs.subarray(line * years.length, (line + 1) * years.length).every((one) => one === 1);

function runsOf({ activity, staff }: Columns, order: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const [line] = order.subarray(from);
    const of = { activity: activity[line ?? 0] ?? 0, staff: staff[line ?? 0] ?? 0 };
    while (to < order.length) {
      const next = order[to] ?? 0;
      if (activity[next] !== of.activity || staff[next] !== of.staff) break;
      to += 1;
    }
    runs.push({ activity: of.activity, staff: of.staff === 1, from, to });
  }
  return runs;
}

/**
 * Adds up the columns whenever it is asked: sizes and rates may have changed since, what the lines are
 * and when they recur may not.
 */
export class Totals {
  private readonly columns: Columns;
  /** The lines that recur in every year, those of one activity and kind side by side. */
  private readonly order: Int32Array;
  private readonly runs: readonly Run[];
  private readonly others: readonly number[];
  /** What a line costs before it grows, by position in `order`. */
  private readonly base: EachEnd;
  /** Lines of which an amount is so near a half that a double may be rounded wrong. */
  private readonly unclear: Int32Array;

  constructor(columns: Columns) {
    const { activity, staff } = columns;
    const lines = [...activity.keys()].filter((line) => (activity[line] ?? -1) >= 0);
    const key = (line: number) => 2 * (activity[line] ?? 0) + (staff[line] ?? 0);
    const yearly = lines.filter((line) => isYearly(columns, line));
    this.columns = columns;
    this.order = Int32Array.from(yearly.toSorted((one, other) => key(one) - key(other)));
    this.runs = runsOf(columns, this.order);
    this.others = lines.filter((line) => !isYearly(columns, line));
    const column = () => new Float64Array(this.order.length);
    this.base = [column(), column(), column()];
    this.unclear = new Int32Array(this.order.length);
  }

  /**
   * By [(year x 3 + end) x activities + activity], in minor units, each line rounded once as `figures`
   * has it; lines without a figure are left out. Exact as long as no total is above 2^53.
   */
  now(): Float64Array {
    const { columns } = this;
    const { years, activities } = columns;
    const totals = new Float64Array(years.length * 3 * activities);
    if (columns.shares.includes(1)) return withShares(columns, totals);
    for (const run of this.runs) this.addRun(run, totals);
    for (const line of this.others) this.addOther(line, totals);
    return totals;
  }

  private addRun(run: Run, totals: Float64Array): void {
    const most = this.fill(run);
    const { columns } = this;
    const grows = run.staff ? columns.staffGrowth : columns.fixedGrowth;
    for (let year = 0; year < grows.length; year += 1) this.addYear(run, year, most, totals);
  }

  /** The base of each line of a run, 0 where it is unknown; answers the largest. */
  private fill({ from, to }: Run): number {
    const { size, rate, divisor } = this.columns;
    const [low, likely, high] = this.base;
    let most = 0;
    for (let at = from; at < to; at += 1) {
      const line = this.order[at] ?? 0;
      const by = divisor[line] ?? 1;
      const place = line * 3;
      const a = ((size[place] ?? 0) * (rate[place] ?? 0)) / by || 0;
      const b = ((size[place + 1] ?? 0) * (rate[place + 1] ?? 0)) / by || 0;
      const c = ((size[place + 2] ?? 0) * (rate[place + 2] ?? 0)) / by || 0;
      low[at] = a;
      likely[at] = b;
      high[at] = c;
      if (a > most) most = a;
      if (b > most) most = b;
      if (c > most) most = c;
    }
    return most;
  }

  /** The three ends in one turn, as none of them waits for another. */
  private addYear(
    { from, to, staff, activity }: Run,
    year: number,
    most: number,
    totals: Float64Array,
  ) {
    const { columns, order, unclear } = this;
    const [low, likely, high] = this.base;
    const growth = (staff ? columns.staffGrowth : columns.fixedGrowth)[year] ?? 1;
    // Nearer to its whole number than this, a double is rounded right for all its error.
    const clear = 0.5 - (most * growth * 1e-12 + 1e-9);
    let [lowest, middle, highest, found] = [0, 0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const a = (low[at] ?? 0) * growth;
      const b = (likely[at] ?? 0) * growth;
      const c = (high[at] ?? 0) * growth;
      const one = Math.floor(a + 0.5);
      const two = Math.floor(b + 0.5);
      const three = Math.floor(c + 0.5);
      if (Math.abs(one - a) < clear && Math.abs(two - b) < clear && Math.abs(three - c) < clear) {
        lowest += one;
        middle += two;
        highest += three;
      } else {
        unclear[found] = order[at] ?? 0;
        found += 1;
      }
    }
    // Not within the loop above, which stays twice as quick where nothing is called from it.
    for (let at = 0; at < found; at += 1) {
      const line = unclear[at] ?? 0;
      lowest += counted(columns, line, year, 0);
      middle += counted(columns, line, year, 1);
      highest += counted(columns, line, year, 2);
    }
    const place = year * 3 * columns.activities + activity;
    const next = place + columns.activities;
    const last = next + columns.activities;
    totals[place] = (totals[place] ?? 0) + lowest;
    totals[next] = (totals[next] ?? 0) + middle;
    totals[last] = (totals[last] ?? 0) + highest;
  }

  private addOther(line: number, totals: Float64Array): void {
    const { recurs, years, activities, activity } = this.columns;
    for (let year = 0; year < years.length; year += 1) {
      if (recurs[line * years.length + year] !== 1) continue;
      for (let end = 0; end < 3; end += 1) {
        const place = (year * 3 + end) * activities + (activity[line] ?? 0);
        totals[place] = (totals[place] ?? 0) + counted(this.columns, line, year, end);
      }
    }
  }
}

/** Nothing where it is unknown. */
function counted(columns: Columns, line: number, year: number, end: number): number {
  const at = line * 3 + end;
  const [size, rate] = [columns.size[at] ?? Number.NaN, columns.rate[at] ?? Number.NaN];
  return Number.isNaN(size * rate) ? 0 : costAt(columns, line, year, size, rate);
}

/** Where lines share a rounded total, each cell is worked out before it is added. */
function withShares(columns: Columns, totals: Float64Array): Float64Array {
  for (let at = 0; at < columns.years.length * 3; at += 1) {
    const cells = cellsOf(columns, Math.floor(at / 3), at % 3);
    for (const [line, cell] of cells.entries()) {
      const place = at * columns.activities + (columns.activity[line] ?? 0);
      if (!Number.isNaN(cell)) totals[place] = (totals[place] ?? 0) + cell;
    }
  }
  return totals;
}
