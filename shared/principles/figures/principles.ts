// The five principles of the approach, each with the facts in the plan that show it or fail to.

import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { remembering } from '../../values/remember.ts';
import { groupsLed, peopleGiven } from './experts.ts';
import type { Fact, FactOf } from './fact.ts';
import { boardShares, heldByMany, largestGiver, membersByKind } from './openness.ts';
import { boardGiven, othersTakePart } from './participation.ts';
import { goalsMeasured, paidFor } from './quality.ts';
import { costCommitted, costCovered, duesPaid, givenInKind } from './resources.ts';
import { contributionsGoOn, lossPlanned, membersStay, yearsCovered } from './support.ts';

export type PrincipleState = 'shown' | 'partly' | 'notShown';

export interface Principle {
  readonly id: string;
  readonly name: string;
  readonly state: PrincipleState;
  readonly facts: readonly Fact[];
}

/** Source: slides, *The approach*. */
const principles: readonly { id: string; name: string; facts: readonly FactOf[] }[] = [
  { id: 'quality', name: 'A quality process', facts: [paidFor, goalsMeasured] },
  { id: 'experts', name: 'Respected experts', facts: [peopleGiven, groupsLed] },
  {
    id: 'resources',
    name: 'Contributed resources and funding',
    facts: [costCovered, costCommitted, duesPaid, givenInKind],
  },
  {
    id: 'open',
    name: 'An open process with broad participation and vendor neutrality',
    facts: [largestGiver, membersByKind, boardShares, heldByMany, othersTakePart, boardGiven],
  },
  {
    id: 'support',
    name: 'Consistent support over a long time',
    facts: [yearsCovered, membersStay, contributionsGoOn, lossPlanned],
  },
];

export const principleRule =
  'Shown where each of its facts shows it, and none is missing; not shown where no fact shows it, not even partly; otherwise partly. No weights and no scores.';

function stateOf(facts: readonly Fact[]): PrincipleState {
  if (facts.every(({ state }) => state === 'shown')) return 'shown';
  return facts.some(({ state }) => state === 'shown' || state === 'partly') ? 'partly' : 'notShown';
}

const remember = remembering<Plan, string, readonly Principle[]>();

/** In the order of the slides. */
export function principlesOf(plan: Plan, settings: ViewSettings): readonly Principle[] {
  const { asOf, year, end, view } = settings;
  return remember(plan, `${asOf} ${year} ${end} ${view}`, () =>
    principles.map(({ id, name, facts }) => {
      const found = facts.map((factOf) => factOf(plan, settings));
      return { id, name, state: stateOf(found), facts: found };
    }),
  );
}
