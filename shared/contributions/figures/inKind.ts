// What is given in kind to each activity: people by the line that they relieve, and other kind.
import { costOfFte, costOfYear } from '../../cost/figures/costs.ts';
import type { ActivityId, CostLine, LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { type Fte, hundredths, noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { larger, type Money, minus, noMoney, plus, smaller } from '../../values/money.ts';
import { at, type End } from '../../values/range.ts';
import { remembering } from '../../values/remember.ts';
import { type Contribution, type ContributionsPart, isOtherKind, isPeople } from '../model.ts';
import { isOfYear, sumsBy, weighed, weightOf } from './cash.ts';

export interface InKind {
  readonly counted: Money;
  readonly stranded: Money;
}

export const nothingInKind: InKind = { counted: noMoney, stranded: noMoney };

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

/** What people in kind count and strand, by activity. */
export function peopleByActivity(
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
    const before = byActivity.get(line.activity) ?? nothingInKind;
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

/** Hardware and hosting offered, by activity, before any need caps it. */
export function otherKind({ contributions }: Plan, year: FiscalYear, view: View) {
  return rememberKind(contributions, `${year} ${view}`, () =>
    computeKind(contributions, year, view),
  );
}
