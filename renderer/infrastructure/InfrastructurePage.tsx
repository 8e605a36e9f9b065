// Infrastructure: what is held by whom, what has one holder only, when a copy was last proven good.
import './infrastructure.css';
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
import { Assets } from './Assets.tsx';
import { Copies } from './Copies.tsx';
import { CustodyFigures } from './CustodyFigures.tsx';
import type { Open, OpenDialog } from './dialogs.ts';

const Dialogs = later(() => import('./InfrastructureDialogs.tsx'));

function NoAssets({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No assets yet"
        action={
          <div className="empty-actions">
            <Button kind="primary" onPress={() => open({ dialog: 'addAsset', after: null })}>
              Add the first asset
            </Button>
            <Button onPress={() => openImport('assets')}>Import…</Button>
          </div>
        }
      >
        Assets are what the project depends on: its repository, bug tracker and their history,
        domain names and signing keys. Record who holds each one, or leave it unknown.
      </EmptyState>
    </Card>
  );
}

function Actions({ open }: { readonly open: Open }) {
  return (
    <>
      <Button onPress={() => openImport('assets')}>Import…</Button>
      <Button onPress={() => open({ dialog: 'rules' })}>Rules…</Button>
      <Button onPress={() => open({ dialog: 'addCopy', asset: null, after: null })}>
        Add backup
      </Button>
      <Button kind="primary" onPress={() => open({ dialog: 'addAsset', after: null })}>
        Add asset
      </Button>
    </>
  );
}

const adds: OpenDialog = { dialog: 'addAsset', after: null };

export default function InfrastructurePage() {
  const hasAssets = usePlan().infrastructure.assets.length > 0;
  const [opened, open] = useOpened('infrastructure', adds);
  const isLarge = useIsLarge();
  return (
    <main className="page">
      <PageHeader
        title="Infrastructure"
        subtitle="Who holds each asset, which assets have only one custodian, and when backups were last tested."
        actions={hasAssets && <Actions open={open} />}
      />
      {hasAssets ? (
        <InTurn inTurn={isLarge} first={1}>
          <CustodyFigures />
          <Assets open={open} />
          <Copies open={open} />
        </InTurn>
      ) : (
        <NoAssets open={open} />
      )}
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
