// The charts: what is drawn and what is not, the words for those who cannot see them, and their tables.
// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../frame/platform.ts';
import { Chart, mostRows } from '../../../renderer/charts/Chart.tsx';
import CoverChart from '../../../renderer/charts/CoverChart.tsx';
import { type CoverRow, coverPlot } from '../../../renderer/charts/cover.ts';
import Drawing from '../../../renderer/charts/Drawing.tsx';
import { histogramPlot } from '../../../renderer/charts/histogram.ts';
import { levelsOf } from '../../../renderer/charts/levels.ts';
import { cut, sentenceAt } from '../../../renderer/charts/plotTexts.ts';
import { paperRowHeight } from '../../../renderer/charts/theme.ts';
import { Chart as PaperChart } from '../../../renderer/print/Chart.tsx';
import { cents } from '../../../shared/values/money.ts';
import type { Plot } from '../../../shared/values/plot.ts';

const testing: CoverRow = {
  key: 'testing',
  label: 'Testing',
  cash: 600,
  inKind: 130,
  missing: 270,
  low: 980,
  high: 1140,
};
const unknown: CoverRow = {
  key: 'documentation',
  label: 'Documentation',
  cash: 0,
  inKind: 0,
  missing: null,
  low: null,
  high: null,
};

const format = (value: number) => `$${value}K`;

function drawn(plot: Plot, rows = true): HTMLElement {
  const { container } = render(
    <Drawing plot={plot} label="A chart" format={format} rows={rows} height={200} width={600} />,
  );
  return container;
}

const barsOf = (container: HTMLElement) => [...container.querySelectorAll('.chart-bar')];
const widthOf = (bar: Element | undefined) => Number(bar?.getAttribute('width'));

// A document without a layout: the drawing is 600 pixels wide, and its letters take no room.
const sized = (width: number, height: number) => {
  const size = { x: 0, y: 0, width, height, left: 0, top: 0, right: width, bottom: height };
  return { ...size, toJSON: () => size };
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.classList.contains('recharts-wrapper') ? sized(600, 200) : sized(0, 0);
  });
});

describe('what is drawn', () => {
  test('the parts of a bar are as long as their amounts', () => {
    const [cash, inKind, gap] = barsOf(drawn(coverPlot([testing], 'Activity')));
    expect(widthOf(cash) / widthOf(gap)).toBeCloseTo(600 / 270, 2);
    expect(widthOf(inKind) / widthOf(gap)).toBeCloseTo(130 / 270, 2);
    expect(Number(inKind?.getAttribute('x'))).toBeCloseTo(
      Number(cash?.getAttribute('x')) + widthOf(cash),
      1,
    );
  });

  test('what is unknown has no mark, and the word stands in its place', () => {
    const plot: Plot = {
      axis: 'Year',
      places: [
        { key: '2012', label: '2012' },
        { key: '2013', label: '2013', unknown: true },
      ],
      series: [{ key: 'a', label: 'A', mark: 'bar', tone: 'cash', values: [5, null] }],
    };
    const container = drawn(plot, false);
    expect(barsOf(container)).toHaveLength(1);
    expect(container.textContent).toContain('unknown');
  });

  test('a bar that goes down below zero stays within the drawing', () => {
    const plot = (value: readonly [number, number]): Plot => ({
      axis: 'Step',
      places: [{ key: 'spent', label: 'Spent' }],
      series: [{ key: 'cash', label: 'Cash', mark: 'bar', tone: 'cash', values: [value] }],
    });
    for (const value of [
      [0, -200],
      [-200, 0],
      [100, -50],
    ] as const) {
      const [bar] = barsOf(drawn(plot(value)));
      expect(Number(bar?.getAttribute('x'))).toBeGreaterThanOrEqual(0);
      expect(widthOf(bar)).toBeGreaterThan(100);
    }
  });

  test('what is left out of a pile is written above it, and said', () => {
    const plot: Plot = {
      axis: 'Year',
      places: [{ key: '2012', label: '2012', excludes: 2 }],
      series: [{ key: 'a', label: 'A', mark: 'pile', tone: 'cash', values: [5] }],
    };
    expect(drawn(plot, false).textContent).toContain('+ 2 unknown');
    expect(sentenceAt(plot, 0, format)).toBe('2012, excludes 2 unknown: A $5K');
  });

  test('one known value among many unknown ones is drawn as a dot', () => {
    const places = Array.from({ length: 30 }, (_, at) => ({ key: `${at}`, label: `${at}` }));
    const plot = (values: readonly (number | null)[]): Plot => ({
      axis: 'Day',
      places,
      series: [{ key: 'a', label: 'A', mark: 'line', tone: 'cash', values }],
    });
    const dots = (values: readonly (number | null)[]) =>
      drawn(plot(values), false).querySelectorAll('circle').length;
    expect(dots(places.map((_, at) => (at === 12 ? 5 : null)))).toBe(1);
    expect(dots(places.map((_, at) => at))).toBe(0);
  });

  test('ranges of two rows with one name are both drawn', () => {
    const row = { label: 'Testing', low: cents(100), likely: cents(200), high: cents(300) };
    const chart = { kind: 'ranges', title: 'Cost by activity', rows: [row, row] } as const;
    const { container } = render(<PaperChart chart={chart} />);
    expect(container.querySelectorAll('.recharts-errorBar line')).toHaveLength(6);
    expect(container.querySelectorAll('.recharts-line-dots circle')).toHaveLength(2);
  });

  test('a cost without a range has no whisker', () => {
    const whiskers = (row: CoverRow) =>
      drawn(coverPlot([row], 'Activity')).querySelectorAll('.recharts-errorBar line').length;
    expect(whiskers(testing)).toBe(3);
    expect(whiskers({ ...testing, low: null, high: null })).toBe(0);
  });

  test('amounts below zero lie on the other side of a line at zero', () => {
    const plot: Plot = {
      axis: 'Year',
      places: [
        { key: '2012', label: '2012' },
        { key: '2013', label: '2013' },
      ],
      series: [{ key: 'a', label: 'A', mark: 'bar', tone: 'cash', values: [5, -5] }],
    };
    const container = drawn(plot, false);
    expect(container.querySelectorAll('.recharts-reference-line-line')).toHaveLength(1);
    const [above, below] = barsOf(container).map((bar) => Number(bar.getAttribute('y')));
    expect(below).toBeGreaterThan(above ?? 0);
  });

  test('a mark of a row stands in the middle of it, also where no row has a bar', () => {
    const plot: Plot = {
      axis: 'Activity',
      places: ['a', 'b', 'c'].map((key) => ({ key, label: key })),
      series: [{ key: 'x', label: 'X', mark: 'dot', tone: 'middle', values: [1, 2, 3] }],
    };
    const dots = [...drawn(plot).querySelectorAll('.recharts-line-dot')];
    const heights = dots.map((dot) => Number(dot.getAttribute('cy')) / paperRowHeight);
    expect(heights).toEqual([0.5, 1.5, 2.5]);
  });

  test('nothing moves', () => {
    const container = drawn(coverPlot([testing], 'Activity'));
    expect(container.querySelectorAll('animate, animateTransform')).toHaveLength(0);
    expect(widthOf(barsOf(container)[0])).toBeGreaterThan(0);
  });
});

test('a chart follows the frame of a key: until then it stays as it is', async () => {
  const chart = (label: string) => (
    <CoverChart label="Funding" axis="Activity" rows={[{ ...testing, label }]} format={format} />
  );
  const { rerender } = render(chart('Testing'));
  rerender(chart('Gatekeeping'));
  expect(screen.getByText('Testing')).toBeTruthy();
  expect(await screen.findByText('Gatekeeping')).toBeTruthy();
  expect(screen.queryByText('Testing')).toBeNull();
});

describe('for those who do not see it', () => {
  test('a place says all of its values', () => {
    const plot = coverPlot([testing, unknown], 'Activity');
    expect(sentenceAt(plot, 0, format)).toBe(
      'Testing: Cash $600K, In kind $130K, Funding gap $270K, Cost, low to high $980K–$1140K',
    );
    expect(sentenceAt(plot, 1, format)).toContain('Funding gap unknown');
  });

  test('arrow keys come to each place, and its values are read out', async () => {
    const other = { ...testing, key: 'other', label: 'Gatekeeping' };
    render(<CoverChart label="Funding" axis="Activity" rows={[testing, other]} format={format} />);
    const chart = await screen.findByRole('application', { name: /^Funding/ });
    fireEvent.focus(chart);
    chart.focus();
    fireEvent.keyDown(chart, { key: 'ArrowDown' });
    expect(await screen.findByText(/^Gatekeeping: Cash \$600K/)).toBeTruthy();
    fireEvent.keyDown(chart, { key: 'ArrowUp' });
    expect(await screen.findByText(/^Testing: Cash \$600K/)).toBeTruthy();
  });

  test('each chart has its table, and a row opens its explanation', () => {
    const onExplain = vi.fn();
    render(
      <CoverChart
        label="Funding"
        axis="Activity"
        rows={[testing, unknown]}
        format={format}
        onExplain={onExplain}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: /Testing/ }));
    expect(onExplain).toHaveBeenCalledWith('testing');
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;
    expect(row(/^Testing/)).toBe('Testing$600K$130K$270K$980K–$1140K');
    expect(row(/^Documentation/)).toBe('Documentation$0K$0Kunknownunknown');
  });

  test('of many rows the first are drawn, and the table has all', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({ ...testing, key: String(at) }));
    render(<CoverChart label="Funding" axis="Activity" rows={rows} format={format} />);
    expect(document.querySelectorAll('.chart-names > span')).toHaveLength(mostRows);
    expect(screen.getByText(`The table also has ${500 - mostRows} more.`)).toBeTruthy();
  });

  test('where nothing is known it says so, and offers no image', () => {
    const plot: Plot = {
      axis: 'Year',
      places: [{ key: '2012', label: '2012', unknown: true }],
      series: [{ key: 'a', label: 'A', mark: 'bar', tone: 'cash', values: [null] }],
    };
    render(<Chart label="Cost" plot={plot} format={format} empty="No cost is known yet." />);
    expect(screen.getByText('No cost is known yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy image' })).toBeNull();
  });

  test('a long name is cut', () => {
    expect(cut('Testing', 16)).toBe('Testing');
    expect(cut('Dedicated testing equipment', 16)).toBe('Dedicated testi…');
  });
});

describe('names above lines', () => {
  const above = (...at: number[]) =>
    levelsOf({
      axis: 'Amount',
      places: [],
      series: [],
      lines: at.map((one) => ({ label: 'P50 $1.2M', at: one })),
      from: 0,
      to: 100,
    });

  test('stand on one height where they are far apart', () => {
    expect(above(10, 40, 70)).toEqual([0, 0, 0]);
  });

  test('stand on as many heights as they need where they would meet', () => {
    expect(above(50, 50, 50, 50)).toEqual([0, 1, 2, 3]);
    expect(above(10, 60, 65, 95)).toEqual([0, 0, 1, 0]);
  });
});

describe('a histogram', () => {
  const bins = [
    { from: 0, to: 10, count: 1 },
    { from: 10, to: 20, count: 3 },
  ];

  test('has its bins at their middle, and how many lie below them', () => {
    const plot = histogramPlot(bins, [{ label: 'P50 $12', value: 12 }], format, true);
    const own = plot.places.filter(({ isEdge }) => !isEdge);
    expect(own.map(({ at }) => at)).toEqual([5, 15]);
    expect([plot.from, plot.to]).toEqual([0, 20]);
    expect(plot.series.at(1)?.texts?.slice(1, 3)).toEqual(['25% up to $10K', '100% up to $20K']);
    expect(plot.lines).toEqual([{ label: 'P50 $12', at: 12 }]);
  });

  test('of one amount alone has a breadth', () => {
    const plot = histogramPlot([{ from: 50, to: 50, count: 9 }], [], format, false);
    expect([plot.from, plot.to]).toEqual([45, 55]);
  });
});
