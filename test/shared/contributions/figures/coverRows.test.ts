// The rows of the cover add up to the cover, and each bar to the need of its activity.

import { expect, test } from 'vitest';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { coverRows } from '../../../../shared/contributions/figures/coverRows.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import { edited, giving, testers, worked } from '../plans.ts';

test('the total of the rows is the cover, with what is unknown and excess in kind', () => {
  const plan = giving(worked, testers(fte(4)));
  const cover = coverOf(plan, 2012, 'likely', 'expected');
  const { lines, total } = coverRows(plan, cover);
  const { need, covered, gap, stranded, carried, unknown } = cover;
  expect(total).toMatchObject({ need, covered, gap, stranded, carried, unknown, activity: null });
  expect(total.stranded).toBe(money(150_000));
  expect(total.people + total.kind + total.restricted + total.spread).toBe(total.covered);
  expect(lines.map(({ name }) => name)).toEqual(plan.cost.activities.map(({ name }) => name));
});

test('a need of which nothing is known is unknown, not zero', () => {
  const branch = edited(worked, { type: 'cost/removeLine', id: 'line-gatekeeper' });
  const { lines, total } = coverRows(branch, coverOf(branch, 2012, 'likely', 'expected'));
  expect(lines.map(({ isKnown }) => isKnown)).toEqual([false, true, true, true, true, true]);
  expect(total.isKnown).toBe(true);
});

test('a bar is as long as the need, between the low and the high cost', () => {
  const plan = giving(worked, testers(fte(1)));
  const cover = coverOf(plan, 2012, 'likely', 'expected');
  const { chart } = coverRows(plan, cover);
  expect(chart).toHaveLength(cover.activities.length);
  for (const [index, bar] of chart.entries()) {
    expect(bar.cash + bar.inKind + (bar.missing ?? 0)).toBe(cover.activities[index]?.need);
  }
  expect(chart[1]).toMatchObject({
    label: 'Testing',
    inKind: money(300_000),
    low: money(900_000),
    high: money(1_200_000),
  });
});
