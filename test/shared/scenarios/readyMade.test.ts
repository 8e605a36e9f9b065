// Ready-made scenarios where members change tier in the very year: who counts, and who can move.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { membersOf } from '../../../shared/members/figures/byTier.ts';
import { addingScenario, withSentences } from '../../../shared/scenarios/changes/newScenario.ts';
import { type ReadyMadeName, readyMades } from '../../../shared/scenarios/figures/readyMade.ts';
import { inScenario } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { aMember, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { aScenario } from '../../fixtures/buildersOfScenarios.ts';

const fifth: Change = {
  type: 'members/addMember',
  entity: aMember({ tiers: [{ tier: 'tier-promoter', from: '2011-01-01' }] }),
  at: null,
};
const moves = (member: string, from: string): Change => ({
  type: 'members/changeTier',
  member,
  tier: 'tier-adopter',
  from,
});

function scenario(plan: Plan, name: ReadyMadeName) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const changes = readyMades[name].changes({ plan, year: 2012, newId });
  if (!changes.ok) throw new Error(changes.no.why);
  const steps = withSentences(plan, changes.value);
  return inScenario(applied(plan, addingScenario(aScenario({ id: name }), steps, newId)), name);
}

const promoters = (plan: Plan, day: string) =>
  membersOf(plan.members, 'tier-promoter', day).map(({ id }) => id);

describe('half do not renew', () => {
  test.each([
    ['nobody', []],
    ['one who leaves', [moves('member-acme', '2012-07-01')]],
    ['one who stays', [moves('member-cray', '2012-07-01')]],
    ['two', [moves('member-cray', '2012-07-01'), moves('member-llnl', '2012-03-01')]],
  ])('keeps 2 of 5 Promoters, where %s of them changes tier in the year', (_, changes) => {
    const { plan, steps } = scenario(openSfsPlan(fifth, ...changes), 'half');
    expect(steps.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect(promoters(plan, '2012-01-01')).toEqual(['member-cray', 'member-ddn']);
    expect(plan.members.roll.filter(({ lastDay }) => lastDay === '2011-12-31')).toHaveLength(3);
  });
});

describe('one moves to the lowest tier in mid-year', () => {
  test('is one who does not change tier after that day anyway', () => {
    const { plan, steps } = scenario(
      openSfsPlan(fifth, moves('member-acme', '2012-09-01')),
      'down',
    );
    expect(steps.map(({ refusal }) => refusal)).toEqual([null]);
    expect(promoters(plan, '2012-07-01')).toEqual([
      'member-cray',
      'member-ddn',
      'member-llnl',
      'member-acme',
    ]);
  });
});
