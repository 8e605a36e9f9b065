// A year of a plan at chosen values of its inputs, the others at likely: for tornado and two-way table.
import { hostFee } from '../../contributions/figures/cash.ts';
import { costAt } from '../../cost/figures/columns.ts';
import { cents, type Money } from '../../values/money.ts';
import { roundHalfAway } from '../../values/rounding.ts';
import { Promises, type Values } from './promises.ts';
import type { DrawnLine, Problem, Quantity } from './simulation/problem.ts';
import type { People, ProblemYear, Promised } from './simulation/problemYear.ts';

export interface Point {
  readonly cost: Money;
  /** Surplus less the funding gap. */
  readonly balance: Money;
}

const none: Values = new Map();
const untouched: readonly number[] = [];

/** A promise counts by its probability, a range at its likely value: as in the view *expected*. */
function likelyOf({ low, span, mode, probability, count }: Quantity): number {
  return probability === null ? low + span * mode : probability * count;
}

function linesByPledge(people: readonly People[]): ReadonlyMap<number, readonly number[]> {
  const byQuantity = Map.groupBy(people, ({ quantity }) => quantity);
  return new Map(
    [...byQuantity].map(([quantity, some]) => [quantity, some.map(({ line }) => line)]),
  );
}

type Offered = Promised & { readonly activity: number };

export class Points {
  private readonly problem: Problem;
  private readonly index: number;
  private readonly of: ProblemYear;
  private readonly drawn: ReadonlyMap<number, DrawnLine>;
  private readonly linesOf: ReadonlyMap<number, readonly number[]>;
  private readonly relievedBy: ReadonlyMap<number, readonly number[]>;
  private readonly peopleOn: ReadonlyMap<number, readonly People[]>;
  private readonly offersBy: ReadonlyMap<number, readonly Offered[]>;
  private readonly free: Promises;
  private readonly tied: Promises;
  /** By activity. */
  private readonly kindFor: ReadonlyMap<number, Promises>;
  private readonly tiedFor: ReadonlyMap<number, Promises>;
  /** The year that may leave restricted cash to this one. */
  private readonly before: Points | null;
  /** At likely, by activity: what is needed, and what is given before unrestricted cash. */
  private readonly needs: Float64Array;
  private readonly gifts: Float64Array;
  /** While values are tried: by how much an activity differs from what it is at likely. */
  private readonly need: Float64Array;
  private readonly gift: Float64Array;
  private readonly likely: Point;
  private readonly available: number;

  constructor(problem: Problem, index: number, of: ProblemYear) {
    this.problem = problem;
    this.index = index;
    this.of = of;
    this.drawn = new Map(problem.lines.map((one) => [one.line, one]));
    this.peopleOn = Map.groupBy(of.people, ({ line }) => line);
    this.linesOf = this.linesByQuantity();
    this.relievedBy = linesByPledge(of.people);
    this.before = pointsOf(problem, of.before);
    this.offersBy = Map.groupBy([...of.kind, ...of.tied], ({ quantity }) => quantity);
    this.free = this.promisesOf(of.free);
    this.tied = this.promisesOf(of.tied);
    this.kindFor = this.byActivity(of.kind);
    this.tiedFor = this.byActivity(of.tied);
    this.needs = this.likelyNeeds();
    this.gifts = this.likelyGifts();
    this.need = new Float64Array(problem.columns.activities);
    this.gift = new Float64Array(problem.columns.activities);
    this.available = this.cash(none);
    this.likely = this.likelyPoint();
  }

  private linesByQuantity() {
    const lines = new Map<number, number[]>();
    const note = (quantity: number, line: number) => {
      if (quantity < 0) return;
      const known = lines.get(quantity);
      if (known) known.push(line);
      else lines.set(quantity, [line]);
    };
    for (const { line, size, rate } of this.problem.lines) {
      note(size, line);
      note(rate, line);
    }
    return lines;
  }

  private likelyNeeds(): Float64Array {
    const { columns } = this.problem;
    const needs = new Float64Array(columns.activities);
    for (const [line, cell] of this.of.cells.entries()) {
      const activity = columns.activity[line] ?? 0;
      if (!Number.isNaN(cell)) needs[activity] = (needs[activity] ?? 0) + cell;
    }
    return needs;
  }

  private valueOf(quantity: number, values: Values): number {
    const known = this.problem.quantities[quantity];
    return values.get(quantity) ?? (known ? likelyOf(known) : 1);
  }

  private sizeOf(line: number, values: Values): number {
    const drawn = this.drawn.get(line);
    const at = this.problem.columns.size[line * 3 + 1] ?? 0;
    return drawn && values.has(drawn.size) ? this.valueOf(drawn.size, values) : at;
  }

  private rateOf(line: number, values: Values): number {
    const drawn = this.drawn.get(line);
    const at = this.problem.columns.rate[line * 3 + 1] ?? 0;
    return drawn && values.has(drawn.rate) ? this.valueOf(drawn.rate, values) : at;
  }

  private recurs(line: number): boolean {
    const { recurs, years } = this.problem.columns;
    return recurs[line * years.length + this.index] === 1;
  }

  /** The cost of a line: to the cent what the model has, plus what the chosen values change. */
  private needOf(line: number, values: Values): number {
    const cell = this.of.cells[line] ?? 0;
    if (Number.isNaN(cell) || !this.recurs(line)) return 0;
    const { columns } = this.problem;
    const [size, rate] = [this.sizeOf(line, values), this.rateOf(line, values)];
    const likely = [columns.size[line * 3 + 1] ?? 0, columns.rate[line * 3 + 1] ?? 0] as const;
    if (size === likely[0] && rate === likely[1]) return cell;
    const cost = (...one: readonly [number, number]) => costAt(columns, line, this.index, ...one);
    return cell + cost(size, rate) - cost(...likely);
  }

  private promised({ quantity, size }: Promised, values: Values): number {
    return this.worthAt(size, this.valueOf(quantity, values));
  }

  private worthAt(size: number, value: number): number {
    return roundHalfAway(Number((size * value).toPrecision(15)));
  }

  private promisesOf(promises: readonly Promised[]): Promises {
    return new Promises(promises, ({ quantity, size }, value) =>
      this.worthAt(size, value ?? this.valueOf(quantity, none)),
    );
  }

  private byActivity(offers: readonly Offered[]): ReadonlyMap<number, Promises> {
    const groups = Map.groupBy(offers, ({ activity }) => activity);
    return new Map([...groups].map(([activity, some]) => [activity, this.promisesOf(some)]));
  }

  private reliefOf(line: number, people: readonly People[], values: Values): number {
    const come = people.reduce(
      (sum, one) => sum + Number((one.size * this.valueOf(one.quantity, values)).toPrecision(15)),
      0,
    );
    const need = this.needOf(line, values);
    if (come >= this.sizeOf(line, values)) return need;
    const worth = costAt(this.problem.columns, line, this.index, come, this.rateOf(line, values));
    return Math.min(worth, need);
  }

  private cash(values: Values): number {
    const { outside, set } = this.of;
    const loose = this.free.at(values);
    const fee = hostFee(cents(loose + this.tied.at(values)), this.problem.hostFee);
    const usable = Math.max(0, loose - fee - outside);
    return set === null ? usable : Math.min(set, usable);
  }

  private likelyGifts(): Float64Array {
    const { columns } = this.problem;
    const gifts = new Float64Array(columns.activities);
    const add = (activity: number, amount: number) => {
      gifts[activity] = (gifts[activity] ?? 0) + amount;
    };
    for (const one of [...this.of.kind, ...this.of.tied]) {
      add(one.activity, this.promised(one, none));
    }
    for (const line of this.peopleOn.keys()) {
      add(columns.activity[line] ?? 0, this.reliefOn(line, none));
    }
    for (const activity of this.of.carries) add(activity, this.carriedIn(activity, none));
    return gifts;
  }

  /** Restricted cash that the year before leaves to an activity. */
  private carriedIn(activity: number, values: Values): number {
    if (!this.of.carries.includes(activity)) return 0;
    return this.before?.leftOver(activity, values) ?? 0;
  }

  /** Restricted cash, of the year and carried into it, beyond the need that kind leaves of an activity. */
  private leftOver(activity: number, values: Values): number {
    let open = -(this.kindFor.get(activity)?.at(values) ?? 0);
    for (const [line, its] of this.problem.columns.activity.entries()) {
      if (its === activity) open += this.needOf(line, values) - this.reliefOn(line, values);
    }
    const held = (this.tiedFor.get(activity)?.at(values) ?? 0) + this.carriedIn(activity, values);
    return Math.max(0, held - Math.max(0, open));
  }

  private likelyPoint(): Point {
    let [cost, wanted] = [0, 0];
    for (const [activity, need] of this.needs.entries()) {
      cost += need;
      wanted += Math.max(0, need - (this.gifts[activity] ?? 0));
    }
    return { cost: cents(cost), balance: cents(this.available - wanted) };
  }

  private reliefOn(line: number, values: Values): number {
    const people = this.peopleOn.get(line);
    const known = this.recurs(line) && !Number.isNaN(this.of.cells[line]);
    return people && known ? this.reliefOf(line, people, values) : 0;
  }

  /** The lines that a value touches: those it draws, or those that its people relieve. */
  private touched(values: Values): Iterable<number> {
    const lists = [...values.keys()].map(
      (quantity) => this.linesOf.get(quantity) ?? this.relievedBy.get(quantity) ?? untouched,
    );
    return lists.length === 1 ? (lists[0] ?? untouched) : new Set(lists.flat());
  }

  /** What the lines that are touched change, added to `need` and `gift` of their activities. */
  private changeLines(values: Values, changed: number[]): void {
    for (const line of this.touched(values)) {
      const activity = this.problem.columns.activity[line] ?? 0;
      const need = this.needOf(line, values) - this.needOf(line, none);
      const gift = this.reliefOn(line, values) - this.reliefOn(line, none);
      this.need[activity] = (this.need[activity] ?? 0) + need;
      this.gift[activity] = (this.gift[activity] ?? 0) + gift;
      changed.push(activity);
    }
  }

  private changeOffers(values: Values, changed: number[]): void {
    const offers = [...values.keys()].flatMap((quantity) => this.offersBy.get(quantity) ?? []);
    for (const one of offers) {
      const gift = this.promised(one, values) - this.promised(one, none);
      this.gift[one.activity] = (this.gift[one.activity] ?? 0) + gift;
      changed.push(one.activity);
    }
  }

  private changeCarried(values: Values, changed: number[]): void {
    for (const activity of this.of.carries) {
      const gift = this.carriedIn(activity, values) - this.carriedIn(activity, none);
      this.gift[activity] = (this.gift[activity] ?? 0) + gift;
      changed.push(activity);
    }
  }

  private hasPromise(values: Values): boolean {
    for (const one of values.keys()) {
      if (this.problem.quantities[one]?.probability !== null) return true;
    }
    return false;
  }

  /** Only what the values touch is worked out anew. */
  at(values: Values): Point {
    let [cost, balance]: [number, number] = [this.likely.cost, this.likely.balance];
    const hasPromise = this.hasPromise(values);
    const changed: number[] = [];
    this.changeLines(values, changed);
    if (hasPromise) this.changeOffers(values, changed);
    this.changeCarried(values, changed);
    for (const activity of changed) {
      const [need, gift] = [this.need[activity] ?? 0, this.gift[activity] ?? 0];
      const [needed, given] = [this.needs[activity] ?? 0, this.gifts[activity] ?? 0];
      cost += need;
      balance -= Math.max(0, needed + need - given - gift) - Math.max(0, needed - given);
      // Counted: an activity that changed twice is not counted twice.
      this.need[activity] = 0;
      this.gift[activity] = 0;
    }
    if (hasPromise) balance += this.cash(values) - this.available;
    return { cost: cents(cost), balance: cents(balance) };
  }
}

export function pointsOf(problem: Problem, index: number): Points | null {
  const of = problem.years[index];
  return of ? new Points(problem, index, of) : null;
}

/** From low to high; a promise from none to all of it. */
export function reachOf({ low, span, probability, count }: Quantity): readonly [number, number] {
  return probability === null ? [low, low + span] : [0, count];
}
