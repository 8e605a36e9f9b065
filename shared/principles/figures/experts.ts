// Respected experts: are people given to the work, and do working groups have somebody who leads them?

import { isOfYear, weightOf } from '../../contributions/figures/cash.ts';
import { isPeople, isWithdrawn } from '../../contributions/model.ts';
import { pledgeParts } from '../../contributions/words/parts.ts';
import { groupsOn, nameOfParticipant } from '../../groups/figures.ts';
import { figurePart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { groupOf } from '../../members/figures/parties.ts';
import { counted } from '../../values/counted.ts';
import { formatFte, noFte } from '../../values/fte.ts';
import { sum } from '../../values/money.ts';
import { type Fact, fact, missingFact, stateOfCount } from './fact.ts';

const people = {
  id: 'experts-people',
  label: 'Members and others contribute people',
  rule: 'Shown if people are committed or received for the selected year; partly if they are only proposed or pledged.',
  page: 'contributions',
} as const;

export function committedPeople(plan: Plan, settings: ViewSettings): Fact {
  const { pledges, rules } = plan.contributions;
  const given = pledges.filter(
    (one) => isPeople(one) && !isWithdrawn(one) && isOfYear(one, settings.year),
  );
  if (given.length === 0) return missingFact(people, 'contributions of people, with their FTE');
  const isSure = given.some(({ status }) => weightOf(status, 'committed', rules) > 0);
  const fte = sum(given.map((one) => one.fte ?? noFte));
  const from = new Set(
    given.map(({ member, giver }) => groupOf(plan.members.roll, { member, name: giver })?.key),
  ).size;
  const value = `${formatFte(fte)} FTE from ${counted(from, 'contributor')}`;
  const parts = pledgeParts(plan, settings, (one) => given.includes(one));
  return fact(people, value, isSure ? 'shown' : 'partly', parts);
}

const led = {
  id: 'experts-led',
  label: 'Working groups have a chair on record',
  rule: 'Shown if every working group on the selected date has a chair whose name is recorded; partly if some do.',
  page: 'groups',
} as const;

export function groupsLed(plan: Plan, { asOf }: ViewSettings): Fact {
  const groups = groupsOn(plan, asOf).filter(({ inForce }) => inForce);
  if (groups.length === 0) return missingFact(led, 'working groups');
  const named = groups.map(({ group, chairs }) => ({
    group,
    chair: chairs.find(({ participant }) => participant.person !== null)?.participant ?? null,
  }));
  const some = named.filter(({ chair }) => chair !== null).length;
  const parts = named.map(({ group, chair }) =>
    figurePart(group.name, chair ? nameOfParticipant(chair) : 'not recorded', {
      feature: 'groups',
      figure: 'serving',
      entity: group.id,
      asOf,
    } as const),
  );
  const value = `${some} of ${groups.length}`;
  return fact(led, value, stateOfCount(some, groups.length), parts);
}
