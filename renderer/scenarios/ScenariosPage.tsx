// Scenarios: what if; named lists of changes, worked in, side by side, and adopted in whole or in part.
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import './scenarios.css';
import { useState } from 'react';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { useIsLarge } from '../state/large.ts';
import { useBasePlan } from '../state/shown.ts';
import { useStore } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Comparison } from './Comparison.tsx';
import { besideIn, type Choose, type Chosen, shownIn, useChosen, withNew } from './chosen.ts';
import type { Open, OpenDialog } from './dialogs.ts';
import { NewScenario } from './NewScenario.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { Steps } from './Steps.tsx';

const Dialogs = later(() => import('./ScenariosDialogs.tsx'));

interface Props {
  readonly chosen: Chosen;
  readonly choose: Choose;
  readonly open: Open;
}

function NoScenarios({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No scenarios yet"
        action={
          <Button kind="primary" onPress={() => open({ dialog: 'add' })}>
            Add the first scenario
          </Button>
        }
      >
        A scenario is a named list of changes on top of the plan. Edit it on any page: the plan
        itself does not change until you adopt the changes.
      </EmptyState>
    </Card>
  );
}

function Scenarios({ chosen, choose, open }: Props) {
  const plan = useBasePlan();
  const { scenarios } = plan.scenarios;
  const shown = shownIn(scenarios, chosen);
  return (
    <InTurn inTurn={useIsLarge()}>
      <div className="columns columns-main-side">
        <ScenarioList plan={plan} shown={shown} chosen={chosen} choose={choose} open={open} />
        {shown && <Steps plan={plan} scenario={shown} open={open} />}
      </div>
      <Comparison
        plan={plan}
        beside={besideIn(scenarios, chosen)}
        against={chosen.against}
        onAgainst={(against) => choose({ against })}
      />
    </InTurn>
  );
}

/** What the palette looks for is shown with its changes. */
function useEntityToShow(choose: Choose): void {
  const entityToShow = useStore((state) => state.entityToShow);
  const [last, setLast] = useState<string | null>(null);
  if (entityToShow === last) return;
  setLast(entityToShow);
  if (entityToShow !== null) choose({ shown: entityToShow });
}

const adds: OpenDialog = { dialog: 'add' };

export default function ScenariosPage() {
  const [opened, open] = useOpened('scenarios', adds);
  const { chosen, choose } = useChosen();
  useEntityToShow(choose);
  const { scenarios } = useBasePlan().scenarios;
  const show = (id: ScenarioId) => choose(withNew(scenarios, chosen, id));
  return (
    <main className="page">
      <PageHeader
        title="Scenarios"
        subtitle="What-if changes on top of the plan, compared. The plan does not change until you adopt them."
        actions={<NewScenario onBlank={() => open({ dialog: 'add' })} onMade={show} />}
      />
      <OutsideYear />
      {scenarios.length > 0 ? (
        <Scenarios chosen={chosen} choose={choose} open={open} />
      ) : (
        <NoScenarios open={open} />
      )}
      {opened && <Dialogs opened={opened} onMade={show} onClose={() => open(null)} />}
    </main>
  );
}
