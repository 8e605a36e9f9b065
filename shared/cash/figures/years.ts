// The cash of each year of the plan: what there is at the start, what comes in and goes out, what stays.
import { cashOf, isOfYear } from '../../contributions/figures/cash.ts';
import { coverOf } from '../../contributions/figures/cover.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { cents, larger, type Money, minus, noMoney, plus, sum } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { remembering } from '../../values/remember.ts';
import { grown } from '../../values/rounding.ts';
import type { Commitment } from '../model.ts';

/** What goes out: commitments only, or the full cost of the tree that must be paid in cash. */
export const outflows = ['committed', 'cost'] as const;
export type Outflow = (typeof outflows)[number];

export interface CashYear {
  readonly year: FiscalYear;
  readonly opening: Money;
  readonly in: Money;
  readonly fee: Money;
  readonly outside: Money;
  readonly committed: Money;
  /** The cost that is neither given in kind nor committed yet; 0 where only commitments count. */
  readonly rest: Money;
  /** All that goes out: fee, outside, committed and the rest. */
  readonly out: Money;
  readonly closing: Money;
  /** The operating reserve target. */
  readonly least: Money;
  /** Costs and dues that are unknown, and left out. */
  readonly unknown: number;
  /** False where the cost counts and nothing of it is known: what is left of the cash is unknown then. */
  readonly isCostKnown: boolean;
  /** False where the cash at the start is unknown, as that at the end of the year before is. */
  readonly isOpeningKnown: boolean;
}

/** Each year that it lasts: the amount, or the people times what one of them costs, rounded once. */
export function yearlyAmount({ amount, fte, rate }: Commitment): Money {
  return amount ?? cents(grown((fte ?? 0) * (rate ?? 0), 100, 0, 0));
}

/** What is committed to the tree in a year. */
export function committedIn(plan: Plan, year: FiscalYear): Money {
  return sum(plan.cash.commitments.filter((one) => isOfYear(one, year)).map(yearlyAmount));
}

/** The least reserve at the end of a year: months count the committed disbursements of that year. */
export function leastReserve(plan: Plan, year: FiscalYear): Money {
  const { least } = plan.cash.terms;
  switch (least.of) {
    case 'nothing':
      return noMoney;
    case 'amount':
      return least.amount;
    case 'months': {
      const { outside } = cashOf(plan, year, 'committed');
      return cents(grown((outside + committedIn(plan, year)) * least.months, 12, 0, 0));
    }
  }
}

/** Whether the cost of the tree beyond what is committed is paid as well. */
export const countsCost: Readonly<Record<Outflow, boolean>> = { committed: false, cost: true };

export interface CashFigureView {
  readonly view: View;
  readonly end: End;
  readonly outflow: Outflow;
}

function restOf(plan: Plan, year: FiscalYear, { view, end, outflow }: CashFigureView): Money {
  if (!countsCost[outflow]) return noMoney;
  const { need, inKind } = coverOf(plan, year, end, view);
  return larger(noMoney, minus(need, inKind, committedIn(plan, year)));
}

/** What the year before leaves. */
interface Left {
  readonly closing: Money;
  readonly isClosingKnown: boolean;
}

function yearFrom(
  plan: Plan,
  year: FiscalYear,
  { closing: opening, isClosingKnown }: Left,
  settings: CashFigureView,
): CashYear {
  const { receipts, fee, outside, unknownDues } = cashOf(plan, year, settings.view);
  const committed = committedIn(plan, year);
  const rest = restOf(plan, year, settings);
  const out = plus(fee, outside, committed, rest);
  const cover = countsCost[settings.outflow]
    ? coverOf(plan, year, settings.end, settings.view)
    : null;
  return {
    year,
    opening,
    in: receipts,
    fee,
    outside,
    committed,
    rest,
    out,
    closing: minus(plus(opening, receipts), out),
    least: leastReserve(plan, year),
    unknown: unknownDues + (cover?.unknown ?? 0),
    isCostKnown: cover?.isKnown ?? true,
    isOpeningKnown: isClosingKnown,
  };
}

/** Whether an amount of the year is known, as far as it rests on the cost of this year or one before. */
export function isKnownIn(
  { isCostKnown, isOpeningKnown }: CashYear,
  part: 'opening' | 'rest' | 'out' | 'closing',
): boolean {
  switch (part) {
    case 'opening':
      return isOpeningKnown;
    case 'rest':
    case 'out':
      return isCostKnown;
    case 'closing':
      return isOpeningKnown && isCostKnown;
  }
}

function computeYears(plan: Plan, settings: CashFigureView): readonly CashYear[] {
  let left: Left = { closing: plan.cash.terms.opening ?? noMoney, isClosingKnown: true };
  return yearsOf(plan.cost.terms).map((year) => {
    const one = yearFrom(plan, year, left, settings);
    left = { closing: one.closing, isClosingKnown: isKnownIn(one, 'closing') };
    return one;
  });
}

const rememberYears = remembering<Plan, string, readonly CashYear[]>();

/** The years of the plan; each begins with what the one before leaves. */
export function cashYears(plan: Plan, settings: CashFigureView): readonly CashYear[] {
  const { view, end, outflow } = settings;
  return rememberYears(plan, `${view} ${end} ${outflow}`, () => computeYears(plan, settings));
}

export interface FirstShort {
  /** The first year that ends below zero, and the first that ends below the least reserve. */
  readonly negative: CashYear | null;
  readonly below: CashYear | null;
  /** The first year of which nobody knows what it ends with: no more is said of later ones. */
  readonly unknown: CashYear | null;
}

export function firstShort(years: readonly CashYear[]): FirstShort {
  const known = years.filter((one) => isKnownIn(one, 'closing'));
  return {
    negative: known.find(({ closing }) => closing < 0) ?? null,
    below: known.find(({ closing, least }) => closing < least) ?? null,
    unknown: years.find((one) => !isKnownIn(one, 'closing')) ?? null,
  };
}
