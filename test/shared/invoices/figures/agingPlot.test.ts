// What is outstanding as a chart: a bar for each age, none where nothing is outstanding.
import { expect, test } from 'vitest';
import { agingPlot, agingPoint } from '../../../../shared/invoices/figures/agingPlot.ts';
import { agingOn, buckets } from '../../../../shared/invoices/figures/balances.ts';
import { planAtScale } from '../../../fixtures/planAtScale.ts';

const asOf = '2012-06-30';

test('each bar is what is open at that age', () => {
  const { invoices } = planAtScale({ members: 20, invoices: 60, goals: 1, scenarios: 1 }).invoices;
  const aging = agingOn(invoices, asOf);
  expect(agingPlot(invoices, asOf).series[0]?.values).toEqual(
    buckets.map((bucket) => aging[bucket].open),
  );
  expect(agingPoint(invoices, asOf)).toMatch(/^\$\S+ is past due/);
});

test('without an open invoice nothing is drawn, and nothing is past due', () => {
  expect(agingPlot([], asOf).series[0]?.values).toEqual(buckets.map(() => null));
  expect(agingPoint([], asOf)).toBeNull();
});
