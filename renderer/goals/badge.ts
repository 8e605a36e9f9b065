// In the sidebar: how many goals are overdue or slipping.
import { goalsOf, standingsOn } from '../../shared/goals/figures/goals.ts';
import type { BadgeOf } from '../state/badge.ts';

const goalsBadge: BadgeOf = ({ goals }, { asOf }) => {
  const all = standingsOn(goals, asOf);
  const overdue = goalsOf(all, 'overdue');
  const slipping = goalsOf(all, 'slipping').filter((one) => !overdue.includes(one));
  const texts = [
    overdue.length > 0 ? `${overdue.length} overdue` : '',
    slipping.length > 0 ? `${slipping.length} slipping` : '',
  ].filter(Boolean);
  const count = overdue.length + slipping.length;
  return count === 0 ? null : { count, text: texts.join(', ') };
};

export default goalsBadge;
