// Workspaces: what the library holds, opened, begun, renamed, copied, sent and thrown away from here.
import './workspaces.css';
import { useState } from 'react';
import { openReceived, startWorkspace } from '../state/opening.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuItem } from '../ui/MenuList.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ProblemBanner } from '../ui/ProblemBanner.tsx';
import type { OpenDialog } from './dialogs.ts';
import { PlaceCard } from './PlaceCard.tsx';
import { type LibraryState, useLibrary } from './useLibrary.ts';
import { WorkspaceList } from './WorkspaceList.tsx';

const Dialogs = later(() => import('./WorkspaceDialogs.tsx'));

const begin = (label: string, kind: Parameters<typeof startWorkspace>[0]): MenuItem => ({
  label,
  onSelect: () => void startWorkspace(kind),
});

const templates = [
  begin('Empty', 'empty'),
  begin('The OpenSFS example', 'example'),
  'line',
  begin('Like a Linux Foundation directed fund', 'directedFund'),
  begin('Like OpenPOWER', 'openPower'),
  begin('Like the Eclipse Foundation', 'eclipse'),
] as const;

function Actions() {
  return (
    <>
      <Button onPress={() => void openReceived()}>Open workspace file…</Button>
      <Menu label="New workspace" items={templates}>
        New workspace
      </Menu>
    </>
  );
}

interface ListsProps extends LibraryState {
  readonly open: (opened: OpenDialog) => void;
}

function Lists({ library, open, ...state }: ListsProps) {
  if (!library) return null;
  const { here, elsewhere, problem } = library;
  const again = <Button onPress={state.reload}>Look again</Button>;
  return (
    <>
      {problem && <ProblemBanner problem={problem} actions={again} />}
      {problem || here.length > 0 ? null : (
        <Card>
          <EmptyState title="No workspaces here yet">
            A workspace holds the plan of one consortium and its full history, in its own folder.
            Create one, or open a file that someone sent you.
          </EmptyState>
        </Card>
      )}
      {here.length > 0 && (
        <WorkspaceList title="In the library" inLibrary listed={here} open={open} {...state} />
      )}
      {elsewhere.length > 0 && (
        <WorkspaceList title="Elsewhere" listed={elsewhere} open={open} {...state} />
      )}
      <PlaceCard library={library} {...state} />
    </>
  );
}

export default function WorkspacesPage() {
  const state = useLibrary();
  const [opened, open] = useState<OpenDialog | null>(null);
  return (
    <main className="page">
      <PageHeader
        title="Workspaces"
        subtitle="Each workspace holds the plan of one consortium and its full history, in its own folder on your disk."
        actions={<Actions />}
      />
      <Lists {...state} open={open} />
      {opened && <Dialogs opened={opened} after={state.after} onClose={() => open(null)} />}
    </main>
  );
}
