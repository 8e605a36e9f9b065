// The years of the plan at a glance: funding and gap against the cost from low to high.
import { useMemo } from 'react';
import { fundingPlot, fundingPoint } from '../../shared/contributions/figures/fundingPlot.ts';
import { formatCentsShort } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';

export default function YearsCard() {
  const plan = useAfterFrame(usePlan());
  const { end } = useAfterFrame(useViewSettings());
  const plot = useMemo(() => fundingPlot(plan, end), [plan, end]);
  const point = useMemo(() => fundingPoint(plan, end), [plan, end]);
  return (
    <Card title="Funding by year">
      <Chart
        label="Funding and cost by year"
        point={point}
        plot={plot}
        format={formatCentsShort}
        empty="No year has a known cost yet."
      />
    </Card>
  );
}
