// The course of a goal as a chart: days at their distance, and the straight line to the target.
import { expect, test } from 'vitest';
import { coursePlot, dayText } from '../../../../shared/goals/figures/coursePlot.ts';

const point = (on: string, progress: number | null) => ({
  on,
  progress,
  confidence: null,
  note: null,
});

test('the line goes from the first known progress to the whole on the day of the aim', () => {
  const plot = coursePlot([point('2012-01-01', 0.2), point('2012-01-11', 0.25)], '2012-01-21');
  expect(plot.places.map(({ label }) => label)).toHaveLength(3);
  const line = plot.series.at(-1)?.values;
  expect(line?.[0]).toBeCloseTo(0.2);
  expect(line?.[1]).toBeCloseTo(0.6);
  expect(line?.[2]).toBe(1);
  expect(plot.series[0]?.values).toEqual([0.2, 0.25, null]);
});

test('without a day to aim at, or without known progress, there is no line', () => {
  const names = (plot: ReturnType<typeof coursePlot>) => plot.series.map(({ key }) => key);
  expect(names(coursePlot([point('2012-01-01', 0.2)], null))).toEqual(['progress', 'confidence']);
  expect(names(coursePlot([point('2012-01-01', null)], '2012-02-01'))).toEqual([
    'progress',
    'confidence',
  ]);
});

test('a position on the axis is written as its day', () => {
  const plot = coursePlot([point('2012-02-29', 0.5)], null);
  expect(dayText(plot.places[0]?.at ?? 0)).toBe(plot.places[0]?.label);
  expect(plot.ticks?.map(dayText)).toEqual(plot.places.map(({ label }) => label));
});
