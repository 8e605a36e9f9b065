// Restricted cash that earlier years leave, in the draws: for a year alone as for all of them.
import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { inputsOf } from '../../../shared/risk/figures/inputs.ts';
import { chanceOfCover, meanOf } from '../../../shared/risk/figures/results.ts';
import { outcomeOf } from '../../../shared/risk/figures/simulation/outcome.ts';
import { problemOf } from '../../../shared/risk/figures/simulation/problem.ts';
import { refreshed } from '../../../shared/risk/figures/simulation/refresh.ts';
import { simulate } from '../../../shared/risk/figures/simulation/simulate.ts';
import { tornadoOf } from '../../../shared/risk/figures/tornado.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import {
  aCostLine,
  anActivity,
  aPlan,
  aPledge,
  applied,
  openSfsPlan,
  testersInKind,
} from '../../fixtures/builders.ts';

const tied = (amount: number, some: Parameters<typeof aPledge>[0] = {}) =>
  ({
    type: 'contributions/addPledge',
    entity: aPledge({ id: 'tied', amount: money(amount), activity: 'activity-testing', ...some }),
    at: null,
  }) as const;

const balance = (plan: Plan, year: number) => {
  const outcome = outcomeOf(simulate(problemOf(plan, [year], 'expected')), 0);
  if (!outcome) throw new Error('no year');
  return outcome;
};

describe('one line of 1,000 a year, 1,800 given for it in 2012', () => {
  const plan = aPlan(
    { type: 'cost/addActivity', entity: anActivity(), at: null },
    { type: 'cost/addLine', entity: aCostLine(), at: null },
    tied(1_800),
  );

  test('is funded for sure in 2012, and short by 200 in 2013', () => {
    expect(new Set(balance(plan, 2012).balance)).toEqual(new Set([0]));
    expect(new Set(balance(plan, 2013).balance)).toEqual(new Set([money(-200)]));
    expect(new Set(balance(plan, 2014).balance)).toEqual(new Set([money(-1_000)]));
  });

  test('where it may fail, is carried in the draws in which it comes', () => {
    const pledged = applied(plan, {
      type: 'contributions/setPledge',
      id: 'tied',
      set: { status: 'pledged', amount: money(2_000) },
    });
    const outcome = balance(pledged, 2013);
    expect(new Set(outcome.balance)).toEqual(new Set([0, money(-1_000)]));
    expect(chanceOfCover(outcome)).toBeCloseTo(0.75, 1);
    expect(inputsOf(pledged, 2013, 'expected')).toEqual([{ of: 'pledge', id: 'tied' }]);
  });

  test('with a range, what 2013 lacks is what two equal needs leave', () => {
    const ranged = applied(plan, {
      type: 'cost/setLine',
      id: 'line-rack',
      set: { amount: { low: money(800), high: money(1_200) } },
    });
    // Both years draw the same amount: it lacks max(0, 2 x amount - 1,800), from 0 to 600.
    const outcome = balance(ranged, 2013);
    expect(Math.min(...outcome.balance)).toBeGreaterThan(money(-600));
    expect(chanceOfCover(outcome)).toBeCloseTo(0.25, 1);
    expect(meanOf(outcome.balance)).toBeCloseTo(money(-225), -3);
  });
});

describe('the example with people, hardware and restricted cash for testing', () => {
  const plan = openSfsPlan(
    tied(2_500_000, { status: 'pledged' }),
    { type: 'contributions/addPledge', entity: testersInKind(1, { status: 'pledged' }), at: null },
    {
      type: 'contributions/addPledge',
      entity: aPledge({
        id: 'rack',
        kind: 'hardware',
        amount: money(100_000),
        activity: 'activity-testing',
        lastYear: 2013,
      }),
      at: null,
    },
    { type: 'cost/setTerms', set: { staffEscalation: 0.03 } },
  );
  const years = [2012, 2013, 2014];

  test('gives a year alone the very draws that it has among all years', () => {
    const all = simulate(problemOf(plan, years, 'expected'));
    for (const [index, year] of years.entries()) {
      expect(outcomeOf(all, index)).toEqual(balance(plan, year));
    }
  });

  test('has the balance of the cover at likely', () => {
    for (const year of years) {
      const { surplus, gap, need } = coverOf(plan, year, 'likely', 'expected');
      const likely = tornadoOf(problemOf(plan, [year], 'expected'), 0)?.likely;
      expect(likely).toEqual({ cost: need, balance: surplus - gap });
    }
  });

  test('moves a later year by what an earlier one leaves of a pledge', () => {
    const swings = tornadoOf(problemOf(plan, [2013], 'expected'), 0)?.swings ?? [];
    const of = swings.find(({ key }) => key === 'pledge:tied');
    const at = (probability: 0 | 1) => {
      const sure = applied(plan, {
        type: 'contributions/setPledge',
        id: 'tied',
        set: { status: probability === 1 ? 'committed' : 'withdrawn' },
      });
      const { surplus, gap } = coverOf(sure, 2013, 'likely', 'expected');
      return surplus - gap;
    };
    expect(of?.low.balance).toBe(at(0));
    expect(of?.high.balance).toBe(at(1));
  });

  test('is drawn the same after an edit of a line, whether anew or from the run before', () => {
    const edited = applied(plan, {
      type: 'cost/setLine',
      id: 'line-testers',
      set: { fte: { low: fte(2), high: fte(3) } },
    });
    for (const some of [[2013], years]) {
      const problem = problemOf(edited, some, 'expected');
      const before = simulate(problemOf(plan, some, 'expected'));
      expect(outcomeOf(before, 0)).not.toBeNull();
      const run = refreshed(before, problem);
      expect(run.years).toBe(before.years);
      for (const index of some.keys()) {
        expect(outcomeOf(run, index)).toEqual(outcomeOf(simulate(problem), index));
      }
    }
  });

  test('is drawn anew where another activity comes to have cash left over', () => {
    const fixed = applied(plan, {
      type: 'cost/setLine',
      id: 'line-testers',
      set: { fte: constant(fte(3)) },
    });
    const more = applied(
      fixed,
      tied(900_000, { id: 'more', activity: 'activity-documentation', status: 'received' }),
    );
    const before = simulate(problemOf(fixed, years, 'expected'));
    expect(outcomeOf(before, 1)).not.toBeNull();
    const problem = problemOf(more, years, 'expected');
    expect(outcomeOf(refreshed(before, problem), 1)).toEqual(outcomeOf(simulate(problem), 1));
  });
});
