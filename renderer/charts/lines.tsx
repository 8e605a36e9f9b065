// Lines across a chart with their names, and the word where nothing is known.
import { ReferenceLine } from 'recharts';
import type { Plot, PlotLine, PlotPlace } from '../../shared/values/plot.ts';
import { levelHeight, levelsOf } from './levels.ts';
import { textStyle } from './theme.ts';

function across({ label, value, at }: PlotLine, order: number, rows: boolean, level: number) {
  const place = value === undefined ? { x: at ?? 0 } : rows ? { x: value } : { y: value };
  const look =
    value === undefined
      ? { ...textStyle, value: label, position: 'top' as const, dy: -level * levelHeight }
      : { ...textStyle, value: label, position: 'insideTopRight' as const };
  return (
    <ReferenceLine
      key={`line ${order}`}
      {...place}
      stroke="var(--whisker)"
      strokeDasharray="3 2"
      label={look}
    />
  );
}

/** Where something lies below zero, zero is on the axis and drawn. */
function zeroOf({ series }: Plot, rows: boolean) {
  const isBelow = series.some(({ values }) => values.flat().some((one) => (one ?? 0) < 0));
  if (!isBelow) return null;
  return (
    <ReferenceLine
      key="zero"
      {...(rows ? { x: 0 } : { y: 0 })}
      ifOverflow="extendDomain"
      stroke="var(--line-field)"
    />
  );
}

export function linesOf(plot: Plot, rows: boolean) {
  const levels = levelsOf(plot);
  const lines = (plot.lines ?? []).map((line, order) =>
    across(line, order, rows, levels[order] ?? 0),
  );
  return [zeroOf(plot, rows), ...lines];
}

/** What is written at a place, and where; null is nothing. */
function noteOf({ unknown, excludes = 0 }: PlotPlace, rows: boolean) {
  if (unknown) return { value: 'unknown', position: rows ? 'insideLeft' : 'insideBottom' } as const;
  if (excludes === 0) return null;
  return { value: `+ ${excludes} unknown`, position: rows ? 'insideRight' : 'top' } as const;
}

export function unknownsOf({ places }: Plot, rows: boolean) {
  return places.map((place) => {
    const note = noteOf(place, rows);
    return (
      note && (
        <ReferenceLine
          key={`unknown ${place.key}`}
          {...(rows ? { y: place.key } : { x: place.key })}
          stroke="none"
          label={{ ...textStyle, ...note }}
        />
      )
    );
  });
}
