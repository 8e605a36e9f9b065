// Working groups: charter, chair, members, goals, and what they owe the board.
import type { GroupId } from '../../shared/groups/model.ts';
import './groups.css';
import { useState } from 'react';
import { useStore } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { GroupFigures } from './GroupFigures.tsx';
import { GroupsTable } from './GroupsTable.tsx';
import { GroupView } from './GroupView.tsx';
import { useGroups } from './useGroups.ts';

const Dialogs = later(() => import('./GroupsDialogs.tsx'));

function NoGroups({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No working groups yet"
        action={
          <Button kind="primary" onPress={() => open({ dialog: 'group', id: null })}>
            Add the first working group
          </Button>
        }
      >
        Working groups do the work. Each has a charter, a chair, and goals promised to the board.
      </EmptyState>
    </Card>
  );
}

/** The group that is shown alone; what the palette looks for stands in the table again. */
function useShown(standings: ReturnType<typeof useGroups>) {
  const [shown, show] = useState<string | null>(null);
  const entityToShow = useStore((state) => state.entityToShow);
  const isParticipant = useStore(({ plan }) =>
    plan.groups.participants.find(({ id }) => id === entityToShow),
  );
  const wanted = isParticipant?.group ?? null;
  if (entityToShow !== null && shown !== wanted) show(wanted);
  return { standing: standings.find(({ group }) => group.id === shown) ?? null, show };
}

interface EverythingProps {
  readonly hasGroups: boolean;
  readonly open: Open;
  readonly show: (id: GroupId) => void;
}

function Everything({ hasGroups, open, show }: EverythingProps) {
  const add = (
    <Button kind="primary" onPress={() => open({ dialog: 'group', id: null })}>
      Add working group
    </Button>
  );
  return (
    <main className="page">
      <PageHeader
        title="Groups"
        subtitle="Who leads and serves in each group, what was promised, and what is due to the board."
        actions={hasGroups && add}
      />
      {hasGroups ? (
        <>
          <GroupFigures />
          <GroupsTable open={open} show={show} />
        </>
      ) : (
        <NoGroups open={open} />
      )}
    </main>
  );
}

const adds: OpenDialog = { dialog: 'group', id: null };

export default function GroupsPage() {
  const [opened, open] = useOpened('groups', adds);
  const standings = useGroups();
  const { standing, show } = useShown(standings);
  return (
    <>
      {standing ? (
        <GroupView standing={standing} open={open} onBack={() => show(null)} />
      ) : (
        <Everything hasGroups={standings.length > 0} open={open} show={show} />
      )}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </>
  );
}
