// What a simulation needs of a plan, as columns: inputs to draw, lines that vary, and the cash of each year.

import { isOfYear, weightOf } from '../../../contributions/figures/cash.ts';
import { weightOfExpected } from '../../../contributions/figures/dues.ts';
import {
  type Contribution,
  type FeeBand,
  isCash,
  isOtherKind,
  isPeople,
} from '../../../contributions/model.ts';
import { type Columns, cellsOf, toColumns } from '../../../cost/figures/columns.ts';
import { isStaff, lineRules } from '../../../cost/model.ts';
import type { Plan } from '../../../kernel/plan.ts';
import type { View } from '../../../kernel/viewSettings.ts';
import { duesOfMember, duesOfTier } from '../../../members/figures/roll.ts';
import type { FiscalYear } from '../../../values/date.ts';
import { type Money, sum } from '../../../values/money.ts';
import { type InputRef, keyOf } from '../../model.ts';
import { modeOf, rangeInputs, uncertainPledges, uncertainTiers } from '../inputs.ts';
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

/** What is given in a year, if it comes. */
export interface Promised {
  /** Position of its quantity; -1 is sure to come. */
  readonly quantity: number;
  /** Minor units; for people hundredths of FTE. */
  readonly size: number;
}

export interface People extends Promised {
  readonly line: number;
}

export interface ProblemYear {
  readonly year: FiscalYear;
  /** Cash receipts of the year that are free, and those tied to the activity at this position. */
  readonly free: readonly Promised[];
  readonly tied: readonly (Promised & { readonly activity: number })[];
  readonly kind: readonly (Promised & { readonly activity: number })[];
  readonly people: readonly People[];
  readonly outside: Money;
  /** The amount that the board set; null where it set none. */
  readonly set: Money | null;
  /** The cost of each line at its likely end, as the model has it; NaN is unknown. */
  readonly cells: Float64Array;
}

export interface Problem {
  readonly seed: number;
  readonly trials: number;
  readonly columns: Columns;
  readonly quantities: readonly Quantity[];
  readonly groups: readonly Group[];
  readonly lines: readonly DrawnLine[];
  readonly years: readonly ProblemYear[];
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

type Which = (pledge: Contribution) => boolean;

class YearReader {
  readonly year: FiscalYear;
  private readonly plan: Plan;
  private readonly view: View;
  private readonly place: ReadonlyMap<string, number>;
  constructor(plan: Plan, year: FiscalYear, view: View, place: ReadonlyMap<string, number>) {
    this.plan = plan;
    this.year = year;
    this.view = view;
    this.place = place;
  }

  /** A promise that is sure counts in full; one that surely fails is left out. */
  private promised(pledge: Contribution, size: number): readonly Promised[] {
    const quantity = this.place.get(keyOf({ of: 'pledge', id: pledge.id })) ?? -1;
    const { rules } = this.plan.contributions;
    if (quantity < 0 && weightOf(pledge.status, this.view, rules) === 0) return [];
    return [{ quantity, size }];
  }

  private pledges(which: Which): readonly Contribution[] {
    const { pledges } = this.plan.contributions;
    return pledges.filter((one) => which(one) && isOfYear(one, this.year));
  }

  private amounts(which: Which) {
    const { activities } = this.plan.cost;
    return this.pledges(which).flatMap((pledge) =>
      this.promised(pledge, pledge.amount ?? 0).map((one) => ({
        ...one,
        activity: activities.findIndex(({ id }) => id === pledge.activity),
      })),
    );
  }

  dues(): readonly Promised[] {
    const { members, consortium } = this.plan;
    const month = consortium.profile.yearStartsIn;
    const named = sum(members.roll.map((one) => duesOfMember(members, one, this.year, month)));
    const expected = members.tiers.map((tier) => {
      const quantity = this.place.get(keyOf({ of: 'expected', id: tier.id })) ?? -1;
      const each = duesOfTier(tier, this.year) ?? 0;
      const sure = each * tier.expected * weightOfExpected(tier, this.view);
      return { quantity, size: quantity < 0 ? sure : each };
    });
    return [{ quantity: -1, size: named }, ...expected].filter(({ size }) => size > 0);
  }

  free(): readonly Promised[] {
    return this.amounts(isCash).filter(({ activity }) => activity < 0);
  }
  tied() {
    return this.amounts(isCash).filter(({ activity }) => activity >= 0);
  }
  kind() {
    return this.amounts(isOtherKind).filter(({ activity }) => activity >= 0);
  }

  people(): readonly People[] {
    const { lines } = this.plan.cost;
    return this.pledges(isPeople).flatMap((pledge) => {
      const line = lines.findIndex(({ id }) => id === pledge.line);
      const come = line < 0 ? [] : this.promised(pledge, pledge.fte ?? 0);
      return come.map((one) => ({ ...one, line }));
    });
  }
}

function yearOf(
  plan: Plan,
  columns: Columns,
  index: number,
  view: View,
  place: ReadonlyMap<string, number>,
): ProblemYear {
  const year = columns.years[index] ?? 0;
  const reader = new YearReader(plan, year, view, place);
  const { outside, amounts } = plan.contributions;
  return {
    year,
    free: [...reader.dues(), ...reader.free()],
    tied: reader.tied(),
    kind: reader.kind(),
    people: reader.people(),
    outside: sum(outside.filter((one) => isOfYear(one, year)).map(({ amount }) => amount)),
    set: amounts.find((one) => one.year === year)?.amount ?? null,
    cells: cellsOf(columns, index, 1),
  };
}

/** The columns of a plan for these years in a view: plain data that can be sent to a worker. */
export function problemOf(plan: Plan, years: readonly FiscalYear[], view: View): Problem {
  const columns = toColumns(plan.cost, years);
  const alone = [...ranges(plan), ...promises(plan, years, view)];
  const groups = groupsOf(plan, alone);
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map((one) => [one, at])));
  const quantities = alone.map((one, at) => ({ ...one, group: groupOf.get(at) ?? -1 }));
  const place = new Map(quantities.map(({ key }, index) => [key, index]));
  const { seed, trials } = plan.uncertainty.rules;
  return {
    seed,
    trials,
    columns,
    quantities,
    groups,
    lines: drawnLines(columns, plan, place),
    years: years.map((_, index) => yearOf(plan, columns, index, view, place)),
    hostFee: plan.contributions.rules.hostFee,
  };
}
