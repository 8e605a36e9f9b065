// Year by year the middle, and how far most of the simulations spread around it; and the same as a table.
import { spanText } from '../../shared/values/counted.ts';
import { ChartTable } from './ChartTable.tsx';
import './chart.css';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { ticksTo } from './cover.ts';
import './spread.css';

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

const width = 560;
const height = 190;
const margin = { left: 56, right: 16, top: 10, bottom: 22 };
const inner = {
  wide: width - margin.left - margin.right,
  tall: height - margin.top - margin.bottom,
};

interface Scale {
  xOf(at: number): number;
  yOf(value: number): number;
}

function scaleFor(points: readonly FanPoint[], most: number): Scale {
  const last = points.length - 1;
  return {
    xOf: (at) => margin.left + (last === 0 ? 0.5 : at / last) * inner.wide,
    yOf: (value) => margin.top + (1 - value / most) * inner.tall,
  };
}

function Band({
  points,
  low,
  high,
  scale,
  kind,
}: {
  points: Props['points'];
  low: number;
  high: number;
  scale: Scale;
  kind: string;
}) {
  const edge = (which: number) =>
    points.map(({ values }, at) => `${scale.xOf(at)},${scale.yOf(values[which] ?? 0)}`);
  // A single year is drawn as a bar: a band needs two.
  const [only] = points;
  if (points.length === 1 && only) {
    const [bottom, top] = [scale.yOf(only.values[low] ?? 0), scale.yOf(only.values[high] ?? 0)];
    return (
      <rect
        className={`fan-${kind}`}
        x={scale.xOf(0) - 20}
        width={40}
        y={top}
        height={Math.max(1, bottom - top)}
      />
    );
  }
  return (
    <polygon
      className={`fan-${kind}`}
      points={[...edge(low), ...edge(high).toReversed()].join(' ')}
    />
  );
}

function Axis({
  points,
  ticks,
  scale,
  format,
}: {
  points: Props['points'];
  ticks: readonly number[];
  scale: Scale;
  format: Props['format'];
}) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="spread-rule"
            x1={margin.left}
            x2={width - margin.right}
            y1={scale.yOf(tick)}
            y2={scale.yOf(tick)}
          />
          <text
            className="spread-text"
            x={margin.left - 6}
            y={scale.yOf(tick) + 4}
            textAnchor="end"
          >
            {format(tick)}
          </text>
        </g>
      ))}
      {points.map(({ label }, at) => (
        <text
          key={label}
          className="spread-text"
          x={scale.xOf(at)}
          y={height - 5}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </>
  );
}

function Drawing({ points, format, names }: Props) {
  const ticks = ticksTo(Math.max(...points.flatMap(({ values }) => values)));
  const scale = scaleFor(points, ticks.at(-1) || 1);
  const middle = points.map(({ values }, at) => `${scale.xOf(at)},${scale.yOf(values[2])}`);
  return (
    <>
      <svg className="spread-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Axis points={points} ticks={ticks} scale={scale} format={format} />
        <Band points={points} low={0} high={4} scale={scale} kind="outer" />
        <Band points={points} low={1} high={3} scale={scale} kind="inner" />
        <polyline className="fan-middle" points={middle.join(' ')} />
        {points.map(({ label, values }, at) => (
          <circle
            key={label}
            className="fan-dot"
            cx={scale.xOf(at)}
            cy={scale.yOf(values[2])}
            r={3}
          />
        ))}
      </svg>
      <p className="spread-legend small dim">{`Line ${names[2]}, dark ${spanText(names[1] ?? '', names[3] ?? '')}, light ${spanText(names[0] ?? '', names[4] ?? '')}`}</p>
    </>
  );
}

function columnsFor({ names, format }: Props): readonly TableColumn<FanPoint>[] {
  return [
    { key: 'year', header: 'Year', rowHeader: true, cell: ({ label }) => label },
    ...names.map(
      (name, at): TableColumn<FanPoint> => ({
        key: name,
        header: name,
        align: 'end',
        cell: ({ values }) => format(values[at] ?? 0),
      }),
    ),
  ];
}

/** All values are 0 or more. */
export function FanChart(props: Props) {
  return (
    <ChartTable label={props.label} chart={<Drawing {...props} />}>
      <DataTable
        caption={props.label}
        hideCaption
        columns={columnsFor(props)}
        rows={props.points}
        rowKey={({ label }) => label}
      />
    </ChartTable>
  );
}
