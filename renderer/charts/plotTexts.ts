// What a chart says in words: the values at a place, a shortened name, and the cells of its table.
import { spanText } from '../../shared/values/counted.ts';
import {
  type Plot,
  type PlotPlace,
  type PlotSeries,
  type PlotValue,
  placeText,
} from '../../shared/values/plot.ts';
import { formatPercent } from '../../shared/values/share.ts';

export type Format = (value: number) => string;

export interface PlaceValue {
  readonly series: PlotSeries;
  readonly text: string;
}

function valueText(value: PlotValue | undefined, format: Format): string {
  if (value === null || value === undefined) return 'unknown';
  if (typeof value === 'number') return format(value);
  return spanText(format(value[0]), format(value[1]));
}

/** What one series says of the place with this number. */
export function textAt(series: PlotSeries, at: number, format: Format): string {
  return (
    series.texts?.[at] ?? valueText(series.values[at], series.isShare ? formatPercent : format)
  );
}

/** All that is said of a place, in the order of the legend. */
export function valuesAt({ series }: Plot, at: number, format: Format): readonly PlaceValue[] {
  return series.map((one) => ({ series: one, text: textAt(one, at, format) }));
}

/** `2013: Low $1.2M, High $2M`, as it is read out. */
export function sentenceAt(plot: Plot, at: number, format: Format): string {
  const place = plot.places[at];
  if (!place) return '';
  const values = valuesAt(plot, at, format).map(({ series, text }) => `${series.label} ${text}`);
  return `${placeText(place)}: ${values.join(', ')}`;
}

/** A long name is cut; the whole one is in the tooltip and in the table. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

export const placeKey = ({ key }: PlotPlace): string => key;
