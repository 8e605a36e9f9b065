// The cost lines as typed arrays: the one way to them, for what runs the model thousands of times.
import type { FiscalYear } from '../../values/date.ts';
import { at, type End, ends, type Range } from '../../values/range.ts';
import { grown, splitInProportion } from '../../values/rounding.ts';
import { type CostLine, type CostPart, isFixed, isStaff, lineRules, type Terms } from '../model.ts';
import { onSolvedRate, recursIn, yearsOf, yearsSince } from './costs.ts';

/** A line is a position in `lines`; an end is 0, 1, 2 for low, likely, high. */
export interface Columns {
  readonly years: readonly FiscalYear[];
  readonly activities: number;
  readonly lines: number;
  /** The position of each line's activity. */
  readonly activity: Int32Array;
  /** 1 for staff, 0 for fixed. */
  readonly staff: Uint8Array;
  /** Hundredths of FTE, or minor units, at each end: [line x 3 + end]; NaN is unknown. */
  readonly size: Float64Array;
  /** What one of the size costs, over `divisor`: [line x 3 + end]; NaN is unknown. */
  readonly rate: Float64Array;
  readonly divisor: Float64Array;
  /** 1 where the line costs something in the year: [line x years + year]. */
  readonly recurs: Uint8Array;
  /** 1 where the line shares the one rounded total of the solved rate. */
  readonly shares: Uint8Array;
  /** (1 + r)^years since the start, by year, of staff and of fixed lines. */
  readonly staffGrowth: Float64Array;
  readonly fixedGrowth: Float64Array;
  readonly staffEscalation: number;
  readonly fixedEscalation: number;
  /** Years since the start, by year. */
  readonly age: Int32Array;
}

function rateAt(line: CostLine, { rate: { solved, amount } }: Terms, end: End): number {
  if (isFixed(line)) return 1;
  if (line.rate !== null) return at(line.rate, end);
  return solved ? solved.numerator : amount ? at(amount, end) : Number.NaN;
}

function divisorOf(line: CostLine, { rate: { solved } }: Terms): number {
  if (isFixed(line)) return 1;
  return 100 * (line.rate === null && solved ? solved.denominator : 1);
}

function sizeAt(line: CostLine, end: End): number {
  const range: Range | null = line[lineRules[line.kind].size];
  return range ? at(range, end) : Number.NaN;
}

const growthOf = (rate: number, age: Int32Array) =>
  Float64Array.from(age, (years) => (1 + rate) ** years);

/** The lines of a plan for these years; without them, for all of its years. */
export function toColumns(
  { terms, activities, lines }: CostPart,
  years: readonly FiscalYear[] = yearsOf(terms),
): Columns {
  const place = new Map(activities.map(({ id }, index) => [id, index]));
  const age = Int32Array.from(years, (year) => yearsSince(terms, year));
  const atEnds = (value: (line: CostLine, end: End) => number) =>
    Float64Array.from(lines.flatMap((line) => ends.map((end) => value(line, end))));
  return {
    years,
    activities: activities.length,
    lines: lines.length,
    activity: Int32Array.from(lines, ({ activity }) => place.get(activity) ?? -1),
    staff: Uint8Array.from(lines, (line) => (isStaff(line) ? 1 : 0)),
    size: atEnds(sizeAt),
    rate: atEnds((line, end) => rateAt(line, terms, end)),
    divisor: Float64Array.from(lines, (line) => divisorOf(line, terms)),
    recurs: Uint8Array.from(
      lines.flatMap((line) => years.map((year) => (recursIn(line, year, terms) ? 1 : 0))),
    ),
    shares: Uint8Array.from(lines, (line) => (onSolvedRate(line, terms) ? 1 : 0)),
    staffGrowth: growthOf(terms.staffEscalation, age),
    fixedGrowth: growthOf(terms.fixedEscalation, age),
    staffEscalation: terms.staffEscalation,
    fixedEscalation: terms.fixedEscalation,
    age,
  };
}

// Doubles decide unless the answer lies so near a half that their error could; then whole numbers do.
function rounded(exact: number): number {
  const below = Math.floor(exact);
  const over = exact - below - 0.5;
  const error = exact * 1e-12 + 1e-9;
  if (exact >= 2 ** 46 || (over < error && over > -error)) return Number.NaN;
  return over > 0 ? below + 1 : below;
}

/** What `size` of a line costs in a year at a rate, rounded once: as `figures` has it. */
export function costAt(
  columns: Columns,
  line: number,
  year: number,
  size: number,
  rate: number,
): number {
  const staff = columns.staff[line] === 1;
  const growth = (staff ? columns.staffGrowth : columns.fixedGrowth)[year] ?? 1;
  const divisor = columns.divisor[line] ?? 1;
  const cost = rounded(((size * rate) / divisor) * growth);
  if (!Number.isNaN(cost)) return cost;
  const escalation = staff ? columns.staffEscalation : columns.fixedEscalation;
  return grown(size * rate, divisor, escalation, columns.age[year] ?? 0);
}

/** The cost of every line in a year at an end; NaN is unknown, 0 where the line does not recur. */
export function cellsOf(columns: Columns, year: number, end: number): Float64Array {
  const cells = new Float64Array(columns.lines);
  for (let line = 0; line < columns.lines; line += 1) {
    if (columns.recurs[line * columns.years.length + year] === 0) continue;
    const size = columns.size[line * 3 + end] ?? Number.NaN;
    const rate = columns.rate[line * 3 + end] ?? Number.NaN;
    const known = !Number.isNaN(size * rate);
    cells[line] = known ? costAt(columns, line, year, size, rate) : Number.NaN;
  }
  return columns.shares.includes(1) ? withShares(columns, cells, year, end) : cells;
}

// The lines at the solved rate: their total is rounded once and split over them.
function withShares(
  columns: Columns,
  cells: Float64Array,
  year: number,
  end: number,
): Float64Array {
  const shared = [...columns.shares.keys()].filter(
    (line) =>
      columns.shares[line] === 1 &&
      columns.recurs[line * columns.years.length + year] === 1 &&
      !Number.isNaN(cells[line]),
  );
  const [first] = shared;
  if (first === undefined) return cells;
  const weights = shared.map((line) => columns.size[line * 3 + end] ?? 0);
  const all = weights.reduce((a, b) => a + b, 0);
  const total = costAt(columns, first, year, all, columns.rate[first * 3 + end] ?? 0);
  const parts = splitInProportion(total, weights);
  for (const [index, line] of shared.entries()) cells[line] = parts[index] ?? 0;
  return cells;
}
