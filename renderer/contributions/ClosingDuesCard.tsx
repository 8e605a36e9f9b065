// The dues of each tier that would close the gap; worked out after the page has followed an edit.
import { memo } from 'react';
import { closingDues } from '../../shared/contributions/figures/closingDues.ts';
import { incomeByTier, type TierIncome } from '../../shared/contributions/figures/dues.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { duesOfTier } from '../../shared/members/figures/roll.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { explains, viewText } from './useCover.ts';

interface ClosingProps {
  readonly plan: Plan;
  readonly viewSettings: ViewSettings;
  readonly income: TierIncome;
}

function nowText(plan: Plan, income: TierIncome, year: number): string {
  const tier = find(plan.members.tiers, income.tier);
  const dues = tier ? duesOfTier(tier, year) : null;
  return dues === null ? 'not set' : `${formatMoney(dues)} now`;
}

const Closing = memo(function Closing({ plan, viewSettings, income }: ClosingProps) {
  const { year, end, view } = viewSettings;
  const answer = closingDues(plan, income.tier, year, end, view);
  const address = { feature: 'contributions', figure: 'closingDues', entity: income.tier } as const;
  return (
    <li className="list-row closing-row">
      <span className="one-line" title={income.name}>
        {income.name} <span className="dim small">{nowText(plan, income, year)}</span>
      </span>
      {answer.ok ? (
        <Figure
          text={formatMoney(answer.value)}
          label={`Dues of ${income.name} that close the gap`}
          onExplain={explains({ ...address, year, end, view })}
        />
      ) : (
        <span className="dim small closing-refused">{answer.no.why}</span>
      )}
    </li>
  );
});

const paysAtAll = ({ members, expected }: TierIncome) => members.length > 0 || expected > 0;

function NobodyPays() {
  return (
    <p className="dim">
      No one pays dues this year. Add members to a tier, or enter how many you expect.{' '}
      <LinkButton onPress={() => goTo('members')}>Open members</LinkButton>
    </p>
  );
}

export function ClosingDuesCard() {
  const plan = useAfterFrame(usePlan());
  const viewSettings = useAfterFrame(useViewSettings());
  const tiers = incomeByTier(plan, viewSettings.year, viewSettings.view).filter(paysAtAll);
  return (
    <Card
      title="Dues that close the gap"
      action={<span className="dim small">{viewText(viewSettings)}</span>}
    >
      {tiers.length === 0 ? (
        <NobodyPays />
      ) : (
        <ul className="list" aria-label="Dues that close the gap">
          {tiers.map((income) => (
            <Closing key={income.tier} plan={plan} viewSettings={viewSettings} income={income} />
          ))}
        </ul>
      )}
    </Card>
  );
}
