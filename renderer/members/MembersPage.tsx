// Members: who pays, at which level, since when, and what follows; and who takes part without.
import './members.css';
import { openImport } from '../state/importing.ts';
import { useIsLarge } from '../state/large.ts';
import { usePlan } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { MemberFigures } from './MemberFigures.tsx';
import { Nonmembers } from './Nonmembers.tsx';
import { Roll } from './Roll.tsx';
import { Tiers } from './Tiers.tsx';

const DuesByYear = later(() => import('./DuesByYear.tsx'), { atRest: true });

const Dialogs = later(() => import('./MembersDialogs.tsx'));

function NoTiers({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No tiers yet"
        action={
          <div className="empty-actions">
            <Button kind="primary" onPress={() => open({ dialog: 'addTier' })}>
              Add the first tier
            </Button>
            <Button onPress={() => openImport('members')}>Import members…</Button>
          </div>
        }
      >
        A tier is a membership level, with its dues by year and what its members may do. Members
        join a tier, so start here.
      </EmptyState>
    </Card>
  );
}

function Actions({ open }: { readonly open: Open }) {
  return (
    <>
      <Button onPress={() => openImport('members')}>Import…</Button>
      <Button onPress={() => open({ dialog: 'several' })}>Add several…</Button>
      <Button kind="primary" onPress={() => open({ dialog: 'join' })}>
        Add member
      </Button>
    </>
  );
}

const adds: OpenDialog = { dialog: 'join' };

export default function MembersPage() {
  const hasTiers = usePlan().members.tiers.length > 0;
  const [opened, open] = useOpened('members', adds);
  const isLarge = useIsLarge();
  return (
    <main className="page">
      <PageHeader
        title="Members"
        subtitle="Who pays, at which tier and since when, and what changes when a member joins, leaves or changes tier."
        actions={hasTiers && <Actions open={open} />}
      />
      {hasTiers ? (
        <InTurn inTurn={isLarge} first={2}>
          <MemberFigures />
          <Tiers open={open} />
          <Roll open={open} />
          <Nonmembers open={open} />
          <DuesByYear />
        </InTurn>
      ) : (
        <>
          <NoTiers open={open} />
          <Nonmembers open={open} />
        </>
      )}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
