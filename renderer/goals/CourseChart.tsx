// How far and how sure, day by day: two lines, and the table that says the same.
import { type CoursePoint, courseOf } from '../../shared/goals/figures/course.ts';
import {
  confidenceText,
  progressText,
  type Standing,
} from '../../shared/goals/figures/standing.ts';
import { daysBetween, formatDate } from '../../shared/values/date.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { useViewSettings } from '../state/store.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';

const width = 560;
const height = 132;
const margin = { left: 40, right: 12, top: 10, bottom: 22 };
const inner = {
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};

const yOf = (share: number) => margin.top + (1 - share) * inner.height;

/** A single day stands in the middle. */
function xOf(points: readonly CoursePoint[], on: string): number {
  const [first = on, last = on] = [points.at(0)?.on, points.at(-1)?.on];
  const whole = daysBetween(first, last);
  const part = whole === 0 ? 0.5 : daysBetween(first, on) / whole;
  return margin.left + part * inner.width;
}

interface LineProps {
  readonly points: readonly CoursePoint[];
  readonly value: (point: CoursePoint) => number | null;
  readonly kind: 'progress' | 'confidence';
}

function Line({ points, value, kind }: LineProps) {
  const marks = points.flatMap((point) => {
    const share = value(point);
    return share === null ? [] : [{ on: point.on, x: xOf(points, point.on), y: yOf(share) }];
  });
  return (
    <>
      <polyline
        className={`course-line course-${kind}`}
        points={marks.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {marks.map(({ on, x, y }) =>
        kind === 'progress' ? (
          <circle key={on} className="course-mark course-progress" cx={x} cy={y} r={3.5} />
        ) : (
          <rect
            key={on}
            className="course-mark course-confidence"
            x={x - 3}
            y={y - 3}
            width={6}
            height={6}
          />
        ),
      )}
    </>
  );
}

function Axis({ points }: { readonly points: readonly CoursePoint[] }) {
  const ends = [...new Set([points.at(0)?.on ?? '', points.at(-1)?.on ?? ''])];
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            className="course-rule"
            x1={margin.left}
            x2={width - margin.right}
            y1={yOf(share)}
            y2={yOf(share)}
          />
          <text className="course-text" x={margin.left - 6} y={yOf(share) + 4} textAnchor="end">
            {`${share * 100}%`}
          </text>
        </g>
      ))}
      {ends.map((on, at) => (
        <text
          key={on}
          className="course-text"
          x={xOf(points, on)}
          y={height - 5}
          textAnchor={ends.length === 1 ? 'middle' : at === 0 ? 'start' : 'end'}
        >
          {formatDate(on)}
        </text>
      ))}
    </>
  );
}

function Drawing({ points }: { readonly points: readonly CoursePoint[] }) {
  return (
    <div className="course-chart">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Axis points={points} />
        <Line points={points} value={({ progress }) => progress} kind="progress" />
        <Line points={points} value={({ confidence }) => confidence} kind="confidence" />
      </svg>
      <p className="course-legend small dim">
        <span className="course-key course-key-progress" aria-hidden="true" /> Progress
        <span className="course-key course-key-confidence" aria-hidden="true" /> Confidence
      </p>
    </div>
  );
}

const columns: readonly TableColumn<CoursePoint>[] = [
  { key: 'on', header: 'Day', rowHeader: true, cell: ({ on }) => formatDate(on) },
  {
    key: 'progress',
    header: 'Progress',
    align: 'end',
    cell: ({ progress }) => progressText(progress),
  },
  {
    key: 'confidence',
    header: 'Confidence',
    align: 'end',
    cell: ({ confidence }) => confidenceText(confidence),
  },
];

export function CourseChart({ standing }: { readonly standing: Standing }) {
  const { asOf } = useViewSettings();
  const points = courseOf(standing, asOf);
  const label = `Progress and confidence of ${standing.goal.name}`;
  if (points.length === 0) return null;
  return (
    <ChartTable label={label} chart={<Drawing points={points} />}>
      <DataTable
        caption={label}
        hideCaption
        columns={columns}
        rows={points}
        rowKey={({ on }) => on}
      />
    </ChartTable>
  );
}
