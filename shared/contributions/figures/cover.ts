// What covers the cost of each activity, what is missing, and what is left over or excess in kind.
import { costOfYear } from '../../cost/figures/costs.ts';
import { isPlanned, knownCost, unknownCost } from '../../cost/figures/known.ts';
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { cents, type Money, minus, noMoney, plus, smaller, sum } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { remembering } from '../../values/remember.ts';
import { splitInProportion } from '../../values/rounding.ts';
import { type ContributionsPart, isTied, isWithdrawn } from '../model.ts';
import { type Cash, cashOf } from './cash.ts';
import { nothingInKind, otherKind, peopleByActivity } from './inKind.ts';

/** The cover of one activity, in the order in which it is counted. All in minor units. */
export interface ActivityCover {
  readonly activity: ActivityId;
  readonly need: Money;
  /** Lines without a figure: the need excludes them. */
  readonly unknown: number;
  /**
   * False where nothing of the need is known, and in a year outside the plan: it is not zero, and neither is
   * what rests on it.
   */
  readonly isKnown: boolean;
  readonly people: Money;
  readonly kind: Money;
  /** Restricted cash that counts: of the year, and carried into it. */
  readonly restricted: Money;
  readonly spread: Money;
  readonly covered: Money;
  readonly gap: Money;
  /** People and other kind beyond the need: shown, not counted. */
  readonly stranded: Money;
  /** Restricted cash that the year before left, at the same end and view. */
  readonly carriedIn: Money;
  /** Lines without a figure that the years before leave out: what was carried may have met them. */
  readonly unknownBefore: number;
  /** Restricted cash beyond the need: carried forward into the next year, still restricted. */
  readonly carried: Money;
}

export interface Cover {
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
  readonly cash: Cash;
  readonly activities: readonly ActivityCover[];
  readonly need: Money;
  readonly unknown: number;
  /** False where nothing of the need is known, and in a year outside the plan. */
  readonly isKnown: boolean;
  /** False in a year outside the plan: nothing is said of what is needed, and of what is given for it. */
  readonly isPlanned: boolean;
  readonly covered: Money;
  /** In kind and in cash: the two parts of `covered`. */
  readonly inKind: Money;
  readonly inCash: Money;
  readonly gap: Money;
  readonly stranded: Money;
  readonly carriedIn: Money;
  readonly unknownBefore: number;
  readonly carried: Money;
  /** Unrestricted cash for the tree beyond all needs. */
  readonly surplus: Money;
}

type BeforeSpread = Omit<ActivityCover, 'spread' | 'covered' | 'gap'>;

const outsidePlan: Omit<BeforeSpread, 'activity'> = {
  need: noMoney,
  unknown: 0,
  isKnown: false,
  people: noMoney,
  kind: noMoney,
  restricted: noMoney,
  stranded: noMoney,
  carriedIn: noMoney,
  unknownBefore: 0,
  carried: noMoney,
};

function left({ need, people, kind, restricted }: BeforeSpread): Money {
  return minus(need, people, kind, restricted);
}

function spreadOver(activities: readonly BeforeSpread[], available: Money): ActivityCover[] {
  const needs = activities.map(left);
  const wanted = sum(needs);
  const parts = splitInProportion(smaller(available, wanted), needs);
  return activities.map((one, index) => {
    const spread = cents(parts[index] ?? 0);
    const gap = minus(left(one), spread);
    return { ...one, spread, gap, covered: minus(one.need, gap) };
  });
}

const rememberFirst = remembering<ContributionsPart, 'tied', FiscalYear>();

/** The first year in which restricted cash is given; beyond any year where none is. */
function firstTiedYear(part: ContributionsPart): FiscalYear {
  return rememberFirst(part, 'tied', () => {
    const given = part.pledges.filter((one) => isTied(one) && !isWithdrawn(one));
    return given.reduce((first, one) => Math.min(first, one.firstYear), Number.POSITIVE_INFINITY);
  });
}

/** Whether an earlier year of the plan may leave restricted cash to this one. */
export function mayCarryInto({ cost, contributions }: Plan, year: FiscalYear): boolean {
  const { terms } = cost;
  const isAfterAnother = isPlanned(terms, year) && isPlanned(terms, year - 1);
  return isAfterAnother && firstTiedYear(contributions) < year;
}

type Carried = ReadonlyMap<ActivityId, ActivityCover>;

const nothingCarried: Carried = new Map();

function carriedInto(plan: Plan, year: FiscalYear, end: End, view: View): Carried {
  if (!mayCarryInto(plan, year)) return nothingCarried;
  const { activities } = coverOf(plan, year - 1, end, view);
  return new Map(activities.map((one) => [one.activity, one]));
}

function beforeSpread(
  plan: Plan,
  year: FiscalYear,
  end: End,
  view: View,
  cash: Cash,
): BeforeSpread[] {
  // Nothing is needed in a year that the plan does not cover, so nothing funds it either.
  if (!isPlanned(plan.cost.terms, year)) {
    return plan.cost.activities.map(({ id }) => ({ ...outsidePlan, activity: id }));
  }
  const { activities } = costOfYear(plan.cost, year);
  const people = peopleByActivity(plan, year, end, view);
  const kinds = otherKind(plan, year, view);
  const before = carriedInto(plan, year, end, view);
  return plan.cost.activities.map(({ id }) => {
    const cost = activities.get(id);
    const need = cost?.cost[end] ?? noMoney;
    const staffed = people.get(id) ?? nothingInKind;
    const offered = kinds.get(id) ?? noMoney;
    const kind = smaller(offered, minus(need, staffed.counted));
    const last = before.get(id);
    const carriedIn = last?.carried ?? noMoney;
    const isCarried = last !== undefined && last.carried > 0;
    const held = plus(cash.restricted.get(id) ?? noMoney, carriedIn);
    const restricted = smaller(held, minus(need, staffed.counted, kind));
    return {
      activity: id,
      need,
      unknown: cost?.unknown ?? 0,
      isKnown: cost ? knownCost(cost) !== null : plan.cost.lines.length > 0,
      people: staffed.counted,
      kind,
      restricted,
      stranded: minus(plus(staffed.stranded, offered), kind),
      carriedIn,
      unknownBefore: isCarried ? last.unknown + last.unknownBefore : 0,
      carried: minus(held, restricted),
    };
  });
}

function computeCover(plan: Plan, year: FiscalYear, end: End, view: View): Cover {
  const cash = cashOf(plan, year, view);
  const activities = spreadOver(beforeSpread(plan, year, end, view, cash), cash.available);
  // No list of parts between: a plan has dozens of covers, and each edit works out most of them.
  const total = (part: (one: ActivityCover) => Money) => {
    let amount: number = noMoney;
    for (const one of activities) amount += part(one);
    return cents(amount);
  };
  const spread = total((one) => one.spread);
  return {
    year,
    end,
    view,
    cash,
    activities,
    need: total((one) => one.need),
    unknown: sum(activities.map((one) => one.unknown)),
    isKnown: unknownCost(plan.cost, year) === null,
    isPlanned: isPlanned(plan.cost.terms, year),
    covered: total((one) => one.covered),
    inKind: total((one) => plus(one.people, one.kind)),
    inCash: plus(
      total((one) => one.restricted),
      spread,
    ),
    gap: total((one) => one.gap),
    stranded: total((one) => one.stranded),
    carriedIn: total((one) => one.carriedIn),
    unknownBefore: sum(activities.map((one) => one.unknownBefore)),
    carried: total((one) => one.carried),
    surplus: minus(cash.available, spread),
  };
}

const rememberCover = remembering<Plan, string, Cover>();

/**
 * What covers the need of a fiscal year at one end of the ranges, in one view. The order: people in
 * kind by line, other kind, restricted cash (of the year, and what the years of the plan before it
 * left), then the unrestricted cash in proportion to what is left.
 */
export function coverOf(plan: Plan, year: FiscalYear, end: End, view: View): Cover {
  return rememberCover(plan, `${year} ${end} ${view}`, () => computeCover(plan, year, end, view));
}

/** Given in kind, whether a need takes it or not. */
export const offeredInKind = ({ inKind, stranded }: Cover): Money => plus(inKind, stranded);

/** All cash receipts and all that is given in kind, whatever of it funds the cost. */
export const offered = (cover: Cover): Money => plus(cover.cash.receipts, offeredInKind(cover));
