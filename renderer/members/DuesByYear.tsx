// The dues of each year of the plan by tier: named members, and expected ones by their probability.
import { useMemo } from 'react';
import { duesPlot } from '../../shared/contributions/figures/duesPlot.ts';
import { formatCentsShort } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { usePlan } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';

export default function DuesByYear() {
  const plan = useAfterFrame(usePlan());
  const plot = useMemo(() => duesPlot(plan), [plan]);
  return (
    <Card title="Dues by year">
      <Chart
        label="Dues by tier and year, named members plus expected members weighted by probability"
        plot={plot}
        format={formatCentsShort}
        empty="No dues are set yet."
      />
    </Card>
  );
}
