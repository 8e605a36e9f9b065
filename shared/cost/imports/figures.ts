// The figures of one row: FTE or an amount, as ranges, and the prices in which the amounts are.
import type { Misfit, RowValues } from '../../kernel/importer.ts';
import { misfit } from '../../kernel/importer.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { Fte } from '../../values/fte.ts';
import { cents, type Money } from '../../values/money.ts';
import { at, checkRange, ends, type Range } from '../../values/range.ts';
import { ok, type Result } from '../../values/result.ts';
import { grown } from '../../values/rounding.ts';
import { costOfFte, recursIn, yearsOf, yearsSince } from '../figures/costs.ts';
import { type CostLine, lineRules, type Terms } from '../model.ts';
import type { LineFields } from './fields.ts';

export type LineRow = RowValues<LineFields>;

type Figure = 'fte' | 'rate' | 'amount';
type Values<T extends number> = { readonly [E in 'low' | 'likely' | 'high']: T | null };

const valuesOf = {
  fte: (row: LineRow): Values<Fte> => ({
    low: row['fte.low'],
    likely: row['fte.likely'],
    high: row['fte.high'],
  }),
  rate: (row: LineRow): Values<Money> => ({
    low: row['rate.low'],
    likely: row['rate.likely'],
    high: row['rate.high'],
  }),
  amount: (row: LineRow): Values<Money> => ({
    low: row['amount.low'],
    likely: row['amount.likely'],
    high: row['amount.high'],
  }),
};

const isBlank = <T extends number>({ low, likely, high }: Values<T>) =>
  low === null && likely === null && high === null;

/**
 * The ends that an update leaves blank are those of the line. One number for a line with a range is
 * refused where the file has no column for the high end: it can be the low end, or all.
 */
function completed<T extends number>(
  values: Values<T>,
  kept: Range<T> | null,
  of: Figure,
  { isSet, hasHigh }: Said,
): Result<Values<T>, Misfit> {
  if (kept === null || isBlank(values)) return ok(values);
  const isOne = values.high === null && !hasHigh;
  if (isOne && kept.low === kept.high) return ok(values);
  if (isOne) {
    const why = 'It is one number, but the line has a range.';
    return misfit(`${of}.low`, why, 'Enter the low and the high end.');
  }
  const likely = isSet === false ? null : (kept.likely ?? null);
  const { low, high } = kept;
  return ok({
    low: values.low ?? low,
    likely: values.likely ?? likely,
    high: values.high ?? high,
  });
}

/** What the file says of a range beside its ends: null is nothing. */
interface Said {
  readonly isSet: boolean | null;
  readonly hasHigh: boolean;
}

/**
 * Whether a likely figure was not set: it is the midpoint of the ends, or, where the file says that it is
 * not set, the one that the line had before its ends were changed.
 */
function isFollowing<T extends number>(
  likely: T,
  { first, last }: { readonly first: T; readonly last: T },
  kept: Range<T> | null,
  { isSet }: Said,
): boolean {
  const off = Math.abs(2 * likely - (first + last));
  if (isSet === null) return off === 0;
  const isFormer = kept !== null && kept.likely === undefined && at(kept, 'likely') === likely;
  // A spreadsheet rounds what ends in half of the smallest unit.
  return off <= 1 || isFormer;
}

/**
 * A midpoint that was written out is no likely value of its own, unless the file says so: `isSet` is
 * what it says, and null where it says nothing.
 */
function rangeIn<T extends number>(
  given: Values<T>,
  kept: Range<T> | null,
  of: Figure,
  said: Said,
): Result<Range<T> | null, Misfit> {
  const all = completed(given, kept, of, said);
  if (!all.ok) return all;
  const { low, likely, high } = all.value;
  const { isSet } = said;
  const first = low ?? likely ?? high;
  const last = high ?? likely ?? low;
  if (first === null || last === null) return ok(null);
  const isMidpoint =
    likely === null || (isSet !== true && isFollowing(likely, { first, last }, kept, said));
  if (!isMidpoint && !Number.isInteger(likely)) {
    return misfit(`${of}.likely`, 'It can have at most two decimals.', 'Round it.');
  }
  const range = isMidpoint ? { low: first, high: last } : { low: first, high: last, likely };
  const checked = checkRange(range, of);
  return checked.ok ? ok(range) : misfit(`${of}.low`, checked.no.why, checked.no.remedy);
}

export interface Figures {
  readonly fte: Range<Fte> | null;
  readonly rate: Range<Money> | null;
  /** In the prices of the file. */
  readonly amount: Range<Money> | null;
}

/** Whether a part of the amount, or of the cost per FTE, is that of the line that is updated. */
export function keepsPart(
  row: LineRow,
  of: 'rate' | 'amount',
  kept: Range<Money> | null,
  hasHigh: boolean,
): boolean {
  const { low, likely, high } = valuesOf[of](row);
  if (kept === null) return false;
  const isSet = of === 'rate' ? row.rateLikelySet : row.likelySet;
  const keepsLikely = likely === null && kept.likely !== undefined && isSet !== false;
  return low === null || (high === null && hasHigh) || (high !== null && keepsLikely);
}

const blankEnd = 'A blank end of its range takes the figure next to it.';

/** Told where the file has columns for both ends of a range and a row, of a line without one, fills one. */
export function blankEnds(
  row: LineRow,
  before: CostLine | null,
  has: (field: string) => boolean,
): readonly string[] {
  const isTaken = (['fte', 'rate', 'amount'] as const).some((of) => {
    const { low, likely, high } = valuesOf[of](row);
    const isPart = (low === null || high === null) && (low ?? likely ?? high) !== null;
    return isPart && !before?.[of] && has(`${of}.low`) && has(`${of}.high`);
  });
  return isTaken ? [blankEnd] : [];
}

const midpointTaken = (what: string) =>
  `The likely ${what} is marked as set but is blank, so the midpoint is used.`;
const likelyTaken = (what: string) =>
  `The likely ${what} is marked as not set but isn’t the midpoint, so it counts as set.`;
const likelyLeft = (what: string) =>
  `The likely ${what} is unchanged and was not set, so the midpoint of the new ends is used.`;

/** Told where what a row says of a likely figure is not what its column says of it. */
export function likelyNotices(row: LineRow, figures: Figures): readonly string[] {
  const columns = [
    ['fte', 'FTE', row.likelySet],
    ['rate', 'cost per FTE', row.rateLikelySet],
    ['amount', 'amount', row.likelySet],
  ] as const;
  return columns.flatMap(([of, what, isSet]) => {
    const range = figures[of];
    const { likely } = valuesOf[of](row);
    if (range === null || isSet === null) return [];
    if (isSet) return range.likely === undefined ? [midpointTaken(what)] : [];
    if (range.likely !== undefined) return [likelyTaken(what)];
    const isLeft = likely !== null && Math.abs(2 * likely - (range.low + range.high)) > 1;
    return isLeft ? [likelyLeft(what)] : [];
  });
}

/** `before` is the line that is updated; `has` tells whether the file has a column for a field. */
export function figuresIn(
  row: LineRow,
  before: CostLine | null,
  has: (field: string) => boolean,
): Result<Figures, Misfit> {
  const said = (of: Figure, isSet: boolean | null): Said => ({ isSet, hasHigh: has(`${of}.high`) });
  const fte = rangeIn(valuesOf.fte(row), before?.fte ?? null, 'fte', said('fte', row.likelySet));
  if (!fte.ok) return fte;
  const rates = said('rate', row.rateLikelySet);
  const rate = rangeIn(valuesOf.rate(row), before?.rate ?? null, 'rate', rates);
  if (!rate.ok) return rate;
  const amounts = said('amount', row.likelySet);
  const amount = rangeIn(valuesOf.amount(row), before?.amount ?? null, 'amount', amounts);
  if (!amount.ok) return amount;
  return ok({ fte: fte.value, rate: rate.value, amount: amount.value });
}

/** By rounding: shares of one rounded total differ by less than the smallest unit. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 1;

function isCostIn(line: CostLine, terms: Terms, year: FiscalYear, amount: Range<Money>): boolean {
  const { fte } = line;
  if (!fte) return false;
  return ends.every((end) => {
    const cost = recursIn(line, year, terms) ? costOfFte(line, terms, year, end, at(fte, end)) : 0;
    return cost !== null && isNear(cost, at(amount, end));
  });
}

/** Whether an amount beside FTE says the same: what they cost in the year, or in any year of the plan. */
export function isCostOfStaff(
  line: CostLine,
  terms: Terms,
  prices: FiscalYear | null,
  amount: Range<Money>,
): boolean {
  const years = prices === null ? yearsOf(terms) : [prices];
  return years.some((year) => isCostIn(line, terms, year, amount));
}

function amountAtStart(amount: Money, growth: number, years: number): Money {
  const near = Math.round(amount / (1 + growth) ** years);
  const exact = [near, near - 1, near + 1].find((one) => grown(one, 1, growth, years) === amount);
  return cents(exact ?? near);
}

/** Whether an amount in the prices of a year is another one in those of the start year. */
export function growsTo({ kind }: CostLine, terms: Terms, prices: FiscalYear): boolean {
  return yearsSince(terms, prices) !== 0 && terms[lineRules[kind].grows] !== 0;
}

/** An amount in the prices of a year as it is kept: in those of the start year. */
export function inStartPrices(
  amount: Range<Money>,
  line: CostLine,
  terms: Terms,
  prices: FiscalYear,
): Range<Money> {
  if (!growsTo(line, terms, prices)) return amount;
  const years = yearsSince(terms, prices);
  const growth = terms[lineRules[line.kind].grows];
  const back = (one: Money) => amountAtStart(one, growth, years);
  const { low, high, likely } = amount;
  const ends = { low: back(low), high: back(high) };
  return likely === undefined ? ends : { ...ends, likely: back(likely) };
}
