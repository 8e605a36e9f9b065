// What the model activities cost: by line, activity and year, at each end of the ranges.
import type { FiscalYear } from '../../values/date.ts';
import { type Fte, hundredths } from '../../values/fte.ts';
import { cents, type Money, minus, noMoney } from '../../values/money.ts';
import { at, type End, eachEnd, type Range } from '../../values/range.ts';
import { remembering } from '../../values/remember.ts';
import { grown } from '../../values/rounding.ts';
import {
  type ActivityId,
  type CostLine,
  type CostPart,
  isStaff,
  lineRules,
  type Solved,
  type Terms,
} from '../model.ts';
import { type Ends, type LineCosts, lineCostsOf, type PricedLine } from './lineCosts.ts';

export type { Ends } from './lineCosts.ts';

/** Known amounts, and how many lines of the sum have no figure: unknown is not zero. */
export interface CostSum {
  readonly cost: Ends;
  readonly unknown: number;
}

export interface YearCost {
  /** Minor units; null is unknown; 0 in a year in which the line does not recur. */
  readonly lines: LineCosts;
  readonly activities: ReadonlyMap<ActivityId, CostSum>;
  readonly total: CostSum;
  /** Hundredths of an FTE over all staff lines of the year; a midpoint may be half of one. */
  readonly fte: Ends<Fte>;
}

export const zero: Ends = { low: noMoney, likely: noMoney, high: noMoney };

/** Whether the line costs something in this year: once, each year, every n years from its first. */
export function recursIn(line: CostLine, year: FiscalYear, terms: Terms): boolean {
  const since = year - (line.firstYear ?? terms.startYear);
  if (since < 0) return false;
  switch (line.recurrence.type) {
    case 'yearly':
      return true;
    case 'once':
      return since === 0;
    case 'everyYears':
      return since % line.recurrence.years === 0;
  }
}

/** The plan's years, from the first to the last. */
export function yearsOf(terms: Terms): FiscalYear[] {
  return Array.from({ length: terms.years }, (_, index) => terms.startYear + index);
}

interface ExactRate {
  readonly numerator: number;
  readonly denominator: number;
}

// A solved rate is its exact fraction; any other is its amount at the end.
function rateOf(line: CostLine, terms: Terms, end: End): ExactRate | null {
  if (line.rate !== null) return { numerator: at(line.rate, end), denominator: 1 };
  const { solved, amount } = terms.rate;
  if (solved) return { numerator: solved.numerator, denominator: solved.denominator };
  return amount && { numerator: at(amount, end), denominator: 1 };
}

/** Whether the line is paid at the plan's solved rate: such lines share one rounded total. */
export function onSolvedRate(line: CostLine, terms: Terms): boolean {
  return isStaff(line) && line.rate === null && terms.rate.solved !== null;
}

/** A year's growth counts from the start year; prices before it are those of the start year. */
export function yearsSince(terms: Terms, year: FiscalYear): number {
  return Math.max(0, year - terms.startYear);
}

/**
 * What `fte` hundredths (fractions allowed) of a staff line cost in a year at an end: the displaced
 * cost of people in kind. Null where the cost per FTE is unknown.
 */
export function costOfFte(
  line: CostLine,
  terms: Terms,
  year: FiscalYear,
  end: End,
  fte: Fte,
): Money | null {
  const rate = rateOf(line, terms, end);
  if (!rate) return null;
  const { numerator, denominator } = rate;
  const years = yearsSince(terms, year);
  return cents(grown(fte * numerator, 100 * denominator, terms.staffEscalation, years));
}

function rangeCost<T extends number>(
  range: Range<T>,
  cost: (value: T, end: End) => Money | null,
): Ends | null {
  const low = cost(range.low, 'low');
  const likely = cost(at(range, 'likely'), 'likely');
  const high = cost(range.high, 'high');
  return low === null || likely === null || high === null ? null : { low, likely, high };
}

/** Of a line that costs something in the year. */
function lineCost(line: CostLine, terms: Terms, year: FiscalYear): Ends | null {
  const { size, grows } = lineRules[line.kind];
  switch (size) {
    case 'fte':
      return line.fte && rangeCost(line.fte, (fte, end) => costOfFte(line, terms, year, end, fte));
    case 'amount': {
      const years = yearsSince(terms, year);
      return (
        line.amount &&
        rangeCost(line.amount, (amount) => cents(grown(amount, 1, terms[grows], years)))
      );
    }
  }
}

function pricedLine(
  line: CostLine,
  terms: Terms,
  year: FiscalYear,
  positions: ReadonlyMap<ActivityId, number>,
): PricedLine {
  const activity = positions.get(line.activity) ?? -1;
  if (!recursIn(line, year, terms)) {
    return { cost: zero, fte: null, onSolvedRate: false, activity };
  }
  const isPaid = isStaff(line) && line.fte !== null;
  const isSolved = isPaid && onSolvedRate(line, terms);
  return {
    cost: isSolved ? zero : lineCost(line, terms, year),
    fte: isPaid ? line.fte : null,
    onSolvedRate: isSolved,
    activity,
  };
}

// The total at each end is rounded once and split, so that the solved rate meets its target exactly.
function costsOfLines(part: CostPart, year: FiscalYear) {
  const { terms, lines } = part;
  const first = lines.find((line) => onSolvedRate(line, terms));
  const positions = new Map(part.activities.map(({ id }, at) => [id, at]));
  return lineCostsOf(
    part,
    year,
    (line) => pricedLine(line, terms, year, positions),
    (fte, end) => (first && costOfFte(first, terms, year, end, fte)) ?? noMoney,
  );
}

function computeYear(part: CostPart, year: FiscalYear): YearCost {
  const lines = costsOfLines(part, year);
  const { costs, unknowns, people } = lines;
  const activities = part.activities.map(({ id }, at): [ActivityId, CostSum] => [
    id,
    { cost: eachEnd((end) => cents(costs[end].of[at] ?? 0)), unknown: unknowns.of[at] ?? 0 },
  ]);
  return {
    lines,
    activities: new Map(activities),
    total: { cost: eachEnd((end) => cents(costs[end].total)), unknown: unknowns.total },
    fte: eachEnd((end) => hundredths(people[end])),
  };
}

const rememberYear = remembering<CostPart, FiscalYear, YearCost>();

/**
 * All costs of one fiscal year. Source of the rules: amount in start-year prices x (1 + r)^(years
 * since the start), rounded once for each line and year, half away from zero.
 */
export function costOfYear(part: CostPart, year: FiscalYear): YearCost {
  return rememberYear(part, year, () => computeYear(part, year));
}

const rememberSolved = remembering<CostPart['lines'], 'solved', CostLine | 'none'>();

/** The line whose amount was solved for; looked for once in a list, however often it is asked. */
export function solvedLine({ lines }: CostPart): CostLine | null {
  const line = rememberSolved(lines, 'solved', () => lines.find((one) => one.solved) ?? 'none');
  return line === 'none' ? null : line;
}

/** What the present calibration was, or null. */
export function solvedIn(part: CostPart): Solved | null {
  return part.terms.rate.solved ?? solvedLine(part)?.solved ?? null;
}

/** How far a calibrated total is from its target now: 0 while it balances; null where none is solved. */
export function imbalanceOf(part: CostPart): Money | null {
  const solved = solvedIn(part);
  if (!solved) return null;
  return minus(costOfYear(part, part.terms.startYear).total.cost[solved.end], solved.target);
}
