// Year by year the middle, and how far most of the simulations spread around it; and the same as a table.
import { useMemo } from 'react';
import type { Plot, PlotSeries } from '../../shared/values/plot.ts';
import { Chart } from './Chart.tsx';

/** From the outer edge below over the middle to the outer edge above. */
export interface FanPoint {
  readonly label: string;
  readonly values: readonly [number, number, number, number, number];
}

interface Props {
  readonly label: string;
  readonly points: readonly FanPoint[];
  /** What the five values are called. */
  readonly names: readonly [string, string, string, string, string];
  readonly format: (value: number) => string;
}

function plotOf(points: Props['points'], names: Props['names']): Plot {
  const band = (low: 0 | 1, high: 3 | 4, tone: 'outer' | 'inner'): PlotSeries => ({
    key: tone,
    label: `${names[low]}–${names[high]}`,
    mark: 'band',
    tone,
    values: points.map(({ values }) => [values[low], values[high]]),
  });
  return {
    axis: 'Year',
    places: points.map(({ label }, at) => ({ key: String(at), label })),
    series: [
      band(0, 4, 'outer'),
      band(1, 3, 'inner'),
      {
        key: 'middle',
        label: names[2],
        mark: 'line',
        tone: 'middle',
        values: points.map(({ values }) => values[2]),
      },
    ],
  };
}

export function FanChart({ points, names, ...props }: Props) {
  const plot = useMemo(() => plotOf(points, names), [points, names]);
  return <Chart {...props} plot={plot} />;
}
