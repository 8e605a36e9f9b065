// Ready-made scenarios where members change tier in the very year: who counts, and who can move.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { membersOf } from '../../../shared/members/figures/byTier.ts';
import { addingScenario, withSentences } from '../../../shared/scenarios/changes/newScenario.ts';
import { type ReadyMadeName, readyMades } from '../../../shared/scenarios/figures/readyMade.ts';
import { inScenario } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { stepsText } from '../../../shared/scenarios/words.ts';
import { money } from '../../../shared/values/money.ts';
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

describe('where nobody can leave or move, it is said on which day', () => {
  const why = (plan: Plan, name: ReadyMadeName) => {
    const changes = readyMades[name].changes({ plan, year: 2010, newId: () => 'made' });
    return changes.ok ? 'made' : `${changes.no.why} ${changes.no.remedy}`;
  };
  const named: Plan = { ...openSfsPlan() };
  const allNew: Plan = {
    ...named,
    members: {
      ...named.members,
      tiers: named.members.tiers.map((tier) => ({ ...tier, expected: 0 })),
    },
  };

  test('half do not renew, in the year in which all joined', () => {
    expect(allNew.members.roll.length).toBeGreaterThan(0);
    expect(why(allNew, 'half')).toBe(
      'Nobody would leave: no tier has members on Dec 31, 2009, the last day of the year before. Choose a later year, or enter members who joined before.',
    );
  });

  test('half do not renew, without a member', () => {
    const nobody = { ...allNew, members: { ...allNew.members, roll: [] } };
    expect(why(nobody, 'half')).toBe(
      'There are no members who could leave. Enter the members first.',
    );
  });

  test('one moves to the lowest tier, before any has joined', () => {
    expect(why(allNew, 'down')).toContain('on Jul 1, 2010');
    expect(why(allNew, 'down')).toContain('Choose a later year');
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

describe('a number that replaced another one, where the plan changed since', () => {
  const expected = (count: number): Change => ({
    type: 'members/setTier',
    id: 'tier-promoter',
    set: { expected: count },
  });

  function later(name: ReadyMadeName, at: Plan, ...changes: readonly Change[]) {
    const made = readyMades[name].changes({ plan: at, year: 2012, newId: () => 'made' });
    if (!made.ok) throw new Error(made.no.why);
    const steps = withSentences(at, made.value);
    let one = 0;
    const newId = () => {
      one += 1;
      return `step-${one}`;
    };
    const plan = applied(at, addingScenario(aScenario({ id: name }), steps, newId), ...changes);
    return inScenario(plan, name).steps;
  }
  const marks = (steps: ReturnType<typeof later>) => steps.flatMap(({ since }) => since ?? []);

  test('the half of those who are expected is marked, once members were named', () => {
    const at = applied(openSfsPlan(), expected(6));
    const told = later('half', at).map(({ step }) => step.sentence);
    expect(told).toContainEqual(expect.stringMatching(/“Promoter” to 3 \(was 6\)$/));
    expect(marks(later('half', at))).toEqual([]);
    const named = later('half', at, expected(4), fifth);
    expect(marks(named)).toEqual([{ made: '6', now: '4' }]);
    expect(stepsText(named)).toMatch(/, 1 made for an earlier plan$/);
  });

  test('a name that holds the same words is not marked where it is as it was', () => {
    const at = applied(openSfsPlan(), {
      type: 'members/setMember',
      id: 'member-cray',
      set: { name: 'Cray (was CRI)' },
    });
    const steps = withSentences(at, [
      { type: 'members/setMember', id: 'member-cray', set: { name: 'Cray' } },
    ]);
    const plan = applied(
      at,
      addingScenario(aScenario({ id: 'name' }), steps, () => 'step'),
    );
    expect(inScenario(plan, 'name').steps.map(({ since }) => since)).toEqual([null]);
  });

  test('the raised rate is marked, once the plan has another one', () => {
    const rate = openSfsPlan().cost.terms.rate;
    const change: Change = {
      type: 'cost/setTerms',
      set: { rate: { ...rate, amount: { low: money(400_000), high: money(500_000) } } },
    };
    expect(marks(later('rates', openSfsPlan()))).toEqual([]);
    expect(marks(later('rates', openSfsPlan(), change))).toEqual([
      { made: expect.stringContaining('$300,000'), now: expect.stringContaining('$400,000') },
    ]);
  });
});
