// The columns, the draws and the refreshed run against what the model computes from the objects.

import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { cellsOf, toColumns } from '../../../shared/cost/figures/columns.ts';
import { costOfYear, yearsOf } from '../../../shared/cost/figures/costs.ts';
import { Totals } from '../../../shared/cost/figures/totals.ts';
import type { CostLine, CostPart, Rate } from '../../../shared/cost/model.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { outcomeOf } from '../../../shared/risk/figures/simulation/outcome.ts';
import { problemOf } from '../../../shared/risk/figures/simulation/problem.ts';
import { refreshed } from '../../../shared/risk/figures/simulation/refresh.ts';
import { simulate } from '../../../shared/risk/figures/simulation/simulate.ts';
import { fte, hundredths } from '../../../shared/values/fte.ts';
import { cents, money } from '../../../shared/values/money.ts';
import { at, constant, ends, type Range } from '../../../shared/values/range.ts';
import { aPledge, applied, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';
import { type Dice, diceOf } from '../kernel/dice.ts';
import { furnished } from '../kernel/furnished.ts';
import { randomChange } from '../kernel/randomEdits.ts';
import { aCorrelation } from './builders.ts';

function after(dice: Dice, start: Plan, edits: number): Plan {
  let plan = start;
  for (let edit = 0; edit < edits; edit += 1) {
    const result = applyChange(plan, randomChange(dice, plan));
    if (result.ok) plan = result.value;
  }
  return applied(plan, { type: 'uncertainty/setRules', set: { trials: 1_000 } });
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const plans = seeds.map((seed) => after(diceOf(seed), furnished, 60));

describe.each(seeds)('a plan after random edits, seed %d', (seed) => {
  const plan = plans[seed] ?? furnished;
  const years = yearsOf(plan.cost.terms);

  test('has the same costs in columns and in objects', () => {
    const columns = toColumns(plan.cost);
    const all = new Totals(columns).now();
    for (const [index, year] of years.entries()) {
      const figures = costOfYear(plan.cost, year);
      for (const [position, end] of ends.entries()) {
        const cells = cellsOf(columns, index, position);
        const known = plan.cost.lines.map(({ id }) => figures.lines.get(id)?.[end] ?? Number.NaN);
        expect([...cells]).toEqual(known);
        const totals = plan.cost.activities.map(({ id }) => figures.activities.get(id)?.cost[end]);
        const from = (index * 3 + position) * columns.activities;
        const found = all.subarray(from, from + columns.activities);
        expect([...found]).toEqual(totals);
      }
    }
  });

  test('is drawn as the cover has it where nothing is uncertain', () => {
    const certain = constants(plan);
    for (const view of views.filter((one) => one !== 'expected')) {
      const run = simulate(problemOf(certain, years, view));
      for (const [index, year] of years.entries()) {
        const cover = coverOf(certain, year, 'likely', view);
        const outcome = outcomeOf(run, index);
        expect(new Set(outcome?.cost)).toEqual(new Set([cover.need]));
        expect(new Set(outcome?.balance)).toEqual(new Set([cover.surplus - cover.gap]));
      }
    }
  });

  test('is drawn the same bit by bit, whether anew or from the run before an edit', () => {
    const dice = diceOf(1_000 + seed);
    let run = simulate(problemOf(plan, years, 'expected'));
    let now = plan;
    for (let edit = 0; edit < 12; edit += 1) {
      const result = applyChange(now, randomChange(dice, now));
      now = result.ok ? result.value : now;
      const problem = problemOf(now, years, 'expected');
      run = refreshed(run, problem);
      const whole = simulate(problem);
      for (const index of years.keys()) {
        expect(outcomeOf(run, index)).toEqual(outcomeOf(whole, index));
      }
    }
  });
});

const fixed = <T extends number>(range: Range<T> | null, of: (value: number) => T) =>
  range && constant(of(Math.floor(at(range, 'likely'))));

function constants(plan: Plan): Plan {
  const lines = plan.cost.lines.map(
    (line): CostLine => ({
      ...line,
      fte: fixed(line.fte, hundredths),
      rate: fixed(line.rate, cents),
      amount: fixed(line.amount, cents),
    }),
  );
  const { terms } = plan.cost;
  const rate: Rate = { ...terms.rate, amount: fixed(terms.rate.amount, cents) };
  const cost: CostPart = { ...plan.cost, lines, terms: { ...terms, rate } };
  return { ...plan, cost };
}

describe('one edited line of the example', () => {
  const plan = openSfsPlan(
    { type: 'contributions/addPledge', entity: testersInKind(2, { status: 'pledged' }), at: null },
    {
      type: 'contributions/addPledge',
      entity: aPledge({ amount: money(400_000), activity: 'activity-testing', status: 'proposed' }),
      at: null,
    },
    { type: 'uncertainty/addCorrelation', entity: aCorrelation({ rank: 0.5 }), at: null },
  );
  const edited = applied(plan, {
    type: 'cost/setLine',
    id: 'line-testers',
    set: { fte: { low: fte(2), high: fte(5), likely: fte(3) } },
  });

  test('with people in kind, restricted cash and a correlation, is that of a full run', () => {
    const before = simulate(problemOf(plan, [2012, 2013], 'expected'));
    // The first year was looked at before the edit, the second was not.
    expect(outcomeOf(before, 0)).not.toBeNull();
    const problem = problemOf(edited, [2012, 2013], 'expected');
    const run = refreshed(before, problem);
    expect(run.years).toBe(before.years);
    expect(outcomeOf(run, 0)).toEqual(outcomeOf(simulate(problem), 0));
    expect(outcomeOf(run, 1)).toEqual(outcomeOf(simulate(problem), 1));
  });

  test('leaves the draws of every other input as they were', () => {
    const only = (some: Plan) => problemOf(some, [2012], 'expected').quantities;
    expect(only(edited).map(({ key }) => key)).toEqual(only(plan).map(({ key }) => key));
  });
});
