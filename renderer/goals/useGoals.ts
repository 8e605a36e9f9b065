// The goals as the view settings show them, and what the page does to them.

import { moveAmong } from '../../shared/goals/changes/arrange.ts';
import type { GoalsAddress } from '../../shared/goals/explain.ts';
import { standingsOn } from '../../shared/goals/figures/goals.ts';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import type { GoalId, GoalState } from '../../shared/goals/model.ts';
import { stateWords } from '../../shared/goals/words.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';

/** In display order; the same array until the goals or the day change. */
export function useStandings(): readonly Standing[] {
  return useStore(({ plan, viewSettings }) => standingsOn(plan.goals, viewSettings.asOf));
}

export function setGoalState(id: GoalId, state: GoalState): void {
  if (!tell(dispatch({ type: 'goals/setGoal', id, set: { state } }))) return;
  const name = nameOf(getState().plan, 'goals.goals', id);
  announce(`“${name}” is now ${stateWords[state].toLowerCase()}.`);
}

export function moveGoal(shown: readonly GoalId[], id: GoalId, by: -1 | 1): void {
  const change = moveAmong(getState().plan.goals, shown, id, by);
  if (change) tell(dispatch(change));
}

export function removeDelivery(standing: Standing, at: number): void {
  const { id, deliveries } = standing.goal;
  tell(dispatch({ type: 'goals/setGoal', id, set: { deliveries: deliveries.toSpliced(at, 1) } }));
}

export const explainGoal = (entity: GoalId, figure: 'standing' | 'progress' | 'confidence') => {
  return () =>
    explainFigure({ feature: 'goals', figure, entity, asOf: getState().viewSettings.asOf });
};

export const explainCount =
  (of: Extract<GoalsAddress, { figure: 'count' }>['of'], group: string | null = null) =>
  () =>
    explainFigure({
      feature: 'goals',
      figure: 'count',
      of,
      group,
      asOf: getState().viewSettings.asOf,
    });
