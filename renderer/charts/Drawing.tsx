// Draws a plot with recharts: in the width that there is, or for paper in a fixed one. Nothing moves.
import './chart.css';
import { useId } from 'react';
import { CartesianGrid, ComposedChart, Tooltip } from 'recharts';
import type { Plot } from '../../shared/values/plot.ts';
import { axesOf } from './axes.tsx';
import type { Datum, DrawingProps } from './drawn.ts';
import { Hatching } from './Hatching.tsx';
import { Legend } from './Legend.tsx';
import { levelHeight, levelsOf } from './levels.ts';
import { linesOf, unknownsOf } from './lines.tsx';
import { marksOf } from './marks.tsx';
import { axisHeight, barPart, paperRowHeight, rowHeight } from './theme.ts';
import { useArrowKeys } from './useArrowKeys.ts';
import { Values } from './Values.tsx';

const dataOf = ({ places }: Plot): Datum[] =>
  places.map(({ key, at }, order) => ({ key, at, order }));

/** Rows on paper stand closer, as its letters do. */
const rowIn = (width: number | undefined) => (width === undefined ? rowHeight : paperRowHeight);

/** Room for the names above. */
function topOf(plot: Plot): number {
  const isNamed = plot.lines?.some(({ at, label }) => at !== undefined && label !== '');
  if (isNamed) return 20 + levelHeight * Math.max(...levelsOf(plot));
  return plot.places.some(({ excludes }) => excludes) ? 20 : 12;
}

const rowMargin = { top: 0, right: 30, bottom: 0, left: 12 };

export default function Drawing(props: DrawingProps) {
  const { plot, label, format, rows, height, width, onSay } = props;
  const hatching = useId();
  const arrows = useArrowKeys(rows);
  const row = rowIn(width);
  const tall = rows ? plot.places.length * row + axisHeight : height;
  const size =
    width === undefined
      ? { responsive: true, style: { width: '100%', height: tall } }
      : { width, height: tall };
  return (
    <div className="chart-drawing" onKeyDownCapture={arrows}>
      <ComposedChart
        {...size}
        data={dataOf(plot)}
        layout={rows ? 'vertical' : 'horizontal'}
        margin={rows ? rowMargin : { top: topOf(plot), right: 16, bottom: 0, left: 6 }}
        accessibilityLayer={width === undefined}
        role={width === undefined ? 'application' : 'img'}
        aria-label={width === undefined ? `${label}. Arrow keys read the values.` : label}
        throttledEvents={['mousemove']}
        barGap={1}
        barCategoryGap={rows ? 4 : '24%'}
      >
        <defs>
          <Hatching id={hatching} />
        </defs>
        <CartesianGrid
          stroke="var(--line)"
          horizontal={!rows}
          vertical={rows}
          syncWithTicks={true}
        />
        {axesOf(props)}
        {width === undefined && (
          <Tooltip
            content={({ active, activeIndex }) => (
              <Values
                plot={plot}
                format={format}
                index={active ? (activeIndex ?? null) : null}
                onSay={onSay}
              />
            )}
            filterNull={false}
            isAnimationActive={false}
            cursor={rows ? { fill: 'var(--surface-hover)' } : { stroke: 'var(--line-field)' }}
          />
        )}
        {marksOf(plot, `url(#${hatching})`, rows ? row * barPart : null)}
        {linesOf(plot, rows)}
        {unknownsOf(plot, rows)}
      </ComposedChart>
      <Legend plot={plot} />
    </div>
  );
}
