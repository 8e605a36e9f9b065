// Tornado, two-way table and shares in the variance, and the sentences that explain them.

import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import type { Address } from '../../../shared/kernel/address.ts';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tableOf } from '../../../shared/kernel/table.ts';
import { problemOf } from '../../../shared/risk/figures/simulation/problem.ts';
import { sharesOf } from '../../../shared/risk/figures/simulation/shares.ts';
import { tornadoOf, twoWayOf, widestFirst } from '../../../shared/risk/figures/tornado.ts';
import { chanceTable } from '../../../shared/risk/reports/tables.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import { aPledge, applied, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';
import { diceOf } from '../kernel/dice.ts';
import { furnished } from '../kernel/furnished.ts';
import { randomChange } from '../kernel/randomEdits.ts';
import { aCorrelation } from './builders.ts';

const problem = (plan: Plan) => problemOf(plan, [2012], 'expected');
const tornado = (plan: Plan) => {
  const found = tornadoOf(problem(plan), 0);
  if (!found) throw new Error('no year');
  return found;
};
const pledged: Change = {
  type: 'contributions/addPledge',
  entity: aPledge({ amount: money(400_000), status: 'pledged' }),
  at: null,
};
const rate: Change = {
  type: 'cost/setTerms',
  set: {
    rate: {
      amount: { low: money(250_000), high: money(400_000), likely: money(300_000) },
      basis: 'assumption',
      solved: null,
      note: null,
    },
  },
};

describe('tornado', () => {
  test('the gatekeeper from 1 to 2 FTE moves the cost by 300,000', () => {
    const { likely, swings } = tornado(openSfsPlan());
    expect(likely).toEqual({ cost: money(2_700_000), balance: money(-355_000) });
    expect(swings.map(({ key }) => key)).toEqual(['fte:line-gatekeeper', 'fte:line-testers']);
    expect(swings[0]?.low.cost).toBe(money(2_550_000));
    expect(swings[0]?.high.cost).toBe(money(2_850_000));
    expect(swings[0]?.high.balance).toBe(money(-505_000));
  });

  test('a pledge goes from nothing to all of it', () => {
    const swing = tornado(openSfsPlan(pledged)).swings.find(({ ref }) => ref.of === 'pledge');
    expect(swing?.low.balance).toBe(money(-355_000));
    expect(swing?.high.balance).toBe(money(45_000));
    expect(swing?.high.cost).toBe(money(2_700_000));
  });

  test('the widest comes first: the rate of all staff before one line', () => {
    const { swings } = tornado(openSfsPlan(rate));
    expect(widestFirst(swings, 'cost').map(({ key }) => key)).toEqual([
      'planRate',
      'fte:line-gatekeeper',
      'fte:line-testers',
    ]);
    // 6.75 FTE between 250,000 and 400,000.
    const [widest] = widestFirst(swings, 'cost');
    expect((widest?.high.cost ?? 0) - (widest?.low.cost ?? 0)).toBe(money(1_012_500));
  });

  test.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'begins where the cover is after random edits, seed %d',
    (seed) => {
      const dice = diceOf(seed);
      let plan = furnished;
      for (let edit = 0; edit < 50; edit += 1) {
        const result = applyChange(plan, randomChange(dice, plan));
        if (result.ok) plan = result.value;
      }
      const cover = coverOf(plan, 2012, 'likely', 'expected');
      const { likely } = tornado(plan);
      expect(likely).toEqual({ cost: cover.need, balance: cover.surplus - cover.gap });
    },
  );
});

describe('two-way table', () => {
  test('of gatekeeper and testers: 2.4M to 3M, 2.7M in the middle', () => {
    const table = twoWayOf(problem(openSfsPlan()), 0, 'fte:line-gatekeeper', 'fte:line-testers');
    expect(table?.rows).toEqual([100, 125, 150, 175, 200]);
    expect(table?.points[0]?.[0]?.cost).toBe(money(2_400_000));
    expect(table?.points[2]?.[2]?.cost).toBe(money(2_700_000));
    expect(table?.points[4]?.[4]?.cost).toBe(money(3_000_000));
  });

  test('of a line and what relieves it: people beyond the line are excess in kind', () => {
    const plan = openSfsPlan({
      type: 'contributions/addPledge',
      entity: testersInKind(4, { status: 'pledged' }),
      at: null,
    });
    const table = twoWayOf(problem(plan), 0, 'pledge:pledge-testers', 'fte:line-testers');
    // At the low end 3 of the 4 are needed: cost 2,550,000 less 900,000 in kind, income 2,345,000.
    expect(table?.points[4]?.[0]?.balance).toBe(money(695_000));
    expect(table?.points[4]?.[4]?.balance).toBe(money(695_000));
    expect(table?.points[0]?.[4]?.balance).toBe(money(-505_000));
  });

  test('needs two different inputs that are drawn', () => {
    expect(twoWayOf(problem(openSfsPlan()), 0, 'fte:line-testers', 'fte:line-testers')).toBeNull();
    expect(twoWayOf(problem(openSfsPlan()), 0, 'planRate', 'fte:line-testers')).toBeNull();
  });
});

describe('shares in the variance', () => {
  const shares = (plan: Plan, output: 'cost' | 'balance' = 'cost') =>
    sharesOf(problem(plan), output);

  test('two inputs of one width explain half each, and nothing is interaction', () => {
    const { of, interaction } = shares(openSfsPlan());
    expect(of.map(({ share }) => Math.round(share * 10))).toEqual([5, 5]);
    expect(interaction).toBeLessThan(0.05);
  });

  test('inputs that move together have one share, of all of it', () => {
    const plan = openSfsPlan({
      type: 'uncertainty/addCorrelation',
      entity: aCorrelation(),
      at: null,
    });
    const { of } = shares(plan);
    expect(of.map(({ key }) => key)).toEqual(['group:correlation-market']);
    expect(of[0]?.share).toBeCloseTo(1, 1);
  });

  test('a pledge explains the balance and not the cost', () => {
    const plan = openSfsPlan(pledged);
    const of = (output: 'cost' | 'balance') =>
      shares(plan, output).of.find(({ key }) => key === 'pledge:pledge-one')?.share;
    expect(of('cost')).toBe(0);
    // 400,000 at 75%: a variance of 0.1875 x 400,000^2, beside two uniforms of 300,000.
    const variance = 0.1875 * 400_000 ** 2;
    expect(of('balance')).toBeCloseTo(variance / (variance + 300_000 ** 2 / 6), 1);
  });

  test('where nothing varies there are none', () => {
    const still = applied(
      openSfsPlan(),
      ...['line-gatekeeper', 'line-testers'].map(
        (id): Change => ({ type: 'cost/setLine', id, set: { fte: constant(fte(1)) } }),
      ),
    );
    expect(shares(still)).toEqual({ of: [], interaction: 0 });
  });
});

describe('explained', () => {
  const base = { feature: 'uncertainty', year: 2012, view: 'expected' } as const;
  const told = (address: Address, plan = openSfsPlan()) => explain(plan, address);

  test('a chance names its draws, its seed and its inputs', () => {
    const { value, parts } = told({ ...base, figure: 'covered' });
    expect(value).toBe('0%');
    expect(parts.map(({ label, value: text }) => `${label}: ${text}`)).toEqual([
      'Simulations: 10,000',
      'Seed: 2012',
      'FTE of Gatekeeper: 1–2',
      'FTE of Testers: 3–4',
    ]);
  });

  test('the chance of staying under a target that was solved for says nothing', () => {
    expect(told({ ...base, figure: 'under' }).value).toBe(
      'not meaningful: calibrated to this total',
    );
  });

  test('percentiles, means, swings and shares say their rule', () => {
    const addresses: readonly Address[] = [
      { ...base, figure: 'percentile', output: 'cost', share: 0.8 },
      { ...base, figure: 'mean', output: 'gap' },
      { ...base, figure: 'deviation', output: 'cost' },
      { ...base, figure: 'swing', output: 'cost', key: 'fte:line-testers' },
      { ...base, figure: 'variance', output: 'cost', key: 'fte:line-testers' },
    ];
    for (const address of addresses) {
      const { value, rule } = told(address);
      expect(value).toMatch(/\d/);
      expect(rule).toMatch(/\.$/);
    }
    expect(told({ ...base, figure: 'swing', output: 'cost', key: 'fte:line-testers' }).value).toBe(
      '$300,000',
    );
    expect(told({ ...base, figure: 'swing', output: 'cost', key: 'gone' }).value).toBe('removed');
  });
});

test('the table of chances has the seed, and leaves out what says nothing', () => {
  const { rows } = tableOf(chanceTable, openSfsPlan(), { year: 2012, asOf: '2012-01-31' });
  expect(rows[0]?.slice(0, 2)).toEqual([2012, 'Cost']);
  expect(rows[0]?.slice(-5)).toEqual([{ share: 0 }, null, 1, 10_000, 2012]);
  expect(rows).toHaveLength(9);
});
