// One line on the overview where more cash is committed than is raised: which year, and by how much.

import { breachOf } from '../../shared/cash/figures/commitmentLimit.ts';
import { formatMoney, negated } from '../../shared/values/money.ts';
import { goTo } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';

export function BreachLine() {
  const breach = breachOf(usePlan());
  if (!breach) return null;
  return (
    <p className="act">
      In {breach.year} more cash is committed than is raised, by {formatMoney(negated(breach.left))}
      . <LinkButton onPress={() => goTo('cash')}>Open cash</LinkButton>
    </p>
  );
}
