// The chances of a plan and its scenarios: the numbers of the worked case, and the same draws for each side.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../../../shared/kernel/viewSettings.ts';
import { answerFor } from '../../../../shared/risk/figures/answer.ts';
import { errorOf } from '../../../../shared/risk/figures/results.ts';
import { chanceGroup, sideChances } from '../../../../shared/scenarios/figures/chances.ts';
import { type Side, shownDifference } from '../../../../shared/scenarios/figures/compare.ts';
import { inScenario } from '../../../../shared/scenarios/figures/scenarioPlan.ts';
import { money } from '../../../../shared/values/money.ts';
import { aMember, applied, openSfsPlan } from '../../../fixtures/builders.ts';

const settings: ViewSettings = { year: 2012, asOf: '2012-01-31', end: 'likely', view: 'expected' };
const example = openSfsPlan();
const fifth = applied(example, {
  type: 'members/addMember',
  entity: aMember({ id: 'member-fifth', tiers: [{ tier: 'tier-promoter', from: '2010-01-01' }] }),
  at: null,
});
const sideOf = (plan: Plan, scenario: string | null): Side => ({
  scenario,
  name: scenario ?? 'The plan',
  plan,
});
const sides = [sideOf(example, null), sideOf(fifth, 'fifth'), sideOf(example, 'as it is')];
const chances = sideChances(sides, 2012, 'expected');

describe('a fifth Promoter beside the plan', () => {
  test('the plan is fully funded in 0 and in 86.65% of the simulations, within three errors', () => {
    const [plan, other] = chances;
    expect(plan?.covered).toBe(0);
    expect(Math.abs((other?.covered ?? 0) - 0.8665)).toBeLessThan(3 * errorOf(0.8665, 10_000));
  });

  test('each side has the bits of a full run of its own', () => {
    for (const [at, { plan }] of sides.entries()) {
      const { covered, under } = answerFor(plan, 2012, 'expected') ?? {};
      expect(chances[at]).toMatchObject({ covered, under });
    }
  });

  test('the same plan has the same chances: nothing is noise', () => {
    expect(chances[2]).toEqual({ ...chances[0], scenario: 'as it is' });
  });
});

test('reading A has 2.4%: its two ranges are one FTE of 367,741.94 wide', () => {
  const side = sideOf(inScenario(example, 'scenario-reading-a').plan, 'a');
  const above = (2_345_000 - 2_264_516.13) / 367_741.94;
  const exact = above ** 2 / 2;
  expect(exact).toBeCloseTo(0.02395, 4);
  const [found] = sideChances([side], 2012, 'expected');
  expect(Math.abs((found?.covered ?? 0) - exact)).toBeLessThan(3 * errorOf(exact, 10_000));
});

describe('as compared figures', () => {
  const [covered, under] = chanceGroup(sides, chances, settings).rows;

  test('differ in points from the side that they are compared with', () => {
    const difference = covered?.cells[1]?.difference ?? 0;
    expect(difference).toBe(chances[1]?.covered);
    expect(shownDifference(0.8665, 'chance')).toBe('+86.7 points');
    expect(shownDifference(-0.01, 'chance')).toBe('−1 point');
    expect(shownDifference(0.0001, 'chance')).toBe('');
  });

  test('of a target that was solved for say nothing', () => {
    expect(under?.cells.map(({ text }) => text)).toEqual(sides.map(() => 'not meaningful'));
  });

  test('of a target that was not solved for are the share of the simulations under it', () => {
    const lower = applied(example, {
      type: 'consortium/setProfile',
      set: { target: money(2_700_000) },
    });
    const one = [sideOf(lower, null)];
    const group = chanceGroup(one, sideChances(one, 2012, 'expected'), settings);
    const value = group.rows[1]?.cells[0]?.value ?? 0;
    expect(Math.abs(value - 0.5)).toBeLessThan(3 * errorOf(0.5, 10_000));
  });

  test('of a side that is not drawn yet say so, and explain nothing', () => {
    const [row] = chanceGroup(sides, [], settings).rows;
    expect(row?.cells[0]).toMatchObject({ value: null, text: 'simulating', address: null });
  });
});
