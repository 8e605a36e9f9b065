// Who funds how much as a chart: the bars add up to the funding, and the largest is named.
import { expect, test } from 'vitest';
import { giversOf } from '../../../../shared/principles/figures/givers.ts';
import { giversPlot, giversPoint } from '../../../../shared/principles/figures/giversPlot.ts';
import { crowdedPlan } from '../../../fixtures/crowdedPlan.ts';
import { worked } from '../../contributions/plans.ts';

const settings = { year: 2012, asOf: '2012-01-31', end: 'likely', view: 'expected' } as const;

test('the bars add up to the funding, the largest first', () => {
  const givers = giversOf(crowdedPlan(), settings);
  const values = giversPlot(givers).series[0]?.values ?? [];
  expect(values).toHaveLength(givers.givers.length);
  expect(values).toEqual(values.toSorted((a, b) => Number(b) - Number(a)));
  expect(values.reduce<number>((sum, one) => sum + Number(one), 0)).toBe(givers.covered);
});

test('the largest contributor is named with its share, and several alike are counted', () => {
  const largest = giversPoint(giversOf(crowdedPlan(), settings));
  expect(largest).toMatch(/^Member\S* gives \d+% of the funding$/);
  const alike = giversPoint(giversOf(worked, settings));
  expect(alike).toBe('The 4 largest contributors give 21% of the funding each');
});

test('nobody is the largest where nothing is funded', () => {
  const { covered } = giversOf(worked, settings);
  expect(giversPoint({ covered, givers: [], largest: null, concentration: null })).toBeNull();
});
