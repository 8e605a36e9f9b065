// Cost model: what each activity costs as a range, in each year, against the target.
import './cost.css';
import { openImport } from '../state/importing.ts';
import { useStore } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CostGrid } from './CostGrid.tsx';
import { CostToolbar } from './CostToolbar.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { Notices } from './Notices.tsx';
import { TargetCard } from './TargetCard.tsx';
import { UnknownLines } from './UnknownLines.tsx';

/** Loaded once the grid stands: the other years are worked out for it. */
const ByYear = later(() => import('./ByYear.tsx'), { atRest: true });

const CostChances = later(() => import('./CostChances.tsx'), { atRest: true });

const Dialogs = later(() => import('./CostDialogs.tsx'));

function NoActivities({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No costs yet"
        action={
          <div className="empty-actions">
            <Button kind="primary" onPress={() => open({ dialog: 'addLine' })}>
              Add cost line
            </Button>
            <Button onPress={() => open({ dialog: 'addActivity' })}>Add activity</Button>
            <Button onPress={() => openImport('cost-lines')}>Import…</Button>
          </div>
        }
      >
        Activities hold cost lines: staff, counted in FTE, and fixed amounts. Each figure is a
        range, and a line without a figure is shown as unknown.
      </EmptyState>
    </Card>
  );
}

function Model({ open }: { readonly open: Open }) {
  return (
    <>
      <CostToolbar open={open} />
      <Notices open={open} />
      <div className="columns cost-columns">
        <div className="cost-main">
          <CostGrid open={open} />
          <UnknownLines />
          <ByYear />
        </div>
        <div className="cost-side">
          <TargetCard open={open} />
          <CostChances />
        </div>
      </div>
    </>
  );
}

const adds: OpenDialog = { dialog: 'addLine' };

export default function CostPage() {
  const isEmpty = useStore(({ plan }) => plan.cost.activities.length === 0);
  const [opened, open] = useOpened('cost', adds);
  return (
    <main className="page cost-page">
      <PageHeader
        title="Cost model"
        subtitle="Activities and cost lines, as ranges. Edit any cell: totals and the funding gap update at once."
      />
      {isEmpty ? <NoActivities open={open} /> : <Model open={open} />}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
