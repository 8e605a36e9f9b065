// In the sidebar: how much the working groups owe the board.
import { groupStandingsOn } from '../../shared/goals/figures/groupStandings.ts';
import { sum } from '../../shared/values/money.ts';
import { type BadgeOf, badge } from '../state/badge.ts';

const groupsBadge: BadgeOf = (plan, { asOf }) =>
  badge(sum(groupStandingsOn(plan, asOf).map(({ owed }) => owed.length)), 'due to the board');

export default groupsBadge;
