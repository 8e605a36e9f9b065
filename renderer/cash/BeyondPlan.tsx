// What is committed in years beyond the plan: the limit does not hold it, so it is listed.
import { commitmentsBeyond } from '../../shared/cash/figures/beyondPlan.ts';
import { formatMoney, sum } from '../../shared/values/money.ts';
import { usePlan } from '../state/store.ts';
import { Figure } from '../ui/Figure.tsx';
import { explains } from './useCashYears.ts';

export function BeyondPlan() {
  const beyond = commitmentsBeyond(usePlan());
  if (beyond.length === 0) return null;
  const names = beyond.map(({ name, lastYear }) => `${name} (to ${lastYear})`).join(', ');
  return (
    <p className="cash-first">
      Committed beyond the plan:{' '}
      <Figure
        text={formatMoney(sum(beyond.map(({ amount }) => amount)))}
        label="Committed beyond the plan"
        onExplain={explains({ feature: 'cash', figure: 'beyond' })}
      />
      , <span className="dim">{names}</span>
    </p>
  );
}
