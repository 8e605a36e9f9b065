// Consistent support over a long time: later years, members who stay, contributions that go on.

import { isOfYear, weightOf } from '../../contributions/figures/cash.ts';
import { coverOf } from '../../contributions/figures/cover.ts';
import { costBased } from '../../contributions/words/onCost.ts';
import { pledgeParts } from '../../contributions/words/parts.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import { custodyOn } from '../../infrastructure/figures/custody.ts';
import { figurePart, inputPart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { tierOn } from '../../members/figures/roll.ts';
import { counted } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { formatMoney } from '../../values/money.ts';
import { type Fact, fact, missingFact, stateOfCount } from './fact.ts';

const years = {
  id: 'support-years',
  label: 'Committed funding pays for every year of the plan',
  rule: 'Shown if the cost of each year of the plan is fully funded by dues of named members and committed contributions, at the selected end of the range, with no unknown cost; partly if some years are.',
  page: 'contributions',
} as const;

export function yearsCovered(plan: Plan, { end }: ViewSettings): Fact {
  const covers = yearsOf(plan.cost.terms).map((year) => coverOf(plan, year, end, 'committed'));
  const costly = covers.filter(({ need, unknown }) => need > 0 || unknown > 0);
  if (costly.every(({ isKnown }) => !isKnown)) {
    return missingFact({ ...years, page: 'cost' }, 'a cost model with figures');
  }
  const full = costly.filter(({ gap, unknown }) => gap === 0 && unknown === 0).length;
  const parts = costly.map(({ year, covered, ...cost }) =>
    figurePart(String(year), `${formatMoney(covered)} of ${costBased(cost.need, cost)}`, {
      feature: 'contributions',
      figure: 'covered',
      year,
      end,
      view: 'committed',
    } as const),
  );
  const state = stateOfCount(full, costly.length);
  return fact(years, `${full} of ${counted(costly.length, 'year')} in full`, state, parts);
}

const stay = {
  id: 'support-members',
  label: 'No members are leaving',
  rule: 'Shown if no member on the selected date has a last day; partly if some have none.',
  page: 'members',
} as const;

export function membersStay(plan: Plan, { asOf }: ViewSettings): Fact {
  const members = plan.members.roll.filter((one) => tierOn(one, asOf) !== null);
  if (members.length === 0) return missingFact(stay, 'members on the roll');
  const some = members.filter(({ lastDay }) => lastDay === null).length;
  const parts = members.map(({ name, lastDay, tiers, source }) => {
    const since = `since ${formatDate(tiers[0]?.from ?? asOf)}`;
    const text = lastDay === null ? since : `${since}, until ${formatDate(lastDay)}`;
    return inputPart(name, text, null, source);
  });
  const state = stateOfCount(some, members.length);
  return fact(stay, `${some} of ${counted(members.length, 'member')}`, state, parts);
}

const later = {
  id: 'support-later',
  label: 'Contributions are committed beyond this year',
  rule: 'Shown if every committed or received contribution of the selected year continues into the next; partly if some do.',
  page: 'contributions',
} as const;

export function contributionsGoOn(plan: Plan, settings: ViewSettings): Fact {
  const { pledges, rules } = plan.contributions;
  const sure = pledges.filter(
    (one) => isOfYear(one, settings.year) && weightOf(one.status, 'committed', rules) > 0,
  );
  if (sure.length === 0) return missingFact(later, 'committed contributions beyond dues');
  const some = sure.filter(({ lastYear }) => lastYear > settings.year).length;
  const parts = pledgeParts(plan, settings, (one) => sure.includes(one));
  return fact(later, `${some} of ${sure.length}`, stateOfCount(some, sure.length), parts);
}

const plans = {
  id: 'support-loss',
  label: 'Assets have a continuity plan',
  rule: 'Shown if every asset has a continuity plan; partly if some do.',
  page: 'infrastructure',
} as const;

export function lossPlanned(plan: Plan, { asOf }: ViewSettings): Fact {
  const assets = custodyOn(plan, asOf).map(({ asset }) => asset);
  if (assets.length === 0) return missingFact(plans, 'assets with their custodians');
  const some = assets.filter(({ onLoss }) => onLoss !== null).length;
  const parts = assets.map(({ name, onLoss, source }) => {
    const value = onLoss === null ? 'not written down' : 'written down';
    return { ...inputPart(name, value, null, source), note: onLoss };
  });
  return fact(plans, `${some} of ${assets.length}`, stateOfCount(some, assets.length), parts);
}
