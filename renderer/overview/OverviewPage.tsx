// The overview: can we fund the community tree this year, who decides, are we on track?
import { explainFigure, goTo } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import './overview.css';
import { useMemo } from 'react';
import { coverRows } from '../../shared/contributions/figures/coverRows.ts';
import { type Overview, overviewOf } from '../../shared/overview/figures.ts';
import { formatCentsShort } from '../../shared/values/money.ts';
import { noAnswer } from '../../shared/values/words.ts';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { useUnvalued } from '../state/planProblems.ts';
import type { OverviewCard } from '../state/registration.ts';
import { useSlots } from '../state/slots.ts';
import { useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { FigureCards } from './FigureCards.tsx';
import { Resting } from './Resting.tsx';
import { Welcome } from './Welcome.tsx';

const CoverChart = later(() => import('../charts/CoverChart.tsx'), {
  waiting: <div className="overview-chart" aria-busy="true" />,
});

const YearsCard = later(() => import('./YearsCard.tsx'), { atRest: true });

function CoverCard({ overview }: { readonly overview: Overview }) {
  const plan = usePlan();
  const { year, end, view } = useViewSettings();
  const rows = useMemo(() => coverRows(plan, overview.chosen).chart, [plan, overview]);
  return (
    <Card
      title="Cost and funding by activity"
      action={<LinkButton onPress={() => goTo('cost')}>Open cost model</LinkButton>}
    >
      <CoverChart
        label={`Cost and funding by activity, ${year}, ${view}`}
        axis="Activity"
        rows={rows}
        format={formatCentsShort}
        onExplain={(entity) =>
          explainFigure({ feature: 'contributions', figure: 'activity', entity, year, end, view })
        }
      />
    </Card>
  );
}

interface FeatureCardsProps {
  readonly place: OverviewCard['place'];
}

function FeatureCards({ place }: FeatureCardsProps) {
  const plan = usePlan();
  const all = useSlots().overviewCards.filter((card) => card.place === place);
  const cards = all.filter(({ isFor }) => isFor?.(plan) ?? true);
  return cards.map(({ name, Card: FeatureCard }) => (
    <Resting key={name} on={name}>
      <FeatureCard />
    </Resting>
  ));
}

export default function OverviewPage() {
  const plan = usePlan();
  const viewSettings = useViewSettings();
  const overview = useMemo(() => overviewOf(plan, viewSettings), [plan, viewSettings]);
  const isEmpty = plan.cost.lines.length === 0 && plan.members.tiers.length === 0;
  const unvalued = useUnvalued('contributions');
  if (isEmpty) return <Welcome />;
  const answer = unvalued === null ? overview.answer : noAnswer(unvalued);
  return (
    <main className="page">
      <PageHeader
        title={`Can we fund the community tree in ${viewSettings.year}?`}
        subtitle={`${answer} Select a figure to see the lines behind it.`}
      />
      <OutsideYear />
      <FigureCards overview={overview} />
      <FeatureCards place="top" />
      <div className="columns columns-main-side overview-columns">
        <div className="overview-main">
          <Resting on="contributions">
            <CoverCard overview={overview} />
            <YearsCard />
          </Resting>
          <div className="overview-pair">
            <FeatureCards place="pair" />
          </div>
          <FeatureCards place="main" />
        </div>
        <div className="overview-main">
          <FeatureCards place="side" />
        </div>
      </div>
    </main>
  );
}
