// The streams, the shapes and the correlations of the simulations, against what is known of them otherwise.
import { describe, expect, test } from 'vitest';
import { Draws } from '../../../../../shared/risk/figures/simulation/draws.ts';
import {
  normalProbability,
  normalQuantile,
} from '../../../../../shared/risk/figures/simulation/normal.ts';
import { percentilesOf } from '../../../../../shared/risk/figures/simulation/percentiles.ts';
import { fillPert } from '../../../../../shared/risk/figures/simulation/pert.ts';
import { problemOf } from '../../../../../shared/risk/figures/simulation/problem.ts';
import { fillDraws } from '../../../../../shared/risk/figures/simulation/quantile.ts';
import { fillFrom, fillStream } from '../../../../../shared/risk/figures/simulation/stream.ts';
import { applied, openSfsPlan } from '../../../../fixtures/builders.ts';
import { diceOf } from '../../../kernel/dice.ts';
import { aCorrelation } from '../../builders.ts';

function stream(seed: number, name: string, length = 20_000): Uint32Array {
  const bits = new Uint32Array(length);
  fillStream(seed, name, bits);
  return bits;
}

describe('a stream', () => {
  test('is xoshiro128** as its authors print it', () => {
    const bits = new Uint32Array(10);
    fillFrom([1, 2, 3, 4], bits);
    expect([...bits]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  test('has its own bits for each seed and name, for ever', () => {
    expect([...stream(2012, 'fte:line-testers', 3)]).toMatchInlineSnapshot(`
      [
        2261573132,
        2217142576,
        3521384759,
      ]
    `);
    expect(stream(1, 'a', 3)).not.toEqual(stream(1, 'b', 3));
    expect(stream(1, 'a', 3)).not.toEqual(stream(2, 'a', 3));
  });

  test('is even: each of 64 cells is hit about as often, and neighbors do not go together', () => {
    const bits = stream(5, 'even', 64_000);
    const cells: number[] = Array.from({ length: 64 }, () => 0);
    for (const bit of bits) cells[bit >>> 26] = (cells[bit >>> 26] ?? 0) + 1;
    const square = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // Chi-square with 63 degrees of freedom: beyond these limits once in 1,000 times.
    expect(square).toBeGreaterThan(32);
    expect(square).toBeLessThan(104);
  });
});

/** The incomplete beta function by Simpson's rule in a variable that is smooth at both ends. */
function betaBelow(x: number, a: number, b: number): number {
  const f = (t: number) => {
    const y = t ** 4;
    return y ** (a - 1) * (1 - y) ** (b - 1) * 4 * t ** 3;
  };
  const steps = 4_000;
  const width = x ** 0.25 / steps;
  let sum = f(0) + f(x ** 0.25);
  for (let k = 1; k < steps; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(k * width);
  return (sum * width) / 3;
}

describe('PERT', () => {
  test.each([0, 0.01, 0.11, 0.3, 0.5, 0.77, 0.985, 1])(
    'with the likely value at %d of the range is off by 0.001 of it at most',
    (mode) => {
      const [a, b] = [1 + 4 * mode, 5 - 4 * mode];
      const whole = betaBelow(1, a, b);
      const dice = diceOf(3);
      const bits = Uint32Array.from({ length: 60 }, () => dice.int(2 ** 32));
      bits.set([1, 1000, 2 ** 20, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]);
      const out = new Float64Array(60);
      fillPert({ mode, low: 0, span: 1 }, bits, out);
      for (const [at, x] of out.entries()) {
        const u = (bits[at] ?? 0) / 2 ** 32;
        expect(betaBelow(Math.max(0, x - 0.001), a, b) / whole).toBeLessThanOrEqual(u + 1e-9);
        expect(betaBelow(Math.min(1, x + 0.001), a, b) / whole).toBeGreaterThanOrEqual(u - 1e-9);
      }
    },
  );
});

test('a triangle has the mean of its three corners', () => {
  const out = new Float64Array(20_000);
  fillDraws({ low: 10, span: 6, mode: 0.25, shape: 'triangular' }, stream(1, 'x'), out);
  const mean = out.reduce((a, b) => a + b, 0) / out.length;
  expect(mean).toBeCloseTo((10 + 11.5 + 16) / 3, 1);
});

test('the normal quantile is the inverse of the probability', () => {
  for (const u of [1e-9, 1e-4, 0.02, 0.07, 0.08, 0.3, 0.5, 0.9, 0.93, 0.999_999]) {
    expect(normalProbability(normalQuantile(u))).toBeCloseTo(u, 14);
  }
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
});

describe('percentiles', () => {
  test('are those of numpy and of Excel’s INC', () => {
    const values = Float64Array.of(15, 20, 35, 40, 50);
    expect(percentilesOf(values, [0, 0.05, 0.4, 0.5, 1])).toEqual([15, 16, 29, 35, 50]);
    expect(percentilesOf(Float64Array.of(7), [0.5])).toEqual([7]);
    expect(percentilesOf(new Float64Array(), [0.5])).toEqual([]);
  });

  test('agree with sorting everything', () => {
    const out = new Float64Array(20_000);
    fillDraws({ low: 0, span: 1, mode: 0.1, shape: 'pert' }, stream(2, 'y'), out);
    const sorted = out.slice().sort();
    for (const share of [0, 0.1, 0.333, 0.8, 0.9999, 1]) {
      const place = share * (sorted.length - 1);
      const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
      expect(percentilesOf(out, [share])[0]).toBe(low + (place - Math.floor(place)) * (high - low));
    }
  });
});

describe('rank correlation', () => {
  const ranksOf = (values: Float64Array) => {
    const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const ranks = new Float64Array(values.length);
    for (const [rank, at] of order.entries()) ranks[at] = rank / (values.length - 1) - 0.5;
    return ranks;
  };

  test.each([0.6, -0.4, 0])('of %d is what the draws have', (rank) => {
    const plan = applied(openSfsPlan(), {
      type: 'uncertainty/addCorrelation',
      entity: aCorrelation({ rank }),
      at: null,
    });
    const problem = problemOf(plan, [2012], 'expected');
    const draws = new Draws(problem);
    const [a, b] = problem.quantities.map((one) =>
      ranksOf(draws.range(one, new Float64Array(problem.trials))),
    );
    if (!a || !b) throw new Error('two inputs');
    const together = a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0) * 12;
    expect(together / problem.trials).toBeCloseTo(rank, 1);
  });
});
