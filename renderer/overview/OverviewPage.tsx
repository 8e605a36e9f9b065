// Can we fund the community tree this year, who decides, are we on course?
import './overview.css';
import { useMemo } from 'react';
import { coverRows } from '../../shared/contributions/figures/coverRows.ts';
import { type Overview, overviewOf } from '../../shared/overview/figures.ts';
import { formatMoneyShort } from '../../shared/values/money.ts';
import { CoverChart } from '../charts/CoverChart.tsx';
import { explainFigure } from '../frame/Explaining.tsx';
import { goTo } from '../frame/Sidebar.tsx';
import { useLooking, usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { BoardCard } from './BoardCard.tsx';
import { BreachLine } from './BreachLine.tsx';
import { FigureCards } from './FigureCards.tsx';
import { GoalsCard } from './GoalsCard.tsx';
import { InfrastructureCard } from './InfrastructureCard.tsx';
import { PathForwardCard } from './PathForwardCard.tsx';
import { Welcome } from './Welcome.tsx';

/** What draws a plan is loaded once the overview stands. */
const ChanceCard = later(() => import('./ChanceCard.tsx'), {
  atRest: true,
  waiting: (
    <Card title="How sure is it?">
      <p className="dim overview-chance">Being drawn…</p>
    </Card>
  ),
});

function CoverCard({ overview }: { readonly overview: Overview }) {
  const plan = usePlan();
  const { year, end, view } = useLooking();
  const rows = useMemo(() => coverRows(plan, overview.seen).chart, [plan, overview]);
  return (
    <Card
      title="Cost and cover by activity"
      action={<LinkButton onPress={() => goTo('cost')}>Open cost model</LinkButton>}
    >
      <CoverChart
        label={`Cost and cover by activity, ${year}, ${view}`}
        rows={rows}
        format={formatMoneyShort}
        onExplain={(entity) =>
          explainFigure({ feature: 'contributions', figure: 'activity', entity, year, end, view })
        }
      />
    </Card>
  );
}

export default function OverviewPage() {
  const plan = usePlan();
  const looking = useLooking();
  const overview = useMemo(() => overviewOf(plan, looking), [plan, looking]);
  const isEmpty = plan.cost.lines.length === 0 && plan.members.tiers.length === 0;
  if (isEmpty) return <Welcome />;
  return (
    <main className="page">
      <PageHeader
        title={`Can we fund the community tree in ${looking.year}?`}
        subtitle={`${overview.answer} Every figure opens the lines behind it.`}
      />
      <FigureCards overview={overview} />
      <BreachLine />
      <div className="columns columns-main-side overview-columns">
        <div className="overview-main">
          <CoverCard overview={overview} />
          <div className="overview-pair">
            <BoardCard overview={overview} />
            <InfrastructureCard />
          </div>
          {plan.goals.goals.length > 0 && <GoalsCard />}
        </div>
        <div className="overview-main">
          <ChanceCard />
          <PathForwardCard />
        </div>
      </div>
    </main>
  );
}
