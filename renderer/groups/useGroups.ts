// The working groups as the view settings show them, and what the page does to them.

import { type GroupStanding, groupStandingsOn } from '../../shared/goals/figures/groupStandings.ts';
import type { GroupsAddress } from '../../shared/groups/explain.ts';
import type { GroupId } from '../../shared/groups/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState, useStore } from '../state/store.ts';

/** In display order; worked out once, however many parts of the page ask. */
export function useGroups(): readonly GroupStanding[] {
  return useStore(({ plan, viewSettings }) => groupStandingsOn(plan, viewSettings.asOf));
}

export const explainGroup = (figure: GroupsAddress['figure'], entity: GroupId | null) => () =>
  explainFigure({ feature: 'groups', figure, entity, asOf: getState().viewSettings.asOf });

export const explainGoalsOf = (of: 'open' | 'owed', group: GroupId | null) => () =>
  explainFigure({
    feature: 'goals',
    figure: 'count',
    of,
    group,
    asOf: getState().viewSettings.asOf,
  });

export function send(change: Change): void {
  tell(dispatch(change));
}
