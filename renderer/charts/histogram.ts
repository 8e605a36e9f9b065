// How often each amount comes, as the data of a chart: bins as steps, how many lie below, and marked amounts.
import { spanText } from '../../shared/values/counted.ts';
import type { Plot, PlotPlace, PlotSeries } from '../../shared/values/plot.ts';
import { formatPercent } from '../../shared/values/share.ts';
import type { Format } from './plotTexts.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface ChartMark {
  readonly label: string;
  readonly value: number;
}

/** A bin without a width gets one, so that it can be drawn. */
function widened(bins: readonly HistogramBin[]): readonly HistogramBin[] {
  const [only] = bins;
  if (!only || bins.length > 1 || only.from !== only.to) return bins;
  const room = Math.max(1, Math.abs(only.from) / 10);
  return [{ from: only.from - room, to: only.to + room, count: only.count }];
}

/** A step changes half way between two places: one beyond each end makes the outer bins whole. */
function placesOf(bins: readonly HistogramBin[], format: Format): readonly PlotPlace[] {
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (!first || !last) return [];
  const half = (first.to - first.from) / 2;
  return [
    { key: 'before', label: '', at: first.from - half, isEdge: true },
    ...bins.map(({ from, to }, at) => ({
      key: String(at),
      label: spanText(format(from), format(to)),
      at: (from + to) / 2,
    })),
    { key: 'after', label: '', at: last.to + half, isEdge: true },
  ];
}

function below(bins: readonly HistogramBin[], format: Format): PlotSeries {
  const all = bins.reduce((sum, { count }) => sum + count, 0) || 1;
  const through = (at: number) =>
    bins.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0) / all;
  const shares = bins.map((_, at) => through(at));
  const half = (at: number) => (shares[at] ?? 0) - (bins[at]?.count ?? 0) / all / 2;
  return {
    key: 'below',
    label: 'Cumulative',
    mark: 'line',
    tone: 'middle',
    isShare: true,
    values: [0, ...bins.map((_, at) => half(at)), 1],
    texts: [
      '',
      ...bins.map(({ to }, at) => `${formatPercent(shares[at] ?? 0)} up to ${format(to)}`),
      '',
    ],
  };
}

/** `isWhole` adds how many lie below, and the names of the marks. */
export function histogramPlot(
  given: readonly HistogramBin[],
  marks: readonly ChartMark[],
  format: Format,
  isWhole: boolean,
): Plot {
  const bins = widened(given);
  const counts: PlotSeries = {
    key: 'count',
    label: 'Simulations',
    mark: 'steps',
    tone: 'inKind',
    values: bins.length === 0 ? [] : [0, ...bins.map(({ count }) => count), 0],
  };
  return {
    axis: 'Amount',
    places: placesOf(bins, format),
    series: isWhole && bins.length > 0 ? [counts, below(bins, format)] : [counts],
    lines: marks.map(({ label, value }) => ({ label: isWhole ? label : '', at: value })),
    ...(bins.length === 0 ? {} : { from: bins.at(0)?.from, to: bins.at(-1)?.to }),
  };
}
