// The cash of one year: what comes in, the host fee, what leaves, and what the tree may use.
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { countsUncertain, type View, weightIn } from '../../kernel/viewSettings.ts';
import { duesOfYear } from '../../members/figures/roll.ts';
import type { FiscalYear } from '../../values/date.ts';
import {
  cents,
  larger,
  type Money,
  minus,
  noMoney,
  plus,
  smaller,
  sum,
} from '../../values/money.ts';
import type { Counted } from '../../values/quantity.ts';
import { rememberingBoth } from '../../values/remember.ts';
import { grown } from '../../values/rounding.ts';
import {
  type CashRules,
  type Contribution,
  type FeeBand,
  isCash,
  type SetAmount,
  type Status,
  statusRules,
} from '../model.ts';

/** 0..1: what a contribution of this status counts for in a view. */
export function weightOf(status: Status, view: View, rules: CashRules): number {
  const { counts } = statusRules[status];
  switch (counts) {
    case 'never':
      return 0;
    case 'always':
      return 1;
    case 'pledgedProbability':
    case 'proposedProbability':
      return weightIn(view, rules[counts]);
  }
}

export function isOfYear(
  one: { readonly firstYear: FiscalYear; readonly lastYear: FiscalYear },
  year: FiscalYear,
): boolean {
  return one.firstYear <= year && year <= one.lastYear;
}

/** A contribution's amount in a view, rounded once. */
export function weighed(pledge: Contribution, view: View, rules: CashRules): Money {
  return cents(grown((pledge.amount ?? 0) * weightOf(pledge.status, view, rules), 1, 0, 0));
}

/** Bands start again each year; rounded once over all bands. */
export function hostFee(receipts: Money, bands: readonly FeeBand[]): Money {
  let from = 0;
  let fee = 0;
  for (const { upTo, share } of bands) {
    fee += Math.max(0, Math.min(receipts, upTo ?? receipts) - from) * share;
    from = upTo ?? receipts;
  }
  return cents(grown(Number(fee.toPrecision(15)), 1, 0, 0));
}

export interface Cash {
  /** Dues of named members, and of those expected, as far as the view counts them. */
  readonly dues: Money;
  readonly expectedDues: Money;
  /** Contributions in cash without a restriction, and those restricted to an activity. */
  readonly unrestricted: Money;
  readonly restricted: ReadonlyMap<ActivityId, Money>;
  /** All of the above. */
  readonly receipts: Money;
  /** Members whose dues nobody has set: the receipts leave them out. */
  readonly unknownDues: number;
  readonly fee: Money;
  readonly outside: Money;
  /** Unrestricted, after the fee and other commitments; below 0 is a shortfall. */
  readonly free: Money;
  /** The board allocation for the year; null where it set none. */
  readonly set: SetAmount | null;
  /** What the tree may use of the unrestricted cash: all, or no more than the board allocation. */
  readonly available: Money;
  /** Unrestricted cash above the board allocation. */
  readonly reserve: Money;
  /** By how much the board allocation is above the unrestricted cash. */
  readonly breach: Money;
}

/** Contributions in cash of a year, whatever their status. */
export function cashPledgesOf(plan: Plan, year: FiscalYear): readonly Contribution[] {
  return plan.contributions.pledges.filter((one) => isCash(one) && isOfYear(one, year));
}

/** What contributions come to, by what they are for; one that is for nothing is left out. */
export function sumsBy<Id, Q extends Counted>(
  pledges: readonly Contribution[],
  purpose: (pledge: Contribution) => Id | null,
  size: (pledge: Contribution) => Q,
): ReadonlyMap<Id, Q> {
  const sums = new Map<Id, Q>();
  for (const pledge of pledges) {
    const id = purpose(pledge);
    if (id === null) continue;
    const before = sums.get(id);
    sums.set(id, before === undefined ? size(pledge) : plus(before, size(pledge)));
  }
  return sums;
}

function restrictedCash(plan: Plan, year: FiscalYear, view: View): ReadonlyMap<ActivityId, Money> {
  const { rules } = plan.contributions;
  return sumsBy(
    cashPledgesOf(plan, year),
    ({ activity }) => activity,
    (pledge) => weighed(pledge, view, rules),
  );
}

function unrestrictedCash(plan: Plan, year: FiscalYear, view: View): Money {
  const free = cashPledgesOf(plan, year).filter(({ activity }) => activity === null);
  return sum(free.map((pledge) => weighed(pledge, view, plan.contributions.rules)));
}

function expectedDues(dues: ReturnType<typeof duesOfYear>, view: View): Money {
  const counted: Readonly<Record<View, Money>> = {
    committed: noMoney,
    expected: dues.weighedExpected,
    everything: dues.everyExpected,
  };
  return counted[view];
}

function splitFree(
  free: Money,
  set: SetAmount | null,
): Pick<Cash, 'available' | 'reserve' | 'breach'> {
  const usable = larger(noMoney, free);
  if (!set) return { available: usable, reserve: noMoney, breach: noMoney };
  return {
    available: smaller(set.amount, usable),
    reserve: larger(noMoney, minus(usable, set.amount)),
    breach: larger(noMoney, minus(set.amount, usable)),
  };
}

function computeCash(plan: Plan, year: FiscalYear, view: View): Cash {
  const dues = duesOfYear(plan.members, year, plan.consortium.profile.yearStartsIn);
  const fromExpected = expectedDues(dues, view);
  const unrestricted = unrestrictedCash(plan, year, view);
  const restricted = restrictedCash(plan, year, view);
  const tied = sum([...restricted.values()]);
  const receipts = plus(dues.named, fromExpected, unrestricted, tied);
  const fee = hostFee(receipts, plan.contributions.rules.hostFee);
  const others = plan.contributions.outside.filter((one) => isOfYear(one, year));
  const outside = sum(others.map(({ amount }) => amount));
  const free = minus(receipts, tied, fee, outside);
  const set = plan.contributions.amounts.find((one) => one.year === year) ?? null;
  return {
    dues: dues.named,
    expectedDues: fromExpected,
    unrestricted,
    restricted,
    receipts,
    unknownDues: dues.unknownNamed + (countsUncertain(view) ? dues.unknownExpected : 0),
    fee,
    outside,
    free,
    set,
    ...splitFree(free, set),
  };
}

const rememberCash = rememberingBoth<Plan['contributions'], Plan['members'], string, Cash>();

/** The cash of a fiscal year in a view. The fee is on all receipts, restricted or not, never on kind. */
export function cashOf(plan: Plan, year: FiscalYear, view: View): Cash {
  const { contributions, members, consortium } = plan;
  const key = `${year} ${view} ${consortium.profile.yearStartsIn}`;
  // An edit of the cost model leaves it as it was.
  return rememberCash(contributions, members, key, () => computeCash(plan, year, view));
}

/** All restricted cash of the year. */
export const tied = ({ restricted }: Cash): Money => sum([...restricted.values()]);
