// In the sidebar: how many assets have one custodian only, or no tested backup.
import { custodyOn } from '../../shared/infrastructure/figures/custody.ts';
import type { BadgeOf } from '../state/badge.ts';

const infrastructureBadge: BadgeOf = (plan, { asOf }) => {
  const all = custodyOn(plan, asOf);
  const of = (state: (typeof all)[number]['state']) =>
    all.filter((one) => one.state === state).length;
  const [critical, atRisk] = [of('red'), of('amber')];
  const texts = [
    critical > 0 ? `${critical} critical` : '',
    atRisk > 0 ? `${atRisk} at risk` : '',
  ].filter(Boolean);
  const count = critical + atRisk;
  return count === 0 ? null : { count, text: texts.join(', ') };
};

export default infrastructureBadge;
