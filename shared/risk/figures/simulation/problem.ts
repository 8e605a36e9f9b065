// What a simulation needs of a plan, as columns: inputs to draw, lines that vary, and the cash of each year.

import { weightOf } from '../../../contributions/figures/cash.ts';
import { weightOfExpected } from '../../../contributions/figures/dues.ts';
import type { FeeBand } from '../../../contributions/model.ts';
import { type Columns, cellsOf, toColumns } from '../../../cost/figures/columns.ts';
import { costOfYear, yearsOf } from '../../../cost/figures/costs.ts';
import { unknownCost } from '../../../cost/figures/known.ts';
import { isStaff, lineRules } from '../../../cost/model.ts';
import type { Plan } from '../../../kernel/plan.ts';
import type { View } from '../../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../../values/date.ts';
import { type InputRef, keyOf } from '../../model.ts';
import { carryingInto } from '../carrying.ts';
import { modeOf, rangeInputs, uncertainPledges, uncertainTiers } from '../inputs.ts';
import { givenBefore, givenIn, type ProblemYear, YearReader } from './problemYear.ts';
import type { Spread } from './quantile.ts';

/** One input as it is drawn; `key` names its random stream. */
export interface Quantity extends Spread {
  readonly ref: InputRef;
  readonly key: string;
  /** Of a promise: 0..1 that it is kept; null where it is a range. */
  readonly probability: number | null;
  /** How many there are of it: expected members; 1 otherwise. */
  readonly count: number;
  /** Position of the group with which it moves, or -1. */
  readonly group: number;
}

export interface Group {
  readonly key: string;
  /** Null is fully. */
  readonly rank: number | null;
  /** Positions of its quantities. */
  readonly members: readonly number[];
}

/** A cost line with an input that is drawn, or with people in kind who may not come. */
export interface DrawnLine {
  readonly line: number;
  /** Positions of quantities; -1 is the constant beside it. */
  readonly size: number;
  readonly sizeAt: number;
  readonly rate: number;
  readonly rateAt: number;
}

export interface Problem {
  readonly seed: number;
  readonly trials: number;
  readonly columns: Columns;
  readonly quantities: readonly Quantity[];
  readonly groups: readonly Group[];
  readonly lines: readonly DrawnLine[];
  /** Those asked for first, so many as `asked`; then those that may leave them restricted cash. */
  readonly years: readonly ProblemYear[];
  readonly asked: number;
  readonly hostFee: readonly FeeBand[];
}

const promise = { low: 0, span: 0, mode: 0, shape: 'uniform', group: -1 } as const;

function promises(plan: Plan, years: readonly FiscalYear[], view: View): readonly Quantity[] {
  const { rules } = plan.contributions;
  const pledges = new Set(years.flatMap((year) => uncertainPledges(plan, year, view)));
  const tiers = new Set(years.flatMap((year) => uncertainTiers(plan, year, view)));
  const named = (
    of: 'pledge' | 'expected',
    id: InputRef['id'],
    probability: number,
    count: number,
  ) => {
    const ref = { of, id };
    return { ...promise, ref, key: keyOf(ref), probability, count };
  };
  return [
    ...[...pledges].map(({ id, status }) => named('pledge', id, weightOf(status, view, rules), 1)),
    ...[...tiers].map((tier) =>
      named('expected', tier.id, weightOfExpected(tier, view), tier.expected),
    ),
  ];
}

function ranges(plan: Plan): readonly Quantity[] {
  return rangeInputs(plan).map(({ ref, key, range, shape }) => ({
    ...promise,
    ref,
    key,
    shape,
    low: range.low,
    span: range.high - range.low,
    mode: modeOf(range),
    probability: null,
    count: 1,
  }));
}

/** Members of a group that are constants now are not drawn; one that is left alone moves alone. */
function groupsOf(plan: Plan, quantities: readonly Quantity[]): readonly Group[] {
  const place = new Map(quantities.map(({ key }, index) => [key, index]));
  const groups = plan.uncertainty.correlations.map(({ id, inputs, rank }) => ({
    key: `group:${id}`,
    rank,
    members: inputs.flatMap((input) => place.get(keyOf(input)) ?? []),
  }));
  return groups.filter(({ members }) => members.length > 1);
}

function drawnLines(
  columns: Columns,
  plan: Plan,
  place: ReadonlyMap<string, number>,
): readonly DrawnLine[] {
  return plan.cost.lines.flatMap(({ id, kind, rate: own }, line) => {
    const size = place.get(keyOf({ of: lineRules[kind].size, id })) ?? -1;
    const ofRate = own ? { of: 'lineRate' as const, id } : { of: 'planRate' as const, id: null };
    const rate = isStaff({ kind }) ? (place.get(keyOf(ofRate)) ?? -1) : -1;
    const sizeAt = columns.size[line * 3 + 1] ?? 0;
    const rateAt = columns.rate[line * 3 + 1] ?? 0;
    const isDrawn = (size >= 0 || rate >= 0) && !Number.isNaN(sizeAt * rateAt);
    return isDrawn ? [{ line, size, sizeAt, rate, rateAt }] : [];
  });
}

/** The years before those asked for that may leave them restricted cash, and for which activities. */
interface Earlier {
  readonly years: readonly FiscalYear[];
  readonly carries: (activity: number) => boolean;
}

function earlierThan(plan: Plan, years: readonly FiscalYear[], view: View): Earlier {
  const each = years.map((year) => carryingInto(plan, year, view));
  const needed = new Set(each.flatMap((one) => one.years));
  const activities = new Set(each.flatMap((one) => [...one.activities]));
  return {
    years: yearsOf(plan.cost.terms).filter((year) => needed.has(year) && !years.includes(year)),
    carries: (activity) => activities.has(plan.cost.activities[activity]?.id ?? ''),
  };
}

/** Of the years from `asked` on, lines of activities for which nothing is left over cost nothing. */
function onlyCarrying(columns: Columns, asked: number, { years, carries }: Earlier): Columns {
  if (years.length === 0) return columns;
  const recurs = columns.recurs.map((does, at) => {
    const [line, year] = [Math.floor(at / columns.years.length), at % columns.years.length];
    return year < asked || carries(columns.activity[line] ?? -1) ? does : 0;
  });
  return { ...columns, recurs };
}

function carriesOf(plan: Plan, year: FiscalYear, view: View): readonly number[] {
  const { activities } = carryingInto(plan, year, view);
  return plan.cost.activities.flatMap(({ id }, at) => (activities.has(id) ? [at] : []));
}

interface Reading {
  readonly plan: Plan;
  readonly view: View;
  readonly columns: Columns;
  /** Of each quantity, by its key. */
  readonly place: ReadonlyMap<string, number>;
}

/** The year at this position; `earlier` where it is not asked for. */
function yearAt(
  { plan, view, columns, place }: Reading,
  index: number,
  earlier: Earlier | null,
): ProblemYear {
  const year = columns.years[index] ?? 0;
  const reader = new YearReader(plan, year, view, place);
  const cells = cellsOf(columns, index, 1);
  const carries = carriesOf(plan, year, view);
  const before = carries.length === 0 ? -1 : columns.years.indexOf(year - 1);
  const known = {
    isKnown: unknownCost(plan.cost, year) === null,
    unknown: costOfYear(plan.cost, year).total.unknown,
  };
  if (!earlier) return { ...givenIn(plan, reader), cells, carries, before, ...known };
  const counts = (line: number) => earlier.carries(columns.activity[line] ?? -1);
  const kept = cells.map((cell, line) => (counts(line) ? cell : 0));
  return { ...givenBefore(reader, earlier.carries), cells: kept, carries, before, ...known };
}

/** The columns of a plan for these years in a view: plain data that can be sent to a worker. */
export function problemOf(plan: Plan, years: readonly FiscalYear[], view: View): Problem {
  const asked = years.length;
  const earlier = earlierThan(plan, years, view);
  const all = [...years, ...earlier.years];
  const columns = toColumns(plan.cost, all);
  const alone = [...ranges(plan), ...promises(plan, years, view)];
  const groups = groupsOf(plan, alone);
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map((one) => [one, at])));
  const quantities = alone.map((one, at) => ({ ...one, group: groupOf.get(at) ?? -1 }));
  const place = new Map(quantities.map(({ key }, index) => [key, index]));
  const { seed, trials } = plan.uncertainty.rules;
  const reading = { plan, view, columns, place };
  return {
    seed,
    trials,
    asked,
    columns: onlyCarrying(columns, asked, earlier),
    quantities,
    groups,
    lines: drawnLines(columns, plan, place),
    years: all.map((_, index) => yearAt(reading, index, index < asked ? null : earlier)),
    hostFee: plan.contributions.rules.hostFee,
  };
}
