// Random plans whose cost has an exact distribution: sums of equal uniform ranges, and one triangle.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { chanceOfCover, chanceUnder, errorOf } from '../../../shared/risk/figures/results.ts';
import { outcomeOf } from '../../../shared/risk/figures/simulation/outcome.ts';
import { problemOf } from '../../../shared/risk/figures/simulation/problem.ts';
import { simulate } from '../../../shared/risk/figures/simulation/simulate.ts';
import { cents, type Money, money, plus } from '../../../shared/values/money.ts';
import { aCostLine, anActivity, aPlan, aPledge } from '../../fixtures/builders.ts';
import { diceOf } from '../kernel/dice.ts';

const trials = 20_000;
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const choose = (n: number, k: number) => factorial(n) / (factorial(k) * factorial(n - k));

/** Irwin and Hall: the chance that the sum of n uniforms over 0..1 is not above x. */
function sumOfUniforms(n: number, x: number): number {
  let sum = 0;
  for (let k = 0; k <= Math.min(n, Math.floor(x)); k += 1) {
    sum += (-1) ** k * choose(n, k) * (x - k) ** n;
  }
  return sum / factorial(n);
}

function triangle(x: number, mode: number): number {
  return x < mode ? x ** 2 / mode : 1 - (1 - x) ** 2 / (1 - mode);
}

const low = money(100_000);
const width = money(60_000);

/** So many lines of one width each, of two activities, with cash for all of them. */
function planOf(lines: number, cash: Money, seed: number): Plan {
  const activities = ['a', 'b'].map((id) => anActivity({ id, name: id }));
  const made = Array.from({ length: lines }, (_, at) =>
    aCostLine({
      id: `line-${at}`,
      activity: at % 2 === 0 ? 'a' : 'b',
      amount: { low, high: plus(low, width) },
    }),
  );
  return aPlan(
    ...activities.map((entity) => ({ type: 'cost/addActivity', entity, at: null }) as const),
    ...made.map((entity) => ({ type: 'cost/addLine', entity, at: null }) as const),
    {
      type: 'contributions/addPledge',
      entity: aPledge({ kind: 'cash', amount: cash, activity: null, status: 'received' }),
      at: null,
    },
    { type: 'uncertainty/setRules', set: { trials, seed } },
  );
}

function drawn(plan: Plan) {
  const [year] = [plan.cost.terms.startYear];
  const outcome = outcomeOf(simulate(problemOf(plan, [year], 'committed')), 0);
  if (!outcome) throw new Error('no year');
  return outcome;
}

describe.each(Array.from({ length: 12 }, (_, seed) => seed))('a random plan, seed %d', (seed) => {
  const dice = diceOf(seed);
  const lines = 1 + dice.int(6);
  const x = (lines * (1 + dice.int(9))) / 10;
  const limit = cents(Math.round(lines * low + x * width));
  const exact = sumOfUniforms(lines, x);

  test('stays under a limit, and is paid by it, as often as Irwin and Hall have it', () => {
    const outcome = drawn(planOf(lines, limit, seed));
    const error = 4 * errorOf(exact, trials);
    expect(Math.abs(chanceUnder(outcome, limit) - exact)).toBeLessThan(error);
    expect(Math.abs(chanceOfCover(outcome) - exact)).toBeLessThan(error);
  });
});

test.each([0.1, 0.35, 0.8])('one triangle with its likely value at %d of the range', (mode) => {
  const plan = aPlan(
    { type: 'cost/addActivity', entity: anActivity({ id: 'a' }), at: null },
    {
      type: 'cost/addLine',
      entity: aCostLine({
        id: 'line',
        activity: 'a',
        amount: { low, likely: plus(low, cents(Math.round(mode * width))), high: plus(low, width) },
      }),
      at: null,
    },
    {
      type: 'uncertainty/addShape',
      entity: {
        id: 'shape',
        input: { of: 'amount', id: 'line' },
        shape: 'triangular',
        source: null,
      },
      at: null,
    },
    { type: 'uncertainty/setRules', set: { trials } },
  );
  const outcome = drawn(plan);
  for (const x of [0.2, 0.5, 0.9]) {
    const exact = triangle(x, mode);
    const found = chanceUnder(outcome, cents(Math.round(low + x * width)));
    expect(Math.abs(found - exact)).toBeLessThan(4 * errorOf(exact, trials));
  }
});
