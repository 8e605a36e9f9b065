// On the overview: how sure it is that the plan is fully funded. What simulates is loaded once the overview stands.
import { Card } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';

export const OverviewCard = later(() => import('./ChanceCard.tsx'), {
  atRest: true,
  waiting: (
    <Card title="How sure is it?">
      <p className="dim overview-chance">Simulating…</p>
    </Card>
  ),
});
