// What covers the cost of each activity, what is missing, and what is left over or stranded.
import { costOfFte, costOfYear } from '../../cost/figures/costs.ts';
import type { ActivityId, CostLine, LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { type Fte, hundredths, noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
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
import { at, type End } from '../../values/range.ts';
import { remembering } from '../../values/remember.ts';
import { splitInProportion } from '../../values/rounding.ts';
import { type Contribution, type ContributionsPart, isOtherKind, isPeople } from '../model.ts';
import { type Cash, cashOf, isOfYear, sumsBy, weighed, weightOf } from './cash.ts';

/** The cover of one activity, in the order in which it is counted. All in minor units. */
export interface ActivityCover {
  readonly activity: ActivityId;
  readonly need: Money;
  /** Lines without a figure: the need excludes them. */
  readonly unknown: number;
  readonly people: Money;
  readonly kind: Money;
  readonly restricted: Money;
  readonly spread: Money;
  readonly covered: Money;
  readonly gap: Money;
  /** People and other kind beyond the need: shown, not counted. */
  readonly stranded: Money;
  /** Restricted cash beyond the need: carried forward, still restricted. */
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
  readonly covered: Money;
  /** In kind and in cash: the two parts of `covered`. */
  readonly inKind: Money;
  readonly inCash: Money;
  readonly gap: Money;
  readonly stranded: Money;
  readonly carried: Money;
  /** Unrestricted cash for the tree beyond all need. */
  readonly surplus: Money;
}

interface InKind {
  readonly counted: Money;
  readonly stranded: Money;
}

const nothing: InKind = { counted: noMoney, stranded: noMoney };

/** 0.07 x 3 is 0.21: the digits beyond the fifteenth are noise. */
const weighedFte = (fte: Fte, weight: number) => hundredths(Number((fte * weight).toPrecision(15)));

const rememberPeople = remembering<ContributionsPart, string, ReadonlyMap<LineId, Fte>>();

function computePeople(
  { pledges, rules }: ContributionsPart,
  year: FiscalYear,
  view: View,
): ReadonlyMap<LineId, Fte> {
  const come = pledges.filter((one) => isPeople(one) && isOfYear(one, year));
  const fteOf = ({ fte, status }: Contribution) => {
    const weight = weightOf(status, view, rules);
    return weight === 1 ? (fte ?? noFte) : weighedFte(fte ?? noFte, weight);
  };
  return sumsBy(come, ({ line }) => line, fteOf);
}

/**
 * People valued at their displaced cost: the rate of the line they relieve, at the same end and year,
 * up to the line's FTE and cost there. People who relieve all of it are worth just its cost: a cent by
 * which the lines on one solved rate are split otherwise strands nobody.
 */
function peopleOnLine(plan: Plan, line: CostLine, fte: Fte, year: FiscalYear, end: End): InKind {
  const value = costOfFte(line, plan.cost.terms, year, end, fte) ?? noMoney;
  const need = costOfYear(plan.cost, year).lines.get(line.id)?.[end] ?? noMoney;
  const wanted = line.fte ? at(line.fte, end) : 0;
  const counted = fte >= wanted ? need : smaller(value, need);
  const fits = need > 0 && fte <= wanted;
  return { counted, stranded: fits ? noMoney : larger(noMoney, minus(value, counted)) };
}

function peopleByActivity(
  plan: Plan,
  year: FiscalYear,
  end: End,
  view: View,
): ReadonlyMap<ActivityId, InKind> {
  const { contributions } = plan;
  const byLine = rememberPeople(contributions, `${year} ${view}`, () =>
    computePeople(contributions, year, view),
  );
  const byActivity = new Map<ActivityId, InKind>();
  if (byLine.size === 0) return byActivity;
  for (const [id, fte] of byLine) {
    const line = find(plan.cost.lines, id);
    if (!line) continue;
    const before = byActivity.get(line.activity) ?? nothing;
    const { counted, stranded } = peopleOnLine(plan, line, fte, year, end);
    byActivity.set(line.activity, {
      counted: plus(before.counted, counted),
      stranded: plus(before.stranded, stranded),
    });
  }
  return byActivity;
}

const rememberKind = remembering<ContributionsPart, string, ReadonlyMap<ActivityId, Money>>();

function computeKind(
  { pledges, rules }: ContributionsPart,
  year: FiscalYear,
  view: View,
): ReadonlyMap<ActivityId, Money> {
  const offered = pledges.filter((one) => isOtherKind(one) && isOfYear(one, year));
  return sumsBy(
    offered,
    ({ activity }) => activity,
    (pledge) => weighed(pledge, view, rules),
  );
}

function otherKind({ contributions }: Plan, year: FiscalYear, view: View) {
  return rememberKind(contributions, `${year} ${view}`, () =>
    computeKind(contributions, year, view),
  );
}

type BeforeSpread = Omit<ActivityCover, 'spread' | 'covered' | 'gap'>;

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

function beforeSpread(
  plan: Plan,
  year: FiscalYear,
  end: End,
  view: View,
  cash: Cash,
): BeforeSpread[] {
  const { activities } = costOfYear(plan.cost, year);
  const people = peopleByActivity(plan, year, end, view);
  const kinds = otherKind(plan, year, view);
  return plan.cost.activities.map(({ id }) => {
    const cost = activities.get(id);
    const need = cost?.cost[end] ?? noMoney;
    const staffed = people.get(id) ?? nothing;
    const offered = kinds.get(id) ?? noMoney;
    const kind = smaller(offered, minus(need, staffed.counted));
    const tied = cash.restricted.get(id) ?? noMoney;
    const restricted = smaller(tied, minus(need, staffed.counted, kind));
    return {
      activity: id,
      need,
      unknown: cost?.unknown ?? 0,
      people: staffed.counted,
      kind,
      restricted,
      stranded: minus(plus(staffed.stranded, offered), kind),
      carried: minus(tied, restricted),
    };
  });
}

function computeCover(plan: Plan, year: FiscalYear, end: End, view: View): Cover {
  const cash = cashOf(plan, year, view);
  const activities = spreadOver(beforeSpread(plan, year, end, view, cash), cash.available);
  const total = (part: (one: ActivityCover) => Money) => sum(activities.map(part));
  const spread = total((one) => one.spread);
  return {
    year,
    end,
    view,
    cash,
    activities,
    need: total((one) => one.need),
    unknown: sum(activities.map((one) => one.unknown)),
    covered: total((one) => one.covered),
    inKind: total((one) => plus(one.people, one.kind)),
    inCash: plus(
      total((one) => one.restricted),
      spread,
    ),
    gap: total((one) => one.gap),
    stranded: total((one) => one.stranded),
    carried: total((one) => one.carried),
    surplus: minus(cash.available, spread),
  };
}

const rememberCover = remembering<Plan, string, Cover>();

/**
 * What covers the need of a fiscal year at one end of the ranges, in one view. The order: people in
 * kind by line, other kind, restricted cash, then the unrestricted cash in proportion to what is left.
 */
export function coverOf(plan: Plan, year: FiscalYear, end: End, view: View): Cover {
  return rememberCover(plan, `${year} ${end} ${view}`, () => computeCover(plan, year, end, view));
}
