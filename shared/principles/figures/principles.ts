// The five principles of the approach, each with the facts in the plan that show it or fail to.

import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { remembering } from '../../values/remember.ts';
import { committedPeople, groupsLed } from './experts.ts';
import type { Fact, FactOf } from './fact.ts';
import { boardShares, largestGiver, membersByKind, spreadOfHolders } from './openness.ts';
import { boardDeliveries, othersTakePart } from './participation.ts';
import { goalsMeasured, paidFor } from './quality.ts';
import { costCommitted, costCovered, coverInKind, duesPaid } from './resources.ts';
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
  { id: 'experts', name: 'Respected experts', facts: [committedPeople, groupsLed] },
  {
    id: 'resources',
    name: 'Contributed resources and funding',
    facts: [costCovered, costCommitted, duesPaid, coverInKind],
  },
  {
    id: 'open',
    name: 'An open process with broad participation and vendor neutrality',
    facts: [
      largestGiver,
      membersByKind,
      boardShares,
      spreadOfHolders,
      othersTakePart,
      boardDeliveries,
    ],
  },
  {
    id: 'support',
    name: 'Consistent support over a long time',
    facts: [yearsCovered, membersStay, contributionsGoOn, lossPlanned],
  },
];

export const principleRule =
  'Shown if every one of its facts is shown and none is missing; not shown if no fact is shown, even partly; otherwise partly. There are no weights or scores.';

function stateOf(facts: readonly Fact[]): PrincipleState {
  if (facts.every(({ state }) => state === 'shown')) return 'shown';
  return facts.some(({ state }) => state === 'shown' || state === 'partly') ? 'partly' : 'notShown';
}

const remember = remembering<Plan, string, Principle>();

function principleOf(plan: Plan, settings: ViewSettings, at: (typeof principles)[number]) {
  const { asOf, year, end, view } = settings;
  const { id, name, facts } = at;
  return remember(plan, `${id} ${asOf} ${year} ${end} ${view}`, () => {
    const found = facts.map((factOf) => factOf(plan, settings));
    return { id, name, state: stateOf(found), facts: found };
  });
}

/** In the order of the slides. */
export function principlesOf(plan: Plan, settings: ViewSettings): readonly Principle[] {
  return principles.map((one) => principleOf(plan, settings, one));
}

export const principleIds: readonly string[] = principles.map(({ id }) => id);

/** The one at a place of `principleIds`; the others are not worked out. */
export function principleAt(plan: Plan, settings: ViewSettings, place: number): Principle | null {
  const one = principles[place];
  return one ? principleOf(plan, settings, one) : null;
}
