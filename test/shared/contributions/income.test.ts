// Dues by tier add up to the cash of the year, and the steps of the cash to what is left over.

import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { incomeByTier } from '../../../shared/contributions/figures/dues.ts';
import { cashSteps } from '../../../shared/contributions/figures/waterfall.ts';
import { worthOf } from '../../../shared/contributions/figures/worth.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money, sum } from '../../../shared/values/money.ts';
import { aPledge, edited, giving, testers, worked } from './plans.ts';

const dollars = (plan: Plan, view: (typeof views)[number]) =>
  incomeByTier(plan, 2012, view).map(({ name, members, named, expected, counted }) => [
    name,
    members.length,
    named / 100,
    expected,
    counted / 100,
  ]);

describe('dues by tier', () => {
  test('are those of the worked case', () => {
    expect(dollars(worked, 'expected')).toEqual([
      ['Promoter', 4, 2_000_000, 0, 0],
      ['Adopter', 0, 0, 6, 300_000],
      ['Supporter', 0, 0, 9, 45_000],
    ]);
    expect(dollars(worked, 'committed')[1]).toEqual(['Adopter', 0, 0, 6, 0]);
  });

  test('weigh expected members only in the view that weighs', () => {
    const half = edited(worked, {
      type: 'members/setTier',
      id: 'tier-adopter',
      set: { expectedProbability: 0.5 },
    });
    expect(dollars(half, 'expected')[1]?.[4]).toBe(150_000);
    expect(dollars(half, 'everything')[1]?.[4]).toBe(300_000);
  });

  test('add up to the dues of the cash in every view, also after an upgrade within the year', () => {
    const upgraded = edited(worked, {
      type: 'members/addMember',
      at: null,
      entity: {
        id: 'member-up',
        name: 'A member that moved up',
        kind: 'user',
        tiers: [
          { tier: 'tier-supporter', from: '2011-01-01' },
          { tier: 'tier-adopter', from: '2012-06-01' },
        ],
        lastDay: null,
        parent: null,
        representative: null,
        contacts: null,
        source: null,
      },
    });
    expect(dollars(upgraded, 'committed')[1]).toEqual(['Adopter', 1, 50_000, 6, 0]);
    for (const view of views) {
      const { cash } = coverOf(upgraded, 2012, 'likely', view);
      const income = incomeByTier(upgraded, 2012, view);
      expect(sum(income.map(({ named }) => named))).toBe(cash.dues);
      expect(sum(income.map(({ counted }) => counted))).toBe(cash.expectedDues);
    }
  });
});

describe('the worth of one contribution', () => {
  test('is the displaced cost of people and the amount of anything else', () => {
    const plan = giving(worked, testers(fte(1.5)), aPledge({ id: 'cash', amount: money(7_500) }));
    const [people, cash] = plan.contributions.pledges;
    if (!people || !cash) throw new Error('no pledges');
    expect(worthOf(plan, people, 2012, 'likely')).toBe(money(450_000));
    expect(worthOf(plan, cash, 2012, 'likely')).toBe(money(7_500));
    expect(worthOf(plan, cash, 2013, 'likely')).toBe(0);
    expect(worthOf(plan, { ...cash, status: 'withdrawn' }, 2012, 'likely')).toBe(0);
  });

  test('is unknown, not 0, where the line has no cost per FTE', () => {
    const plan = edited(giving(worked, testers(fte(1))), {
      type: 'cost/setTerms',
      set: { rate: { amount: null, basis: 'unknown', solved: null, note: null } },
    });
    expect(worthOf(plan, testers(fte(1)), 2012, 'likely')).toBeNull();
  });
});

function stepsOf(plan: Plan) {
  const steps = cashSteps(coverOf(plan, 2012, 'likely', 'expected'));
  return Object.fromEntries(steps.map(({ key, amount }) => [key, amount / 100]));
}

describe('the steps of the cash', () => {
  test('follow one another from the dues to the surplus', () => {
    const plan = edited(
      giving(
        worked,
        aPledge({ id: 'free', amount: money(100_000) }),
        aPledge({ id: 'tied', amount: money(30_000), activity: 'activity-testing' }),
      ),
      {
        type: 'contributions/addOutside',
        at: null,
        entity: {
          id: 'contract',
          name: 'Development contract',
          firstYear: 2012,
          lastYear: 2013,
          amount: money(1_050_000),
          source: null,
        },
      },
      {
        type: 'contributions/addAmount',
        at: null,
        entity: { id: 'set', year: 2012, amount: money(1_000_000), source: 'A motion' },
      },
    );
    expect(stepsOf(plan)).toEqual({
      dues: 2_000_000,
      expectedDues: 345_000,
      unrestricted: 100_000,
      restrictedIn: 30_000,
      receipts: 2_475_000,
      restrictedOut: -30_000,
      fee: 0,
      outside: -1_050_000,
      free: 1_395_000,
      reserve: -395_000,
      available: 1_000_000,
      spread: -1_000_000,
      surplus: 0,
    });
    const steps = cashSteps(coverOf(plan, 2012, 'likely', 'expected'));
    // A sum stands on the ground, and every other step on the one before it.
    const grounds = steps.map(({ kind }, index) =>
      kind === 'sum' ? 0 : (steps[index - 1]?.to ?? 0),
    );
    expect(steps.map(({ from }) => from)).toEqual(grounds);
    const sums = steps.filter(({ kind }) => kind === 'sum');
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.map(({ to }) => to)).toEqual(sums.map(({ amount }) => amount));
  });

  test('draw a board allocation above the unrestricted cash as a breach', () => {
    const plan = edited(worked, {
      type: 'contributions/addAmount',
      at: null,
      entity: { id: 'set', year: 2012, amount: money(3_000_000), source: null },
    });
    expect(stepsOf(plan)).toMatchObject({ available: 2_345_000, breach: 655_000 });
  });
});
