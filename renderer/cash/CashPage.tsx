// Cash: what there is in each year, what is committed to the tree, and what is available to commit.
import { useOpened } from '../state/useOpened.ts';
import './cash.css';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CommitmentLimitCard } from './CommitmentLimitCard.tsx';
import { CommitmentsCard } from './CommitmentsCard.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { FigureCards } from './FigureCards.tsx';
import { ReserveCard } from './ReserveCard.tsx';
import { useOutflow } from './useCashYears.ts';
import { YearsCard } from './YearsCard.tsx';

const Dialogs = later(() => import('./CashDialogs.tsx'));

function Actions({ open }: { readonly open: Open }) {
  return (
    <Button kind="primary" onPress={() => open({ dialog: 'addCommitment' })}>
      Add commitment
    </Button>
  );
}

const adds: OpenDialog = { dialog: 'addCommitment' };

export default function CashPage() {
  const [opened, open] = useOpened('cash', adds);
  const [outflow, choose] = useOutflow();
  return (
    <main className="page">
      <PageHeader
        title="Cash"
        subtitle="Cash in each year, what is committed, and what is still available to commit."
        actions={<Actions open={open} />}
      />
      <OutsideYear />
      <FigureCards outflow={outflow} />
      <YearsCard outflow={outflow} choose={choose} />
      <div className="halves">
        <div className="stack">
          <CommitmentsCard open={open} />
          <ReserveCard open={open} />
        </div>
        <CommitmentLimitCard />
      </div>
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
