// Broad participation: who takes part without being a member, and what the board was given.

import { standingsOn } from '../../goals/figures/goals.ts';
import { stateRules } from '../../goals/model.ts';
import { figurePart, inputPart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { nonmembersOn, summarizeClasses } from '../../members/figures/nonmembers.ts';
import { type Fact, fact, missingFact, stateOfCount } from './fact.ts';

const others = {
  id: 'open-others',
  label: 'People who are not members take part',
  rule: 'Shown if someone is listed on the selected date. An empty list does not mean that no one takes part.',
  page: 'members',
} as const;

export function othersTakePart(plan: Plan, { asOf }: ViewSettings): Fact {
  const listed = nonmembersOn(plan.members, null, asOf).length;
  if (listed === 0) return missingFact(others, 'nonmembers who are listed');
  const parts = summarizeClasses(plan.members, asOf).map((one) =>
    inputPart(one.class.name, String(one.listed), null, one.class.source),
  );
  return fact(others, `${listed} listed`, 'shown', parts);
}

const given = {
  id: 'open-board',
  label: 'The goals deliver to the board',
  rule: 'Shown if something was delivered to the board for every goal that is proposed, approved, in progress or done; partly if for some.',
  page: 'goals',
} as const;

export function boardDeliveries(plan: Plan, { asOf }: ViewSettings): Fact {
  const promised = standingsOn(plan.goals, asOf).filter(
    ({ goal }) => stateRules[goal.state].proposed,
  );
  if (promised.length === 0) return missingFact(given, 'goals that are past the draft state');
  const delivered = ({ goal }: (typeof promised)[number]) =>
    goal.deliveries.some(({ on }) => on === null || on <= asOf);
  const some = promised.filter(delivered).length;
  const parts = promised.map((one) =>
    figurePart(one.goal.name, delivered(one) ? 'delivered' : 'not yet', {
      feature: 'goals',
      figure: 'standing',
      entity: one.goal.id,
      asOf,
    } as const),
  );
  return fact(given, `${some} of ${promised.length}`, stateOfCount(some, promised.length), parts);
}
