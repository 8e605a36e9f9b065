// The rules of dues: which tier fixes the year, upgrades, downgrades, leaving, and months.
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../../shared/members/figures/byTier.ts';
import {
  duesOfMember,
  duesOfTier,
  duesOfYear,
  tierOn,
} from '../../../../shared/members/figures/roll.ts';
import {
  emptyMembers,
  type Member,
  type MembersPart,
  type Tier,
} from '../../../../shared/members/model.ts';
import { cents, money } from '../../../../shared/values/money.ts';
import { aMember, aTier } from '../../../fixtures/builders.ts';

const gold = aTier({ dues: [{ from: 2010, amount: money(1_200) }] });
const silver = aTier({
  id: 'tier-silver',
  name: 'Silver',
  dues: [{ from: 2010, amount: money(600) }],
});
const byMonth = (tier: Tier): Tier => ({ ...tier, proRata: true });

function part(member: Member, ...tiers: readonly Tier[]): MembersPart {
  return { ...emptyMembers, tiers, roll: [member] };
}

function dues(member: Member, year: number, tiers: readonly Tier[] = [gold, silver], month = 1) {
  return duesOfMember(part(member, ...tiers), member, year, month);
}

const moved = (first: string, then: string, from: string) =>
  aMember({
    tiers: [
      { tier: first, from: '2010-01-01' },
      { tier: then, from },
    ],
  });

describe('dues by the year', () => {
  test('the tier on the first day fixes the year', () => {
    expect(dues(aMember(), 2012)).toBe(money(1_200));
  });

  test('whoever joins during the year pays the whole year', () => {
    expect(dues(aMember({ since: '2012-12-31' }), 2012)).toBe(money(1_200));
    expect(dues(aMember({ since: '2013-01-01' }), 2012)).toBe(0);
  });

  test('an upgrade adds the difference in the same year', () => {
    expect(dues(moved('tier-silver', 'tier-gold', '2012-07-01'), 2012)).toBe(money(1_200));
  });

  test('a downgrade takes effect next year', () => {
    const member = moved('tier-gold', 'tier-silver', '2012-07-01');
    expect([dues(member, 2012), dues(member, 2013)]).toEqual([money(1_200), money(600)]);
  });

  test('there is no refund on leaving, and nothing the year after', () => {
    const member = aMember({ lastDay: '2012-01-01' });
    expect([dues(member, 2012), dues(member, 2013)]).toEqual([money(1_200), 0]);
  });

  test('leaving on the last day of a year costs nothing in the next', () => {
    expect(dues(aMember({ lastDay: '2011-12-31' }), 2012)).toBe(0);
  });

  test('a fiscal year that begins in July is named by the year in which it starts', () => {
    const member = aMember({ since: '2012-06-30' });
    expect(dues(member, 2011, [gold], 7)).toBe(money(1_200));
    expect(dues(aMember({ since: '2012-07-01' }), 2011, [gold], 7)).toBe(0);
  });
});

test('dues are unknown where one of the tiers held in the year has none', () => {
  const unset = aTier({ ...silver, dues: [] });
  const rising = moved('tier-gold', 'tier-silver', '2012-07-01');
  const of = part(rising, gold, unset);
  expect(duesOfYear(of, 2012, 1)).toMatchObject({ named: 0, unknownNamed: 1 });
  expect(duesOfYear(of, 2011, 1)).toMatchObject({ named: money(1_200), unknownNamed: 0 });
});

describe('dues by the month', () => {
  const tiers = [byMonth(gold), byMonth(silver)];

  test('the month of joining is charged in full', () => {
    expect(dues(aMember({ since: '2012-07-31' }), 2012, tiers)).toBe(money(600));
  });

  test('the month of leaving only where the last day of membership is the month’s last day', () => {
    expect(dues(aMember({ lastDay: '2012-03-15' }), 2012, tiers)).toBe(money(200));
    expect(dues(aMember({ lastDay: '2012-03-30' }), 2012, tiers)).toBe(money(200));
    expect(dues(aMember({ lastDay: '2012-03-31' }), 2012, tiers)).toBe(money(300));
    expect(dues(aMember({ lastDay: '2012-02-28' }), 2012, tiers)).toBe(money(100));
    expect(dues(aMember({ lastDay: '2012-02-29' }), 2012, tiers)).toBe(money(200));
  });

  test('of two tiers of which only one is charged by the month, the first held in the year decides', () => {
    const mixed = [byMonth(gold), silver];
    expect(dues(moved('tier-gold', 'tier-silver', '2012-07-01'), 2012, mixed)).toBe(money(900));
    expect(dues(moved('tier-silver', 'tier-gold', '2012-07-01'), 2012, mixed)).toBe(money(1_200));
    const joined = aMember({ since: '2012-07-01' });
    expect(dues(joined, 2012, mixed)).toBe(money(600));
  });

  test('each month is 1/12 of the tier held on its last day', () => {
    expect(dues(moved('tier-silver', 'tier-gold', '2012-07-15'), 2012, tiers)).toBe(money(900));
    expect(dues(moved('tier-gold', 'tier-silver', '2012-07-15'), 2012, tiers)).toBe(money(900));
  });

  test('twelfths are added first and rounded once', () => {
    const odd = byMonth(aTier({ dues: [{ from: 2010, amount: cents(1_000) }] }));
    expect(dues(aMember({ since: '2012-08-01' }), 2012, [odd])).toBe(417);
    expect(dues(aMember(), 2012, [odd])).toBe(1_000);
  });
});

describe('the dues of a tier', () => {
  const rising = aTier({
    dues: [
      { from: 2010, amount: money(10) },
      { from: 2012, amount: money(20) },
    ],
  });

  test('are those of the last entry that has begun', () => {
    expect([2010, 2011, 2012, 2020].map((year) => duesOfTier(rising, year))).toEqual(
      [10, 10, 20, 20].map(money),
    );
  });

  test('are unknown before the first entry', () => {
    expect(duesOfTier(rising, 2009)).toBeNull();
  });
});

describe('who is a member', () => {
  const member = aMember({ since: '2012-01-10', lastDay: '2012-02-20' });

  test('from the first day to the last, both included', () => {
    const days = ['2012-01-09', '2012-01-10', '2012-02-20', '2012-02-21'];
    expect(days.map((day) => tierOn(member, day))).toEqual([null, 'tier-gold', 'tier-gold', null]);
  });

  test('is counted in the tier held on the day', () => {
    const later = moved('tier-silver', 'tier-gold', '2012-07-01');
    const roll = part(later, gold, silver);
    expect(membersOf(roll, 'tier-gold', '2012-06-30')).toEqual([]);
    expect(membersOf(roll, 'tier-gold', '2012-07-01')).toEqual([later]);
  });
});

test('members expected but not named count in full, and weighed by their probability', () => {
  const hoped = { ...gold, expected: 3, expectedProbability: 0.5 };
  expect(duesOfYear(part(aMember(), hoped), 2012, 1)).toEqual({
    named: money(1_200),
    everyExpected: money(3_600),
    weighedExpected: money(1_800),
    unknownNamed: 0,
    unknownExpected: 0,
  });
});
