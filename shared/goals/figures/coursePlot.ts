// The course of a goal as the data of a chart: progress, confidence, and the straight line to its latest aim.
import { addDays, daysBetween, formatDate, type PlainDate } from '../../values/date.ts';
import type { Plot, PlotSeries } from '../../values/plot.ts';
import type { CoursePoint } from './course.ts';

const start: PlainDate = '2000-01-01';

/** Days as numbers, and back as they are shown. */
const dayNumber = (day: PlainDate): number => daysBetween(start, day);
export const dayText = (days: number): string => formatDate(addDays(start, Math.round(days)));

interface Line {
  readonly from: number;
  readonly to: number;
  readonly begin: number;
}

/** From the first known progress to the whole on the day of the aim; null where one of them is missing. */
function lineTo(due: PlainDate | null, points: readonly CoursePoint[]): Line | null {
  const first = points.find(({ progress }) => progress !== null);
  if (due === null || !first || first.progress === null || first.on >= due) return null;
  return { from: dayNumber(first.on), to: dayNumber(due), begin: first.progress };
}

function onLine({ from, to, begin }: Line, at: number): number | null {
  if (at < from) return null;
  return at >= to ? 1 : begin + ((at - from) / (to - from)) * (1 - begin);
}

function seriesOf(points: readonly CoursePoint[], days: readonly number[], line: Line | null) {
  const beyond = days.length - points.length;
  const none = Array.from({ length: beyond }, () => null);
  const own = (key: 'progress' | 'confidence', label: string): PlotSeries => ({
    key,
    label,
    mark: 'join',
    tone: key === 'progress' ? 'cash' : 'alert',
    values: [...points.map((point) => point[key]), ...none],
  });
  const aim: PlotSeries[] = line
    ? [
        {
          key: 'line',
          label: 'Straight line to the target',
          mark: 'join',
          tone: 'cost',
          values: days.map((day) => onLine(line, day)),
        },
      ]
    : [];
  return [own('progress', 'Progress'), own('confidence', 'Confidence'), ...aim];
}

/** `due` is the day of the latest aim: where it is to come, the chart reaches to it. */
export function coursePlot(points: readonly CoursePoint[], due: PlainDate | null): Plot {
  const line = lineTo(due, points);
  const days = points.map(({ on }) => dayNumber(on));
  const last = days.at(-1) ?? 0;
  const all = line && line.to > last ? [...days, line.to] : days;
  return {
    axis: 'Day',
    places: all.map((at) => ({ key: String(at), label: dayText(at), at })),
    series: seriesOf(points, all, line),
    upTo: 1,
    // Only days of which something is said: between two of them a round position would be no day.
    ticks: all,
    // A single day stands in the middle.
    ...(all.length === 1 ? { from: last - 1, to: last + 1 } : {}),
  };
}
