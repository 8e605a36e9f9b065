// How sure it is that the money suffices: its place at once, its figures when they are drawn.
import { lazy, Suspense } from 'react';
import { goTo } from '../desk/Sidebar.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

/** What draws a plan is loaded once the overview stands. */
const ChanceFigures = lazy(async () => {
  const { ChanceFigures: Figures } = await import('../ChanceFigures.tsx');
  return { default: Figures };
});

export function ChanceCard() {
  return (
    <Card
      title="How sure is it?"
      action={<LinkButton onPress={() => goTo('chance')}>Close the gap</LinkButton>}
    >
      <div className="overview-chance">
        <Suspense fallback={<p className="dim">Being drawn…</p>}>
          <ChanceFigures channel="overview" />
        </Suspense>
      </div>
    </Card>
  );
}
