// Contributions: what is committed, pledged and proposed, in cash and in kind, and what is still missing.
import { useOpened } from '../state/useOpened.ts';
import './contributions.css';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { openImport } from '../state/importing.ts';
import { useIsLarge } from '../state/large.ts';
import { Button } from '../ui/Button.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { AmountsCard } from './AmountsCard.tsx';
import { CashCard } from './CashCard.tsx';
import { ClosingDuesCard } from './ClosingDuesCard.tsx';
import { CoverCard } from './CoverCard.tsx';
import { DuesCard } from './DuesCard.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { FigureCards } from './FigureCards.tsx';
import { FundingGapCard } from './FundingGapCard.tsx';
import { OutsideCard } from './OutsideCard.tsx';
import { Pledges } from './Pledges.tsx';
import { RulesCard } from './RulesCard.tsx';
import { SharingCard } from './SharingCard.tsx';

const GiversCard = later(() => import('./GiversCard.tsx'), { atRest: true });

const Dialogs = later(() => import('./ContributionsDialogs.tsx'));

function Actions({ open }: { readonly open: Open }) {
  return (
    <>
      <Button onPress={() => openImport('contributions')}>Import…</Button>
      <Button kind="primary" onPress={() => open({ dialog: 'addPledge' })}>
        Add contribution
      </Button>
    </>
  );
}

const adds: OpenDialog = { dialog: 'addPledge' };

export default function ContributionsPage() {
  const [opened, open] = useOpened('contributions', adds);
  const isLarge = useIsLarge();
  return (
    <main className="page">
      <PageHeader
        title="Contributions"
        subtitle="Contributions committed, pledged and proposed, in cash and in kind, and the remaining gap."
        actions={<Actions open={open} />}
      />
      <OutsideYear />
      <InTurn inTurn={isLarge} first={2}>
        <FigureCards />
        <div className="halves halves-even">
          <FundingGapCard />
          <ClosingDuesCard />
        </div>
        <Pledges open={open} />
        <CoverCard />
        <GiversCard />
        <div className="halves">
          <CashCard />
          <div className="stack">
            <DuesCard />
            <AmountsCard open={open} />
            <OutsideCard open={open} />
            <RulesCard open={open} />
          </div>
        </div>
        <SharingCard />
      </InTurn>
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
