// What every line costs in one year, as columns: an edit works out the lines that it changed, no other.
import type { FiscalYear } from '../../values/date.ts';
import { type Fte, hundredths } from '../../values/fte.ts';
import { positionOf } from '../../values/id.ts';
import { cents, type Money } from '../../values/money.ts';
import { at, type End, eachEnd, ends, type Range } from '../../values/range.ts';
import { splitWhole } from '../../values/rounding.ts';
import type { CostLine, CostPart, LineId, Terms } from '../model.ts';

export type Ends<Of extends number = Money> = Readonly<Record<End, Of>>;

/** One line in one year. */
export interface PricedLine {
  /** Null is unknown. A line on the solved rate gets its part of the rounded total instead. */
  readonly cost: Ends | null;
  /** Of a staff line that is paid in the year, as it is planned; null of any other. */
  readonly fte: Range<Fte> | null;
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
  /** Over all lines and ends: the largest amount, and whether any has cents. */
  extent(): Extent;
}

export interface Extent {
  readonly largest: Money;
  readonly hasCents: boolean;
}

const known = 0;
const unknown = 1;
const solved = 2;

/** Sums of up to 2^14 amounts that are no larger are exact, in whatever order they are added up. */
const large = 2 ** 38;

/** A column that two versions share until one of them writes to it. */
class Column {
  values: Float64Array;
  private isShared: boolean;

  constructor(values: Float64Array, isShared: boolean) {
    this.values = values;
    this.isShared = isShared;
  }

  write(position: number, value: number): void {
    if (this.values[position] === value) return;
    if (this.isShared) this.values = this.values.slice();
    this.isShared = false;
    this.values[position] = value;
  }
}

type EachEnd<Of> = Readonly<Record<End, Of>>;

/** Kept up with each line that is written, so that a sum of many lines is not added up anew. */
class Sum implements Sums {
  total: number;
  readonly of: Float64Array;

  constructor(activities: number, before: Sums | undefined) {
    this.total = before?.total ?? 0;
    this.of = before?.of.slice() ?? new Float64Array(activities);
  }

  add(activity: number, amount: number): void {
    this.total += amount;
    if (activity >= 0) this.of[activity] = (this.of[activity] ?? 0) + amount;
  }

  clear(): void {
    this.total = 0;
    this.of.fill(0);
  }
}

/** By position: minor units, hundredths of an FTE, and whether the cost is known, unknown or solved. */
class Columns implements LineCosts {
  readonly part: CostPart;
  readonly state: Uint8Array;
  readonly activity: Int16Array;
  readonly cost: EachEnd<Column>;
  readonly fte: EachEnd<Column>;
  readonly costs: EachEnd<Sum>;
  /** How many lines have no figure. */
  readonly unknowns: Sum;
  readonly people: Record<End, number>;
  /** Of them, those on the solved rate. */
  readonly solvedPeople: Record<End, number>;
  /** The ends at which what the lines on the solved rate cost is to be divided anew. */
  readonly unsplit = new Set<End>();
  /** Whether a sum may have been rounded: then it depends on what was added and taken out before. */
  hasLarge: boolean;
  private readonly isNew: boolean;
  private positions: Int32Array | null;

  /** A copy of `before`, which has as many lines, or new ones in which nothing costs anything. */
  constructor(part: CostPart, before: Columns | null) {
    const { length } = part.lines;
    const column = (old: Column | undefined) =>
      new Column(old?.values ?? new Float64Array(length), old !== undefined);
    const sum = (old: Sum | undefined) => new Sum(part.activities.length, old);
    this.part = part;
    this.isNew = before === null;
    this.state = before?.state.slice() ?? new Uint8Array(length);
    this.activity = before?.activity.slice() ?? new Int16Array(length).fill(-1);
    this.cost = eachEnd((end) => column(before?.cost[end]));
    this.fte = eachEnd((end) => column(before?.fte[end]));
    this.costs = eachEnd((end) => sum(before?.costs[end]));
    this.unknowns = sum(before?.unknowns);
    this.people = { ...(before?.people ?? eachEnd(() => 0)) };
    this.solvedPeople = { ...(before?.solvedPeople ?? eachEnd(() => 0)) };
    this.hasLarge = before?.hasLarge ?? false;
    this.positions = before?.positions ?? null;
  }

  /** The sums follow where they are kept up; new columns are added up at the end. */
  write(position: number, line: PricedLine): void {
    if (!this.isNew) this.count(position, -1);
    this.put(position, line);
    if (!this.isNew) this.count(position, 1);
  }

  private put(position: number, { cost, fte, onSolvedRate, activity }: PricedLine): void {
    const wasSolved = this.state[position] === solved;
    if (wasSolved !== onSolvedRate) this.positions = null;
    this.activity[position] = activity;
    this.state[position] = onSolvedRate ? solved : cost ? known : unknown;
    for (const end of ends) {
      const people = fte ? at(fte, end) : 0;
      const isSame = wasSolved === onSolvedRate && people === this.fte[end].values[position];
      if ((onSolvedRate || wasSolved) && !isSame) this.unsplit.add(end);
      this.fte[end].write(position, people);
      if (!onSolvedRate) this.cost[end].write(position, cost?.[end] ?? 0);
    }
  }

  /** Adds the line to all sums, or takes it out of them. */
  private count(position: number, times: 1 | -1): void {
    const state = this.state[position];
    const activity = this.activity[position] ?? -1;
    if (state === unknown) this.unknowns.add(activity, times);
    for (const end of ends) {
      const cost = this.cost[end].values[position] ?? 0;
      const fte = this.fte[end].values[position] ?? 0;
      if (Math.abs(cost) > large || fte > large) this.hasLarge = true;
      this.costs[end].add(activity, times * cost);
      this.people[end] += times * fte;
      if (state === solved) this.solvedPeople[end] += times * fte;
    }
  }

  /** All sums from nothing, in the order of the lines. */
  recount(): void {
    this.hasLarge = false;
    this.unknowns.clear();
    for (let position = 0; position < this.state.length; position += 1) {
      if (this.state[position] === unknown) this.unknowns.add(this.activity[position] ?? -1, 1);
    }
    for (const end of ends) this.recountAt(end);
  }

  private recountAt(end: End): void {
    const { state, activity } = this;
    const [cost, fte, costs] = [this.cost[end].values, this.fte[end].values, this.costs[end]];
    let [people, solvedPeople] = [0, 0];
    costs.clear();
    for (let position = 0; position < state.length; position += 1) {
      const [amount, staff] = [cost[position] ?? 0, fte[position] ?? 0];
      if (Math.abs(amount) > large || staff > large) this.hasLarge = true;
      costs.add(activity[position] ?? -1, amount);
      people += staff;
      if (state[position] === solved) solvedPeople += staff;
    }
    this.people[end] = people;
    this.solvedPeople[end] = solvedPeople;
  }

  /** Of the lines on the solved rate. */
  private solvedPositions(): Int32Array {
    this.positions ??= Int32Array.from(
      [...this.state.keys()].filter((position) => this.state[position] === solved),
    );
    return this.positions;
  }

  /** The total of the lines on the solved rate, rounded once, in proportion to their FTE. */
  split(end: End, total: (fte: Fte) => Money): void {
    const positions = this.solvedPositions();
    const fte = this.fte[end].values;
    const weights = new Float64Array(positions.length);
    for (let place = 0; place < positions.length; place += 1) {
      // A midpoint may be half of a hundredth: four times it is whole.
      weights[place] = 4 * (fte[positions[place] ?? 0] ?? 0);
    }
    const parts = splitWhole(total(hundredths(this.solvedPeople[end])), weights);
    for (let place = 0; place < positions.length; place += 1) {
      this.setPart(positions[place] ?? 0, end, parts[place] ?? 0);
    }
  }

  private setPart(position: number, end: End, part: number): void {
    const before = this.cost[end].values[position] ?? 0;
    if (part === before) return;
    if (Math.abs(part) > large) this.hasLarge = true;
    this.costs[end].add(this.activity[position] ?? -1, part - before);
    this.cost[end].write(position, part);
  }

  private at(position: number): Ends | null {
    if (this.state[position] === unknown) return null;
    return eachEnd((end) => cents(this.cost[end].values[position] ?? 0));
  }

  get(id: LineId): Ends | null | undefined {
    const position = positionOf(this.part.lines, id);
    return position < 0 ? undefined : this.at(position);
  }

  values(): Iterable<Ends | null> {
    return this.part.lines.map((_, position) => this.at(position));
  }

  extent(): Extent {
    let largest = 0;
    let hasCents = false;
    for (const end of ends) {
      for (const amount of this.cost[end].values) {
        if (amount > largest) largest = amount;
        hasCents ||= amount % 100 !== 0;
      }
    }
    return { largest: cents(largest), hasCents };
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
  ofSolved: (fte: Fte, end: End) => Money,
): Columns {
  const years = newestOf(part.terms);
  const last = years.get(year) ?? null;
  const before = last && isLike(last.part, part) ? last : null;
  const columns = new Columns(part, before);
  for (let position = 0; position < part.lines.length; position += 1) {
    const line = part.lines[position];
    if (line && before?.part.lines[position] !== line) columns.write(position, price(line));
  }
  if (before === null || columns.hasLarge) columns.recount();
  for (const end of columns.unsplit) columns.split(end, (fte) => ofSolved(fte, end));
  if (columns.hasLarge) columns.recount();
  years.set(year, columns);
  return columns;
}

function isLike(one: CostPart, other: CostPart): boolean {
  return one.lines.length === other.lines.length && one.activities === other.activities;
}
