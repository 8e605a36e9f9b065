// One line on the overview where more cash is committed than is raised: which year, and by how much.

import { breachOf } from '../../shared/cash/figures/commitmentLimit.ts';
import { formatMoney, negated } from '../../shared/values/money.ts';
import { goTo } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { useNoValue } from '../ui/noValue.ts';

export function BreachLine() {
  const breach = breachOf(usePlan());
  const reason = useNoValue();
  if (!breach || reason !== null) return null;
  return (
    <p className="act">
      In {breach.year}, commitments exceed the cash raised by {formatMoney(negated(breach.left))}.{' '}
      <LinkButton onPress={() => goTo('cash')}>Open cash</LinkButton>
    </p>
  );
}
