// In the sidebar: in how many years more cash is committed than is raised.
import { commitmentYears } from '../../shared/cash/figures/commitmentLimit.ts';
import { counted } from '../../shared/values/counted.ts';
import type { BadgeOf } from '../state/badge.ts';

const cashBadge: BadgeOf = (plan) => {
  const count = commitmentYears(plan).filter(({ left }) => left < 0).length;
  return count === 0
    ? null
    : { count, text: `over the commitment limit in ${counted(count, 'year')}` };
};

export default cashBadge;
