// Cash: what there is in each year, what is committed to the tree, and what may still be committed.
import './cash.css';
import { useState } from 'react';
import { EndChoice } from '../desk/EndChoice.tsx';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CommitmentsCard } from './CommitmentsCard.tsx';
import { FigureCards } from './FigureCards.tsx';
import { GuardCard } from './GuardCard.tsx';
import type { Open, Opened } from './opened.ts';
import { ReserveCard } from './ReserveCard.tsx';
import { useOutflow } from './seen.ts';
import { YearsCard } from './YearsCard.tsx';

const Dialogs = later(() => import('./CashDialogs.tsx'));

function Actions({ open }: { readonly open: Open }) {
  return (
    <>
      <EndChoice />
      <Button kind="primary" onPress={() => open({ act: 'addCommitment' })}>
        Add commitment
      </Button>
    </>
  );
}

export default function CashPage() {
  const [opened, open] = useState<Opened | null>(null);
  const [outflow, choose] = useOutflow();
  return (
    <main className="page">
      <PageHeader
        title="Cash"
        subtitle="What there is in each year, what is committed, and what may still be committed."
        actions={<Actions open={open} />}
      />
      <FigureCards outflow={outflow} />
      <YearsCard outflow={outflow} choose={choose} />
      <div className="halves">
        <div className="stack">
          <CommitmentsCard open={open} />
          <ReserveCard open={open} />
        </div>
        <GuardCard />
      </div>
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
