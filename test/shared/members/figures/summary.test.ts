// The roll in figures: members and dues by tier add up to the totals, and each explains itself.
import { describe, expect, test } from 'vitest';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { MembersAddress } from '../../../../shared/members/explain/explain.ts';
import { summarizeRoll } from '../../../../shared/members/figures/summary.ts';
import { money } from '../../../../shared/values/money.ts';
import { aMember, aPlan, aTier, openSfsPlan } from '../../../fixtures/builders.ts';

const plan = openSfsPlan();
const summary = summarizeRoll(plan.members, '2012-01-31', 2012, 1);

test('the worked case: 4 named, 15 expected, 2,345,000 in dues', () => {
  expect(summary).toMatchObject({
    members: 4,
    expected: 15,
    namedDues: money(2_000_000),
    expectedDues: money(345_000),
    allDues: money(2_345_000),
  });
  expect(summary.tiers.map(({ named, expected }) => [named, expected])).toEqual([
    [money(2_000_000), 0],
    [0, money(300_000)],
    [0, money(45_000)],
  ]);
});

test('an upgrade during the year counts all its dues in the dearer tier', () => {
  const upgraded = openSfsPlan(
    { type: 'members/changeTier', member: 'member-cray', tier: 'tier-adopter', from: '2011-01-01' },
    {
      type: 'members/changeTier',
      member: 'member-cray',
      tier: 'tier-promoter',
      from: '2012-06-01',
    },
  );
  const { tiers, namedDues } = summarizeRoll(upgraded.members, '2012-01-31', 2012, 1);
  expect(tiers.map(({ members, named }) => [members, named])).toEqual([
    [3, money(2_000_000)],
    [1, 0],
    [0, 0],
  ]);
  expect(namedDues).toBe(money(2_000_000));
});

describe('a tier without dues', () => {
  const unknown = aPlan(
    { type: 'members/addTier', entity: aTier({ dues: [], expected: 2 }), at: null },
    { type: 'members/addMember', entity: aMember(), at: null },
  );
  const told = (address: MembersAddress) => explain(unknown, address).value;

  test('brings what is unknown, which is not zero, and the sums count what they leave out', () => {
    const known = summarizeRoll(unknown.members, '2012-01-31', 2012, 1);
    expect(known.tiers[0]).toMatchObject({ dues: null, members: 1, named: null, expected: null });
    expect(known).toMatchObject({ unknown: 1, namedDues: 0 });
  });

  test('says so in every explanation', () => {
    const entity = 'tier-gold';
    const year = 2012;
    expect(told({ feature: 'members', figure: 'tierDues', entity, year })).toBe('not set');
    expect(told({ feature: 'members', figure: 'namedDues', year })).toBe('unknown');
    expect(told({ feature: 'members', figure: 'allDues', year })).toBe('unknown');
    expect(told({ feature: 'members', figure: 'tierNamed', entity, year })).toBe('unknown');
    expect(told({ feature: 'members', figure: 'tierExpected', entity, year })).toBe('unknown');
    expect(told({ feature: 'members', figure: 'dues', entity: 'member-acme', year })).toBe(
      'unknown',
    );
  });
});

describe('every figure of the page explains itself', () => {
  const cases: readonly (readonly [MembersAddress, string, number])[] = [
    [{ feature: 'members', figure: 'members', entity: null, asOf: '2012-01-31' }, '4', 3],
    [
      { feature: 'members', figure: 'members', entity: 'tier-promoter', asOf: '2012-01-31' },
      '4',
      4,
    ],
    [{ feature: 'members', figure: 'allDues', year: 2012 }, '$2,345,000', 2],
    [{ feature: 'members', figure: 'tierDues', entity: 'tier-adopter', year: 2012 }, '$50,000', 1],
    [
      { feature: 'members', figure: 'tierNamed', entity: 'tier-promoter', year: 2012 },
      '$2,000,000',
      4,
    ],
    [
      { feature: 'members', figure: 'tierExpected', entity: 'tier-adopter', year: 2012 },
      '$300,000',
      3,
    ],
  ];
  test.each(cases)('%o', (address, value, parts) => {
    const explained = explain(plan, address);
    expect(explained.value).toBe(value);
    expect(explained.parts).toHaveLength(parts);
  });

  test('a part of all dues opens a further figure', () => {
    const { parts } = explain(plan, { feature: 'members', figure: 'allDues', year: 2012 });
    const opened = parts.map(({ address }) => address && explain(plan, address).value);
    expect(opened).toEqual(['$2,000,000', '$345,000']);
  });

  test('a removed tier is reported as gone', () => {
    const address = {
      feature: 'members',
      figure: 'tierDues',
      entity: 'no-tier',
      year: 2012,
    } as const;
    expect(explain(plan, address).value).toBe('removed');
  });
});
