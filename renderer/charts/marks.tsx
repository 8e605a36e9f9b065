// The marks of the series: bars, lines, bands and whiskers. What is unknown has none.
import {
  Area,
  Bar,
  type BarShapeProps,
  type DotItemDotProps,
  ErrorBar,
  Line,
  Rectangle,
} from 'recharts';
import type { Plot, PlotSeries } from '../../shared/values/plot.ts';
import type { Datum } from './drawn.ts';
import { colorOf, isDashed, isHatched } from './theme.ts';

const still = { isAnimationActive: false } as const;

const axisOf = ({ isShare }: PlotSeries) => (isShare ? { yAxisId: 'share' } : {});

const ascending = ([from, to]: readonly [number, number]) => (from <= to ? [from, to] : [to, from]);

/** Of a range the lower end comes first: recharts makes room for the second one only. */
const amountAt =
  ({ values }: PlotSeries) =>
  ({ order }: Datum) => {
    const value = values[order];
    return typeof value === 'object' && value !== null ? ascending(value) : value;
  };

/** More places than these have no dots: the line shows where they are, but for one that stands alone. */
const mostDots = 24;

function hasDot({ values }: PlotSeries, at: number): boolean {
  const isKnown = (place: number) => (values[place] ?? null) !== null;
  if (!isKnown(at)) return false;
  return values.length <= mostDots || !(isKnown(at - 1) || isKnown(at + 1));
}

function fillOf(series: PlotSeries, hatching: string, order?: number): string {
  const tone = series.tones?.[order ?? 0] ?? series.tone;
  return isHatched(tone) ? hatching : colorOf(tone);
}

function bar(series: PlotSeries, hatching: string, barSize: number | null) {
  return (
    <Bar
      key={series.key}
      {...still}
      {...axisOf(series)}
      {...(barSize === null ? { maxBarSize: 48 } : { barSize })}
      name={series.label}
      dataKey={amountAt(series)}
      {...(series.mark === 'pile' ? { stackId: 'pile' } : {})}
      fill={fillOf(series, hatching)}
      stroke="var(--surface)"
      strokeWidth={series.mark === 'pile' ? 1 : 0}
      shape={({ index, ...shape }: BarShapeProps) => (
        <Rectangle {...shape} fill={fillOf(series, hatching, index)} className="chart-bar" />
      )}
    />
  );
}

function line(series: PlotSeries) {
  const color = colorOf(series.tone);
  return (
    <Line
      key={series.key}
      {...still}
      {...axisOf(series)}
      name={series.label}
      dataKey={amountAt(series)}
      stroke={color}
      strokeWidth={2}
      strokeDasharray={isDashed(series.tone) ? '5 4' : ''}
      connectNulls={series.mark === 'join'}
      dot={({ key, index, cx, cy }: DotItemDotProps) =>
        hasDot(series, index) ? (
          <circle key={key} cx={cx} cy={cy} r={3} fill={color} stroke={color} strokeWidth={2} />
        ) : (
          <g key={key} />
        )
      }
    />
  );
}

function band(series: PlotSeries) {
  // A single place has no breadth to fill: there a band is a broad whisker.
  if (series.values.length === 1) return whisker(series, series.tone === 'outer' ? 44 : 28);
  return (
    <Area
      key={series.key}
      {...still}
      name={series.label}
      dataKey={amountAt(series)}
      stroke="none"
      fill={colorOf(series.tone)}
      fillOpacity={1}
      activeDot={false}
    />
  );
}

function steps(series: PlotSeries) {
  const color = colorOf(series.tone);
  return (
    <Area
      key={series.key}
      {...still}
      type="step"
      name={series.label}
      dataKey={amountAt(series)}
      stroke={color}
      fill={color}
      fillOpacity={0.7}
      activeDot={false}
    />
  );
}

const endsAt = (series: PlotSeries, { order }: Datum): readonly [number, number] | null => {
  const value = series.values[order];
  return typeof value === 'object' ? value : null;
};

/** From end to end around their middle; thick without caps, thin with them. */
function whisker(series: PlotSeries, thick = 0) {
  const middle = (datum: Datum) => {
    const ends = endsAt(series, datum);
    return ends && (ends[0] + ends[1]) / 2;
  };
  const reach = (datum: Datum) => {
    const [low, high] = endsAt(series, datum) ?? [0, 0];
    return [(high - low) / 2, (high - low) / 2];
  };
  return (
    <Line
      key={series.key}
      {...still}
      name={series.label}
      dataKey={middle}
      stroke="none"
      dot={false}
      activeDot={false}
    >
      <ErrorBar
        {...still}
        dataKey={reach}
        width={thick === 0 ? 4 : 0}
        strokeWidth={thick || 1.5}
        stroke={colorOf(series.tone)}
      />
    </Line>
  );
}

function dot(series: PlotSeries) {
  const fill = colorOf(series.tone);
  return (
    <Line
      key={series.key}
      {...still}
      name={series.label}
      dataKey={amountAt(series)}
      stroke="none"
      dot={{ r: 3.5, fill, stroke: 'none' }}
    />
  );
}

function markOf(series: PlotSeries, hatching: string, barSize: number | null) {
  switch (series.mark) {
    case 'bar':
    case 'pile':
      return bar(series, hatching, barSize);
    case 'line':
    case 'join':
      return line(series);
    case 'band':
      return band(series);
    case 'steps':
      return steps(series);
    case 'whisker':
      return whisker(series);
    case 'dot':
      return dot(series);
  }
}

/** `barSize` is that of rows; columns are as broad as there is room. */
export const marksOf = ({ series }: Plot, hatching: string, barSize: number | null) =>
  series.map((one) => markOf(one, hatching, barSize));
