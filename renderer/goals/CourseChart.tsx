// How far and how sure, day by day, beside the straight line to the target; and the table that says the same.
import { useMemo } from 'react';
import { courseOf } from '../../shared/goals/figures/course.ts';
import { coursePlot, dayText } from '../../shared/goals/figures/coursePlot.ts';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import { formatPercent } from '../../shared/values/share.ts';
import { Chart } from '../charts/Chart.tsx';
import { useViewSettings } from '../state/store.ts';

export function CourseChart({ standing }: { readonly standing: Standing }) {
  const { asOf } = useViewSettings();
  const due = standing.goal.aims.at(-1)?.due ?? null;
  const plot = useMemo(() => coursePlot(courseOf(standing, asOf), due), [standing, asOf, due]);
  if (plot.places.length === 0) return null;
  return (
    <Chart
      label={`Progress and confidence of ${standing.goal.name}`}
      plot={plot}
      format={formatPercent}
      formatPlace={dayText}
      height={170}
    />
  );
}
