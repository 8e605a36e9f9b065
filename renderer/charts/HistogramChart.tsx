// A histogram with marked amounts, and the same as a table.
import { useMemo } from 'react';
import { Chart } from './Chart.tsx';
import { type ChartMark, type HistogramBin, histogramPlot } from './histogram.ts';

interface Props {
  readonly label: string;
  readonly bins: readonly HistogramBin[];
  /** In ascending order of their values. */
  readonly marks: readonly ChartMark[];
  readonly format: (value: number) => string;
  /** In a narrow card: the marks stand without their words, which are said beside it. */
  readonly narrow?: boolean | undefined;
}

const counted = (value: number) => value.toLocaleString('en-US');

export function HistogramChart({ label, bins, marks, format, narrow = false }: Props) {
  const plot = useMemo(
    () => histogramPlot(bins, marks, format, !narrow),
    [bins, marks, format, narrow],
  );
  return (
    <Chart
      label={label}
      plot={plot}
      format={counted}
      formatPlace={format}
      {...(narrow ? { height: 130 } : {})}
    />
  );
}
