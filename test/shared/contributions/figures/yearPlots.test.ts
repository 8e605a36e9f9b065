// The charts by year: their parts add up, and what is unknown is left out rather than drawn as nothing.
import { expect, test } from 'vitest';
import { cashPlot, cashPoint } from '../../../../shared/cash/figures/cashPlot.ts';
import { cashYears } from '../../../../shared/cash/figures/years.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { duesPlot } from '../../../../shared/contributions/figures/duesPlot.ts';
import { fundingPlot, fundingPoint } from '../../../../shared/contributions/figures/fundingPlot.ts';
import { costOfYear } from '../../../../shared/cost/figures/costs.ts';
import { costPoint, costYearsPlot } from '../../../../shared/cost/figures/yearsPlot.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { noMoney } from '../../../../shared/values/money.ts';
import type { Plot, PlotValue } from '../../../../shared/values/plot.ts';
import { crowdedPlan } from '../../../fixtures/crowdedPlan.ts';
import { edited, giving, testers, worked } from '../plans.ts';

const amount = (value: PlotValue | undefined) => (typeof value === 'number' ? value : 0);
const piled = ({ series }: Plot, at: number) =>
  series
    .filter(({ mark }) => mark === 'pile')
    .reduce((sum, { values }) => sum + amount(values[at]), 0);

/** Nobody knows what any line costs. */
const unknownCost = worked.cost.lines.reduce(
  (plan, { id }) =>
    edited(plan, { type: 'cost/setLine', id, set: { fte: null, amount: null, basis: 'unknown' } }),
  worked,
);

test('funding and gap of a year add up to its cost', () => {
  const plan = giving(worked, testers(fte(1)));
  const plot = fundingPlot(plan, 'likely');
  expect(plot.places.map(({ label }) => label)).toContain('2012');
  expect(piled(plot, 0)).toBe(coverOf(plan, 2012, 'likely', 'expected').need);
  const { low, high } = costOfYear(plan.cost, 2012).total.cost;
  expect(plot.series.at(-1)?.values[0]).toEqual([low, high]);
});

test('it says which year is the first with a gap', () => {
  expect(fundingPoint(worked, 'likely')).toMatch(/^Each year has a funding gap: \$.*in 2012/);
});

test('a year of unknown cost is unknown, not zero', () => {
  const plot = fundingPlot(unknownCost, 'likely');
  expect(plot.places.every(({ unknown }) => unknown)).toBe(true);
  expect(plot.series.flatMap(({ values }) => values)).toEqual(
    plot.series.flatMap(({ values }) => values.map(() => null)),
  );
  expect(fundingPoint(unknownCost, 'likely')).toBeNull();
  expect(costYearsPlot(unknownCost.cost, 'likely').places[0]?.unknown).toBe(true);
  expect(costPoint(unknownCost.cost, 2012, 'likely')).toBeNull();
  const cash = cashYears(unknownCost, { view: 'expected', end: 'likely', outflow: 'cost' });
  expect(cashPlot(cash).series[0]?.values).toEqual(cash.map(() => null));
});

test('the activities of a year add up to its cost, and the largest is named', () => {
  const plot = costYearsPlot(worked.cost, 'likely');
  expect(piled(plot, 0)).toBe(costOfYear(worked.cost, 2012).total.cost.likely);
  expect(costPoint(worked.cost, 2012, 'likely')).toMatch(/^Testing is \d\d% of .*cost in 2012$/);
});

test('of many activities the largest stand by themselves, and the others are one', () => {
  const { cost } = crowdedPlan();
  const plot = costYearsPlot(cost, 'likely');
  expect(cost.activities.length).toBeGreaterThan(7);
  expect(plot.series).toHaveLength(7);
  expect(plot.series.at(-1)?.label).toBe(`${cost.activities.length - 6} others`);
  expect(piled(plot, 0)).toBe(costOfYear(cost, Number(plot.places[0]?.label)).total.cost.likely);
});

test('the cash of the years is what they close with, and it says where it falls short', () => {
  const years = cashYears(worked, { view: 'expected', end: 'likely', outflow: 'cost' });
  expect(cashPlot(years).series[0]?.values).toEqual(years.map(({ closing }) => closing));
  expect(cashPoint(years, noMoney)).toMatch(/^2012 closes below zero, at −\$[^;]+$/);
  const told = 'opening cash is not recorded and counts as zero';
  expect(cashPoint(years, null)).toMatch(
    new RegExp(`^2012 closes below zero, at −\\$[^;]+; ${told}$`),
  );
  expect(cashPoint([], null)).toBe('Opening cash is not recorded and counts as zero');
  expect(cashPoint([], noMoney)).toBeNull();
});

test('dues that nobody set are unknown', () => {
  const [tier] = worked.members.tiers;
  if (!tier) throw new Error('The worked case has tiers.');
  const plan = edited(worked, { type: 'members/setTier', id: tier.id, set: { dues: [] } });
  const [first] = duesPlot(plan).series;
  expect(first?.values.every((value) => value === null)).toBe(true);
  expect(duesPlot(worked).series[0]?.values.every((value) => amount(value) > 0)).toBe(true);
});

test('an empty plan draws nothing', () => {
  const plan = emptyPlan();
  expect(fundingPlot(plan, 'likely').series.flatMap(({ values }) => values)).not.toContain(0);
  expect(costYearsPlot(plan.cost, 'likely').series).toEqual([]);
  expect(duesPlot(plan).series).toEqual([]);
});
