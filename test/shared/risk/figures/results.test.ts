// The exact answers that the simulation must agree with, within the error that it states.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import {
  chanceOfCover,
  chanceUnder,
  errorOf,
  spreadingOf,
} from '../../../../shared/risk/figures/results.ts';
import { outcomeOf } from '../../../../shared/risk/figures/simulation/outcome.ts';
import { percentilesOf } from '../../../../shared/risk/figures/simulation/percentiles.ts';
import { problemOf } from '../../../../shared/risk/figures/simulation/problem.ts';
import { simulate } from '../../../../shared/risk/figures/simulation/simulate.ts';
import { money } from '../../../../shared/values/money.ts';
import { aMember, applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { aCorrelation } from '../builders.ts';

const drawn = (plan: Plan) => {
  const outcome = outcomeOf(simulate(problemOf(plan, [2012], 'expected')), 0);
  if (!outcome) throw new Error('no year');
  return outcome;
};
const dollars = (minor: number) => minor / 100;

const trials = 100_000;
const precise: Change = { type: 'uncertainty/setRules', set: { trials } };
const together: Change = { type: 'uncertainty/addCorrelation', entity: aCorrelation(), at: null };
const fifth: Change = {
  type: 'members/addMember',
  entity: aMember({ id: 'member-fifth', tiers: [{ tier: 'tier-promoter', from: '2010-01-01' }] }),
  at: null,
};
const independent = openSfsPlan(precise);
const correlated = openSfsPlan(precise, together);

// Two independent uniforms one FTE of 300,000 wide: their sum is 300,000 times a triangle over 0..2.
const triangleQuantile = (u: number) => (u < 0.5 ? Math.sqrt(2 * u) : 2 - Math.sqrt(2 * (1 - u)));
const triangleProbability = (x: number) => (x < 1 ? (x * x) / 2 : 1 - (2 - x) ** 2 / 2);
const costAt = (u: number) => 2_400_000 + 300_000 * triangleQuantile(u);

/** The error of a percentile: that of its rank, over how dense the values lie there. */
const rankError = (u: number, density: number) => Math.sqrt((u * (1 - u)) / trials) / density;

describe('reading C with two independent ranges one FTE wide', () => {
  const { mean, deviation } = spreadingOf(drawn(independent).cost);

  test('the closed form: P10 2,534,164; P80 2,810,263; P90 2,865,836', () => {
    expect([0.1, 0.8, 0.9].map((u) => Math.round(costAt(u)))).toEqual([
      2_534_164, 2_810_263, 2_865_836,
    ]);
    expect(300_000 / Math.sqrt(6)).toBeCloseTo(122_474.49, 2);
  });

  test('mean 2,700,000 and standard deviation 122,474.49, within three errors', () => {
    expect(Math.abs(dollars(mean) - 2_700_000)).toBeLessThan((3 * 122_474.49) / Math.sqrt(trials));
    expect(Math.abs(dollars(deviation) / 122_474.49 - 1)).toBeLessThan(3 / Math.sqrt(2 * trials));
  });

  test.each([0.1, 0.8, 0.9])('P%d within three errors', (u) => {
    const [found = 0] = percentilesOf(drawn(independent).cost, [u]);
    const x = triangleQuantile(u);
    const density = (x < 1 ? x : 2 - x) / 300_000;
    expect(Math.abs(dollars(found) - costAt(u))).toBeLessThan(3 * rankError(u, density));
  });
});

describe('fully correlated', () => {
  test.each([
    [0.8, 2_880_000],
    [0.9, 2_940_000],
  ])('P%d is %d within three errors', (u, cost) => {
    const [found = 0] = percentilesOf(drawn(correlated).cost, [u]);
    expect(cost).toBeCloseTo(2_400_000 + 600_000 * u, 6);
    expect(Math.abs(dollars(found) - cost)).toBeLessThan(3 * rankError(u, 1 / 600_000));
  });
});

describe('the chance that the plan is fully funded', () => {
  const income = 2_345_000 + 500_000;

  test('four Promoters: 0, since the least cost is 2.4M', () => {
    expect(chanceOfCover(drawn(independent))).toBe(0);
  });

  test('a fifth, named Promoter: 86.65% independent', () => {
    const exact = triangleProbability((income - 2_400_000) / 300_000);
    expect(exact).toBeCloseTo(0.8665, 4);
    const found = chanceOfCover(drawn(applied(independent, fifth)));
    expect(Math.abs(found - exact)).toBeLessThan(3 * errorOf(exact, trials));
  });

  test('74.17% fully correlated', () => {
    const exact = (income - 2_400_000) / 600_000;
    expect(exact).toBeCloseTo(0.7417, 4);
    const found = chanceOfCover(drawn(applied(correlated, fifth)));
    expect(Math.abs(found - exact)).toBeLessThan(3 * errorOf(exact, trials));
  });

  test('the cost is never above the target that it was solved for', () => {
    expect(chanceUnder(drawn(independent), money(3_000_000))).toBe(1);
  });
});

test('the same seed gives the same draws, another seed others', () => {
  const reseeded = openSfsPlan({ type: 'uncertainty/setRules', set: { seed: 99 } });
  expect(drawn(openSfsPlan()).cost).toEqual(drawn(openSfsPlan()).cost);
  expect(drawn(reseeded).cost).not.toEqual(drawn(openSfsPlan()).cost);
});
