// The board and its officers: which seats exist by rule, who holds them until when, what is vacant, and quorum.
import './governance.css';
import { setState, usePlan } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { BoardFigures } from './BoardFigures.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { Officers } from './Officers.tsx';
import { QuorumCard } from './QuorumCard.tsx';
import { SeatRules } from './SeatRules.tsx';
import { useBoard } from './useBoard.ts';

const Dialogs = later(() => import('./BoardDialogs.tsx'));

function Problems() {
  const { problems } = useBoard().on;
  if (problems.length === 0) return null;
  return (
    <Banner
      tone="act"
      title={
        problems.length === 1
          ? 'The seats of one rule are unknown.'
          : `The seats of ${problems.length} rules are unknown.`
      }
    >
      {problems.map(({ rule, why }) => (
        <p key={rule.id}>
          <strong>{rule.name}:</strong> {why} The rule is kept unchanged.
        </p>
      ))}
    </Banner>
  );
}

function NoRules({ open }: { readonly open: Open }) {
  const hasTiers = usePlan().members.tiers.length > 0;
  return (
    <Card>
      <EmptyState
        title="No board seats yet"
        action={
          hasTiers ? (
            <Button kind="primary" onPress={() => open({ dialog: 'addRule' })}>
              Add the first seat rule
            </Button>
          ) : (
            <Button kind="primary" onPress={() => setState({ page: 'members' })}>
              Add tiers on the members page
            </Button>
          )
        }
      >
        Seats exist by rule: one for each member of a tier, or elected by the members of some tiers.
        {hasTiers ? '' : ' Rules refer to tiers, so add tiers first.'}
      </EmptyState>
    </Card>
  );
}

const adds: OpenDialog = { dialog: 'addRule' };

export default function BoardPage() {
  const hasRules = usePlan().governance.seatRules.length > 0;
  const [opened, open] = useOpened('board', adds);
  return (
    <main className="page">
      <PageHeader
        title="Board"
        subtitle="Seats by rule, who holds them and until when, vacancies, and the quorum."
        actions={
          hasRules && (
            <Button kind="primary" onPress={() => open({ dialog: 'addRule' })}>
              Add seat rule
            </Button>
          )
        }
      />
      <Problems />
      {hasRules && <BoardFigures />}
      {hasRules ? <SeatRules open={open} /> : <NoRules open={open} />}
      <div className="columns columns-main-side">
        <Officers open={open} />
        <QuorumCard />
      </div>
      {opened && <Dialogs opened={opened} open={open} onClose={() => open(null)} />}
    </main>
  );
}
