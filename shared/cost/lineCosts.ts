// What every line costs in one year, as columns: an edit works out the lines that it changed, no other.
import type { FiscalYear } from '../values/date.ts';
import { positionOf } from '../values/id.ts';
import type { Money } from '../values/money.ts';
import { at, type End, ends, type Range } from '../values/range.ts';
import { splitWhole } from '../values/rounding.ts';
import type { CostLine, CostPart, LineId, Terms } from './model.ts';

export type Ends = Readonly<Record<End, number>>;

/** One line in one year. */
export interface PricedLine {
  /** Null is unknown. A line on the solved rate gets its part of the rounded total instead. */
  readonly cost: Ends | null;
  /** Of a staff line that is paid in the year, as it is planned; null of any other. */
  readonly fte: Range | null;
  readonly onSolvedRate: boolean;
  /** The position of its activity; -1 where there is none such. */
  readonly activity: number;
}

/** The sum over all lines, and over those of each activity by its position. */
export interface Sums {
  readonly total: number;
  readonly of: Float64Array;
}

/** What each line costs, found by its id: null is unknown, undefined where there is no such line. */
export interface LineCosts {
  get(id: LineId): Ends | null | undefined;
  values(): Iterable<Ends | null>;
}

const known = 0;
const unknown = 1;
const solved = 2;

/** By position: minor units, hundredths of an FTE, and whether the cost is known, unknown or solved. */
class Columns implements LineCosts {
  readonly part: CostPart;
  readonly state: Uint8Array;
  readonly activity: Int16Array;
  readonly cost: Readonly<Record<End, Float64Array>>;
  readonly fte: Readonly<Record<End, Float64Array>>;
  /** The ends at which what the lines on the solved rate cost is to be divided anew. */
  readonly unsplit = new Set<End>();

  /** A copy of `before`, which has as many lines, or new ones in which nothing costs anything. */
  constructor(part: CostPart, before: Columns | null) {
    const { length } = part.lines;
    const column = (old: Float64Array | undefined) => old?.slice() ?? new Float64Array(length);
    const each = (old: Columns['cost'] | undefined) => ({
      low: column(old?.low),
      likely: column(old?.likely),
      high: column(old?.high),
    });
    this.part = part;
    this.state = before?.state.slice() ?? new Uint8Array(length);
    this.activity = before?.activity.slice() ?? new Int16Array(length);
    this.cost = each(before?.cost);
    this.fte = each(before?.fte);
  }

  write(position: number, { cost, fte, onSolvedRate, activity }: PricedLine): void {
    const wasSolved = this.state[position] === solved;
    this.activity[position] = activity;
    this.state[position] = onSolvedRate ? solved : cost ? known : unknown;
    for (const end of ends) {
      const people = fte ? at(fte, end) : 0;
      const isSame = wasSolved === onSolvedRate && people === this.fte[end][position];
      if ((onSolvedRate || wasSolved) && !isSame) this.unsplit.add(end);
      if (!onSolvedRate) this.cost[end][position] = cost?.[end] ?? 0;
      this.fte[end][position] = people;
    }
  }

  /** The total of the lines on the solved rate, rounded once, in proportion to their FTE. */
  split(end: End, total: (fte: number) => Money): void {
    const fte = this.fte[end];
    const weights = new Float64Array(fte.length);
    let sum = 0;
    for (let position = 0; position < fte.length; position += 1) {
      if (this.state[position] !== solved) continue;
      sum += fte[position] ?? 0;
      // A midpoint may be half of a hundredth: four times it is whole.
      weights[position] = 4 * (fte[position] ?? 0);
    }
    const parts = splitWhole(total(sum), weights);
    for (let position = 0; position < parts.length; position += 1) {
      if (this.state[position] === solved) this.cost[end][position] = parts[position] ?? 0;
    }
  }

  private sums(value: (position: number) => number): Sums {
    const of = new Float64Array(this.part.activities.length);
    let total = 0;
    for (let position = 0; position < this.state.length; position += 1) {
      const amount = value(position);
      const activity = this.activity[position] ?? -1;
      total += amount;
      if (activity >= 0) of[activity] = (of[activity] ?? 0) + amount;
    }
    return { total, of };
  }

  costs(end: End): Sums {
    const cost = this.cost[end];
    return this.sums((position) => cost[position] ?? 0);
  }

  /** How many lines have no figure. */
  unknowns(): Sums {
    return this.sums((position) => (this.state[position] === unknown ? 1 : 0));
  }

  people(end: End): number {
    return this.fte[end].reduce((sum, fte) => sum + fte, 0);
  }

  private at(position: number): Ends | null {
    if (this.state[position] === unknown) return null;
    const { low, likely, high } = this.cost;
    return { low: low[position] ?? 0, likely: likely[position] ?? 0, high: high[position] ?? 0 };
  }

  get(id: LineId): Ends | null | undefined {
    const position = positionOf(this.part.lines, id);
    return position < 0 ? undefined : this.at(position);
  }

  values(): Iterable<Ends | null> {
    return this.part.lines.map((_, position) => this.at(position));
  }
}

// The newest of each year: terms change seldom, and with them every line.
const newest = new WeakMap<Terms, Map<FiscalYear, Columns>>();

function newestOf(terms: Terms): Map<FiscalYear, Columns> {
  const years = newest.get(terms) ?? new Map<FiscalYear, Columns>();
  newest.set(terms, years);
  return years;
}

/**
 * All lines of one year. `price` says what one line costs; `ofSolved` what all lines on the solved
 * rate cost together, for the hundredths of an FTE that they hold at an end.
 */
export function lineCostsOf(
  part: CostPart,
  year: FiscalYear,
  price: (line: CostLine) => PricedLine,
  ofSolved: (fte: number, end: End) => Money,
): Columns {
  const years = newestOf(part.terms);
  const last = years.get(year) ?? null;
  const before = last && isLike(last.part, part) ? last : null;
  const columns = new Columns(part, before);
  for (let position = 0; position < part.lines.length; position += 1) {
    const line = part.lines[position];
    if (line && before?.part.lines[position] !== line) columns.write(position, price(line));
  }
  for (const end of columns.unsplit) columns.split(end, (fte) => ofSolved(fte, end));
  years.set(year, columns);
  return columns;
}

function isLike(one: CostPart, other: CostPart): boolean {
  return one.lines.length === other.lines.length && one.activities === other.activities;
}
