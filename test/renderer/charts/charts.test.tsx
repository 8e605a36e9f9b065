// The cover chart: its scale, its words for those who cannot see it, and its table. @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CoverChart } from '../../../renderer/charts/CoverChart.tsx';
import { type CoverRow, coverInWords, longest, ticksTo } from '../../../renderer/charts/cover.ts';
import '../ui/platform.ts';

const testing: CoverRow = {
  key: 'testing',
  label: 'Testing',
  cash: 600,
  inKind: 130,
  missing: 340,
  low: 980,
  high: 1140,
};

const format = (value: number) => `$${value}K`;

test('ticks are round, at most five steps, and reach the longest bar', () => {
  expect(ticksTo(1140)).toEqual([0, 300, 600, 900, 1200]);
  expect(ticksTo(0.32)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(ticksTo(0)).toEqual([0]);
  for (const max of [1, 7, 13, 99, 101, 2345, 1e9]) {
    const ticks = ticksTo(max);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
  }
});

test('the scale holds the bars and the whiskers', () => {
  expect(longest([testing])).toBe(1140);
  expect(longest([{ ...testing, low: null, high: null }])).toBe(1070);
  expect(longest([])).toBe(0);
});

test('a bar says in words what it shows', () => {
  render(<CoverChart label="Funding" rows={[testing]} format={format} />);
  expect(screen.getByRole('img', { name: coverInWords(testing, format) })).toBeTruthy();
  expect(coverInWords(testing, format)).toContain('$340K not funded; cost $980K–$1140K');
});

test('the parts of a bar stand end to end', () => {
  const { container } = render(<CoverChart label="Funding" rows={[testing]} format={format} />);
  const bars = [...container.querySelectorAll('.cover-bar > rect')];
  expect(bars.map((bar) => bar.getAttribute('x'))).toEqual(['0', '50%', `${(100 * 730) / 1200}%`]);
  expect(bars[0]?.getAttribute('width')).toBe('50%');
});

test('the chart has its table', () => {
  const onExplain = vi.fn();
  render(<CoverChart label="Funding" rows={[testing]} format={format} onExplain={onExplain} />);
  fireEvent.click(screen.getByRole('button', { name: /Testing/ }));
  expect(onExplain).toHaveBeenCalledWith('testing');
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const row = screen.getByRole('row', { name: /^Testing/ });
  expect(row.textContent).toBe('Testing$600K$130K$340K$980K$1140K');
});
