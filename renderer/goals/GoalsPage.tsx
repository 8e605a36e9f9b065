// Goals: what was promised, by whom, by when, how far, and what the board said.
import type { GoalId } from '../../shared/goals/model.ts';
import './goals.css';
import { useState } from 'react';
import { openImport } from '../state/importing.ts';
import { useStore } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { GoalFigures } from './GoalFigures.tsx';
import { Goals } from './Goals.tsx';
import { GoalView } from './GoalView.tsx';
import { useStandings } from './useGoals.ts';

const Dialogs = later(() => import('./GoalsDialogs.tsx'));

function NoGoals({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No goals yet"
        action={
          <div className="empty-actions">
            <Button kind="primary" onPress={() => open({ dialog: 'add', group: null })}>
              Add the first goal
            </Button>
            <Button onPress={() => openImport('goals')}>Import…</Button>
          </div>
        }
      >
        A goal records what was promised, for which release or date, and how you will know it is
        reached. Deliveries to the board and its answers are kept with it.
      </EmptyState>
    </Card>
  );
}

/** The goal that is shown alone; what the palette looks for stands in the list again. */
function useShown() {
  const [shown, show] = useState<GoalId | null>(null);
  const entityToShow = useStore((state) => state.entityToShow);
  if (entityToShow !== null && shown !== null) show(null);
  const standing = useStandings().find(({ goal }) => goal.id === shown) ?? null;
  return { standing, show };
}

function Everything({ open, show }: { readonly open: Open; readonly show: (id: GoalId) => void }) {
  const hasGoals = useStandings().length > 0;
  return (
    <main className="page">
      <PageHeader
        title="Goals"
        subtitle="What was promised, by whom and by when, how far along it is, and what the board said."
        actions={
          hasGoals && (
            <>
              <Button onPress={() => openImport('goals')}>Import…</Button>
              <Button kind="primary" onPress={() => open({ dialog: 'add', group: null })}>
                Add goal
              </Button>
            </>
          )
        }
      />
      {hasGoals ? (
        <>
          <GoalFigures />
          <Goals open={open} show={show} />
        </>
      ) : (
        <NoGoals open={open} />
      )}
    </main>
  );
}

const adds: OpenDialog = { dialog: 'add', group: null };

export default function GoalsPage() {
  const [opened, open] = useOpened('goals', adds);
  const { standing, show } = useShown();
  return (
    <>
      {standing ? (
        <GoalView standing={standing} open={open} onBack={() => show(null)} />
      ) : (
        <Everything open={open} show={show} />
      )}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </>
  );
}
