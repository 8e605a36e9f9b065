// The axes of a chart: places along one, amounts along the other, and shares on a third where there are some.
import { XAxis, YAxis } from 'recharts';
import type { Plot } from '../../shared/values/plot.ts';
import type { DrawingProps } from './drawn.ts';
import { cut } from './plotTexts.ts';
import { axisHeight, textStyle } from './theme.ts';

const line = { stroke: 'var(--line-field)' };
const percent = (value: number) => `${Math.round(value * 100)}%`;
const longestName = 16;

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string };
}

type NameOf = (key: string) => string;

/** recharts measures the text of a tick: that is the name of a place, not its key. */
function namesOf({ places }: Plot): NameOf {
  const names = new Map(places.map(({ key, label }) => [key, label]));
  return (key) => names.get(key) ?? '';
}

/** The name of a place under its column: cut, and whole when pointed at. */
function placeTick(nameOf: NameOf) {
  return ({ x, y, payload }: TickProps) => {
    const name = nameOf(payload.value);
    return (
      <text x={x} y={y} dy={10} textAnchor="middle" {...textStyle}>
        <title>{name}</title>
        {cut(name, longestName)}
      </text>
    );
  };
}

function columns({ plot, format, formatPlace }: DrawingProps) {
  const nameOf = namesOf(plot);
  const isScale = plot.places.some(({ at }) => at !== undefined);
  const places = isScale ? (
    <XAxis
      key="places"
      type="number"
      dataKey="at"
      domain={[plot.from ?? 'dataMin', plot.to ?? 'dataMax']}
      allowDataOverflow
      {...(plot.ticks ? { ticks: plot.ticks } : {})}
      {...(formatPlace ? { tickFormatter: formatPlace } : {})}
      tick={textStyle}
      axisLine={line}
      tickLine={false}
      height={axisHeight}
      minTickGap={24}
    />
  ) : (
    <XAxis
      key="places"
      dataKey="key"
      tickFormatter={(key: string) => cut(nameOf(key), longestName)}
      tick={placeTick(nameOf)}
      axisLine={line}
      tickLine={false}
      height={axisHeight}
      interval="equidistantPreserveStart"
      minTickGap={8}
    />
  );
  return [
    places,
    <YAxis
      key="amounts"
      {...(plot.upTo === undefined ? {} : { domain: [0, plot.upTo] })}
      tickFormatter={format}
      tick={textStyle}
      axisLine={false}
      tickLine={false}
      width="auto"
    />,
    plot.series.some(({ isShare }) => isShare) ? (
      <YAxis
        key="shares"
        yAxisId="share"
        orientation="right"
        domain={[0, 1]}
        ticks={[0, 0.5, 1]}
        tickFormatter={percent}
        tick={textStyle}
        axisLine={false}
        tickLine={false}
        width="auto"
      />
    ) : null,
  ];
}

function rows({ plot, format }: DrawingProps) {
  return [
    <XAxis
      key="amounts"
      type="number"
      tickFormatter={format}
      tick={textStyle}
      axisLine={false}
      tickLine={false}
      height={axisHeight}
      minTickGap={16}
    />,
    <YAxis
      key="places"
      type="category"
      scale="band"
      dataKey="key"
      tickFormatter={namesOf(plot)}
      hide
    />,
  ];
}

export const axesOf = (props: DrawingProps) => (props.rows ? rows(props) : columns(props));
