// Goals in their order: blank ones, and moving one among those that are shown with it.

import type { GroupId } from '../../groups/model.ts';
import type { Change } from '../../kernel/change.ts';
import { positionOf } from '../../values/id.ts';
import { type Goal, type GoalId, type GoalState, type GoalsPart, goalStates } from '../model.ts';

export function blankGoal(id: GoalId, group: GroupId | null): Goal {
  return {
    id,
    name: '',
    text: null,
    group,
    owner: null,
    horizon: null,
    state: 'draft',
    measure: { type: 'none' },
    aims: [],
    deliveries: [],
    evidence: null,
    lines: [],
    pledges: [],
    source: null,
  };
}

/** To the place of its neighbor among `shown` (ids in their order); null at the end of them. */
export function moveAmong(
  { goals }: GoalsPart,
  shown: readonly GoalId[],
  id: GoalId,
  by: -1 | 1,
): Change | null {
  const neighbor = shown[shown.indexOf(id) + by];
  if (neighbor === undefined || !shown.includes(id)) return null;
  return { type: 'goals/moveGoal', id, to: positionOf(goals, neighbor) };
}

/** The state before or after this one in the order of a goal’s life; null at its ends. */
export function nextState(state: GoalState, by: -1 | 1): GoalState | null {
  return goalStates[goalStates.indexOf(state) + by] ?? null;
}
