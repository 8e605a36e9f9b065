// Who gives what is counted: shares that add up to the cover, parents as one, and the concentration.
import { describe, expect, test } from 'vitest';
import type { ViewSettings } from '../../../../shared/kernel/viewSettings.ts';
import { giversOf } from '../../../../shared/principles/figures/givers.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { type Money, money, sum } from '../../../../shared/values/money.ts';
import { aPlan, aPledge, applied, openSfsPlan, testersInKind } from '../../../fixtures/builders.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };
const plan = openSfsPlan();

const amounts = (of = plan, as = settings): [string, Money][] =>
  giversOf(of, as).givers.map(({ name, amount }) => [name, amount]);

describe('the givers of the example', () => {
  test('are the four founders, and those expected, each tier as so many', () => {
    expect(giversOf(plan, settings).covered).toBe(money(2_345_000));
    expect(amounts().map(([, amount]) => amount)).toEqual(
      [500_000, 500_000, 500_000, 500_000, 300_000, 45_000].map(money),
    );
    expect(giversOf(plan, settings).largest).toBeCloseTo(500 / 2345, 10);
  });

  test('are concentrated as the sum of squared shares says', () => {
    const share = (amount: number) => (amount / 2_345_000) ** 2;
    const expected = 4 * share(500_000) + 6 * share(50_000) + 9 * share(5_000);
    expect(giversOf(plan, settings).concentration).toBeCloseTo(expected, 10);
  });

  test('are the named alone where only the committed counts', () => {
    const { givers, largest } = giversOf(plan, { ...settings, view: 'committed' });
    expect(givers.map(({ expected }) => expected)).toEqual([false, false, false, false]);
    expect(largest).toBe(0.25);
  });
});

test('a parent and its subsidiaries are one giver', () => {
  const bought = applied(plan, {
    type: 'members/setMember',
    id: 'member-ddn',
    set: { parent: 'Cray' },
  });
  expect(amounts(bought)[0]).toEqual(['Cray', money(1_000_000)]);
});

test('people, hardware and cash for one activity count up to its need, and add up', () => {
  const given = applied(
    plan,
    ...[
      testersInKind(2, { member: 'member-llnl', giver: null }),
      aPledge({ id: 'rack', kind: 'hardware', activity: 'activity-equipment', amount: money(9e6) }),
      aPledge({ id: 'tied', activity: 'activity-testing', amount: money(5e6), giver: null }),
    ].map((entity) => ({ type: 'contributions/addPledge', entity, at: null }) as const),
  );
  const { covered, givers } = giversOf(given, settings);
  expect(sum(givers.map(({ amount }) => amount))).toBe(covered);
  const of = (name: string) => givers.find((one) => one.name.startsWith(name))?.amount;
  expect(of('A friend')).toBe(money(675_000));
  expect(of('Contributor not recorded')).toBe(money(450_000));
  expect(givers.find(({ known }) => !known)?.name).toBe('Contributor not recorded');
  const half = applied(given, {
    type: 'contributions/setPledge',
    id: 'pledge-testers',
    set: { status: 'pledged', fte: fte(1) },
  });
  const now = giversOf(half, settings);
  expect(sum(now.givers.map(({ amount }) => amount))).toBe(now.covered);
});

test('where nothing is funded there is no share', () => {
  expect(giversOf(aPlan(), settings)).toMatchObject({ largest: null, concentration: null });
});
