// Who funds how much in the year that is shown, and the share of the largest.
import { useMemo } from 'react';
import { giversOf } from '../../shared/principles/figures/givers.ts';
import { giversPlot, giversPoint } from '../../shared/principles/figures/giversPlot.ts';
import { formatCentsShort } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { viewText } from './useCover.ts';

export default function GiversCard() {
  const plan = useAfterFrame(usePlan());
  const viewSettings = useAfterFrame(useViewSettings());
  const givers = useMemo(() => giversOf(plan, viewSettings), [plan, viewSettings]);
  const plot = useMemo(() => giversPlot(givers), [givers]);
  return (
    <Card
      title={`Funding by contributor, ${viewSettings.year}`}
      action={<span className="dim small">{viewText(viewSettings)}</span>}
    >
      <Chart
        label={`Funding by contributor, ${viewSettings.year}`}
        point={giversPoint(givers)}
        plot={plot}
        rows
        format={formatCentsShort}
        empty="No funding counts toward a known cost this year."
      />
    </Card>
  );
}
