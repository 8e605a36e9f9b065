// Names that several entries have: a row means the one that is written so, or is left out with its line.
import { describe, expect, test } from 'vitest';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import {
  aCheckIn,
  aCopy,
  aGoal,
  aMember,
  anAsset,
  aPledge,
  applied,
  aTier,
  openSfsPlan,
} from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const add = (entity: ReturnType<typeof aMember>) =>
  ({ type: 'members/addMember', entity, at: null }) as const;
const base = openSfsPlan();
const tiers = [{ tier: base.members.tiers[0]?.id ?? '', from: '2011-01-01' }];
const twoCrays = applied(base, add(aMember({ id: 'second', name: 'Cray', tiers })));
const smallCray = applied(base, add(aMember({ id: 'second', name: 'cray', tiers })));

function readInto(name: string, plan: Plan, text: string, chosen: Partial<ImportSettings> = {}) {
  const { change, problems } = imported(importerNamed(name), plan, text, chosen);
  return {
    plan: change ? applied(plan, change) : plan,
    told: problems.map(({ line, why }) => `${line} ${why}`),
  };
}

const both = ['2 “Cray”: 2 members have that name.'];

describe('two members of one name', () => {
  test.each([
    [
      'contributions',
      'Contribution,Contributor,Kind,Status,First year,Amount a year\nG,Cray,cash,pledged,2012,1000',
    ],
    ['invoices', 'Number,Owed by,Sent,Amount\n7,Cray,2012-01-05,1000'],
    ['assets', 'Asset,Holder\nSigning key,Cray'],
    ['assets', 'Asset,Holder,Further holders\nSigning key,DDN,Cray'],
  ])('a row of %s is left out with its line', (name, text) => {
    expect(readInto(name, twoCrays, text)).toEqual({ plan: twoCrays, told: both });
  });

  test('an update keeps whom it meant', () => {
    const entity = aPledge({ id: 'gift', name: 'Gift', member: 'second', giver: null });
    const given = applied(twoCrays, { type: 'contributions/addPledge', entity, at: null });
    const text = `Contribution,Contributor,First year,Source\nGift,Cray,${entity.firstYear},Letter`;
    const { plan, told } = readInto('contributions', given, text, { update: true });
    expect(told).toEqual([]);
    expect(plan.contributions.pledges.at(-1)).toMatchObject({ member: 'second', source: 'Letter' });
  });
});

describe('two members that differ in capitals', () => {
  test('each is found by its own spelling, and no other spelling finds one', () => {
    const rows = ['1,cray,2012-01-05,1000', '2,Cray,2012-01-05,1000', '3,CRAY,2012-01-05,1000'];
    const { plan, told } = readInto(
      'invoices',
      smallCray,
      ['Number,Owed by,Sent,Amount', ...rows].join('\n'),
    );
    expect(plan.invoices.invoices.slice(-2).map(({ member }) => member)).toEqual([
      'second',
      'member-cray',
    ]);
    expect(told).toEqual(['4 “CRAY”: 2 members have that name.']);
  });

  test('their tiers are set by their own spelling', () => {
    const text = `Member,Tier,Tier from\ncray,${base.members.tiers[1]?.name},2012-02-01`;
    const { plan, told } = readInto('tier-history', smallCray, text);
    expect(told).toEqual([]);
    const steps = (id: string) => plan.members.roll.find((one) => one.id === id)?.tiers.length;
    expect([steps('second'), steps('member-cray')]).toEqual([2, 1]);
  });
});

test('a tier is found by its own spelling', () => {
  const tier = aTier({ id: 'small', name: base.members.tiers[0]?.name.toLowerCase() ?? '' });
  const plan = applied(base, { type: 'members/addTier', entity: tier, at: null });
  const read = readInto('members', plan, `Member,Tier,Joined\nNew,${tier.name},2012-02-01`);
  expect(read.plan.members.roll.at(-1)?.tiers).toEqual([{ tier: 'small', from: '2012-02-01' }]);
});

describe('what was recorded of one', () => {
  test('is not there already for the other: a check-in', () => {
    const goals = [aGoal({ id: 'big', name: 'GOAL' }), aGoal({ id: 'small', name: 'goal' })];
    const checkIn = aCheckIn({ id: 'known', goal: 'big', on: '2012-02-01', note: 'Well' });
    const plan = {
      ...base,
      goals: {
        ...base.goals,
        goals,
        checkIns: [{ ...checkIn, value: null, confidence: null }],
      },
    };
    const read = readInto('check-ins', plan, 'Goal,Day,Note\ngoal,2012-02-01,Well');
    expect(read.plan.goals.checkIns.map(({ goal }) => goal)).toEqual(['big', 'small']);
  });

  test('is not there already for the other: a copy', () => {
    const assets = [anAsset({ id: 'big', name: 'TREE' }), anAsset({ id: 'small', name: 'tree' })];
    const known = aCopy({
      asset: 'big',
      keeper: { member: null, name: 'Vault' },
      everyDays: null,
      copied: '2012-01-01',
      proven: null,
      digest: null,
    });
    const plan = {
      ...base,
      infrastructure: { ...base.infrastructure, assets, copies: [known] },
    };
    const text = 'Asset,Kept at or by,Last backup\ntree,Vault,2012-01-01';
    const read = readInto('copies', plan, text);
    expect(read.plan.infrastructure.copies.map(({ asset }) => asset)).toEqual(['big', 'small']);
  });
});
