// The page of chance: how sure the money is, possible outcomes, what drives the result, what closes the gap.
import './risk.css';
import { useState } from 'react';
import { whyUnknown } from '../../shared/cost/words.ts';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { useAllYears } from '../simulation/useChances.ts';
import { useIsLarge } from '../state/large.ts';
import { goTo } from '../state/navigation.ts';
import { useStore, useViewSettings } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ChanceCards } from './ChanceCards.tsx';
import { ClosingCard } from './ClosingCard.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { CorrelationsCard, InputsCard } from './InputsCard.tsx';
import { MattersCard } from './MattersCard.tsx';
import { DistributionCard, FanCard, PercentilesCard } from './SpreadCards.tsx';
import { TwoWayCard } from './TwoWayCard.tsx';

const Dialogs = later(() => import('./RiskDialogs.tsx'));

function Spread() {
  const answer = useAllYears();
  const { year } = useViewSettings();
  const shown = answer?.years.find((one) => one.year === year);
  if (!answer || !shown) return <p className="dim">Simulating…</p>;
  return (
    <>
      <div className="halves halves-even">
        <DistributionCard answer={shown} />
        <FanCard answer={answer} />
      </div>
      <PercentilesCard answer={shown} />
    </>
  );
}

function Everything({ open }: { readonly open: Open }) {
  return (
    <InTurn inTurn={useIsLarge()}>
      <ChanceCards />
      <ClosingCard open={open} />
      <Spread />
      <MattersCard />
      <TwoWayCard />
      <InputsCard />
      <CorrelationsCard open={open} />
    </InTurn>
  );
}

/** The year that is shown has no chance: the other years, and what is uncertain, are still there. */
function NotKnown({ why, open }: { readonly why: string; readonly open: Open }) {
  const year = useViewSettings().year;
  const answer = useAllYears();
  const hasYears = answer?.years.some(({ isKnown }) => isKnown) ?? false;
  return (
    <>
      <Card>
        <EmptyState
          title={`No risk figures for ${year}`}
          action={<Button onPress={() => goTo('cost')}>Open cost model</Button>}
        >
          {why}
        </EmptyState>
      </Card>
      {answer && hasYears && <FanCard answer={answer} />}
      <InputsCard />
      <CorrelationsCard open={open} />
    </>
  );
}

function Figures({ open }: { readonly open: Open }) {
  const why = useStore(({ plan, viewSettings }) => whyUnknown(plan.cost, viewSettings.year));
  return why === null ? <Everything open={open} /> : <NotKnown why={why} open={open} />;
}

function Nothing() {
  return (
    <Card>
      <EmptyState
        title="Nothing to simulate yet"
        action={<Button onPress={() => goTo('cost')}>Open cost model</Button>}
      >
        A simulation needs cost lines with ranges, or contributions that are not certain. Enter the
        first cost line.
      </EmptyState>
    </Card>
  );
}

export default function RiskPage() {
  const [opened, open] = useState<OpenDialog | null>(null);
  const isEmpty = useStore(({ plan }) => plan.cost.lines.length === 0);
  return (
    <main className="page">
      <PageHeader
        title="Risk"
        subtitle="How likely the plan is to be fully funded, the possible outcomes, what drives the result, and ways to close the gap."
        actions={<Button onPress={() => open({ dialog: 'rules' })}>Simulation settings…</Button>}
      />
      <OutsideYear />
      {isEmpty ? <Nothing /> : <Figures open={open} />}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
