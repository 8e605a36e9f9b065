// Changes of goals: what is refused, how an aim moves, and what stays when a linked entity goes.
import { describe, expect, test } from 'vitest';
import { blankGoal, moveAmong, nextState } from '../../../shared/goals/changes/arrange.ts';
import type { Aim, Goal } from '../../../shared/goals/model.ts';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { removalOf } from '../../../shared/kernel/removal.ts';
import { find } from '../../../shared/values/id.ts';
import {
  aCheckIn,
  aCostLine,
  aGoal,
  anActivity,
  aPlan,
  applied,
  openSfsPlan,
} from '../../fixtures/builders.ts';

const plan = openSfsPlan();
const goalIn = (of: Plan, id: string) => find(of.goals.goals, id);

function refused(change: Change): string {
  const result = applyChange(plan, change);
  return result.ok ? 'it was accepted' : `${result.no.what}: ${result.no.why}`;
}

const retarget = (aim: Partial<Aim>): Change => ({
  type: 'goals/retarget',
  goal: 'goal-model',
  aim: { release: null, due: null, since: null, reason: null, ...aim },
});

describe('aiming a goal elsewhere', () => {
  test('keeps where it was aimed before', () => {
    const after = applied(plan, retarget({ release: '2.4', since: '2012-06-01' }));
    expect(goalIn(after, 'goal-model')?.aims.map(({ release }) => release)).toEqual([
      '2.2',
      '2.3',
      '2.4',
    ]);
  });

  test('refuses nothing, the same again, no day, and a day before the last', () => {
    expect(refused(retarget({}))).toContain('neither a release nor a date');
    expect(refused(retarget({ release: ' ' }))).toContain('neither a release nor a date');
    expect(refused(retarget({ release: '2.3' }))).toContain('already 2.3');
    expect(refused(retarget({ due: '2012-02-30' }))).toContain('isn’t a valid date');
    const later = applied(plan, retarget({ release: '2.4', since: '2012-06-01' }));
    const earlier = applyChange(later, retarget({ release: '2.5', since: '2012-05-31' }));
    expect(earlier.ok ? '' : earlier.no.why).toContain('set on Jun 1, 2012');
    const nowhere = applyChange(plan, { ...retarget({ release: '3' }), goal: 'x' } as Change);
    expect(nowhere.ok).toBe(false);
  });
});

describe('a goal', () => {
  const set = (some: Partial<Goal>): Change => ({
    type: 'goals/setGoal',
    id: 'goal-model',
    set: some,
  });

  test.each([
    [{ name: ' ' }, 'has no name'],
    [
      { measure: { type: 'number', unit: null, start: 1, target: 1 } },
      'progress cannot be measured',
    ],
    [{ measure: { type: 'milestones', milestones: [] } }, 'no milestone'],
    [{ measure: { type: 'milestones', milestones: [{ name: '', done: null }] } }, 'has no name'],
    [{ deliveries: [{ what: '', on: null, answer: null, answeredOn: null }] }, 'is empty'],
    [
      { deliveries: [{ what: 'A', on: null, answer: null, answeredOn: '2012-01-01' }] },
      'no answer',
    ],
    [{ lines: ['line-testers', 'line-testers'] }, 'linked twice'],
    [{ lines: ['nowhere'] }, 'not in the plan'],
    [{ group: 'nowhere' }, 'not in the plan'],
  ] as const)('refuses %j', (some, why) => {
    expect(refused(set(some))).toContain(why);
  });

  test('refuses a check-in that says nothing, or more than everything', () => {
    const silent = aCheckIn({ goal: 'goal-model', confidence: null });
    expect(refused({ type: 'goals/addCheckIn', entity: silent, at: null })).toContain(
      'It is empty',
    );
    const sure = aCheckIn({ goal: 'goal-model', confidence: 1.1 });
    expect(refused({ type: 'goals/addCheckIn', entity: sure, at: null })).toContain('0 and 1');
  });

  test('begins as a draft without anything, and moves by its neighbors and states', () => {
    expect(
      aPlan({ type: 'goals/addGoal', entity: { ...blankGoal('a', null), name: 'A' }, at: 0 }).goals
        .goals,
    ).toHaveLength(1);
    const shown = ['goal-model', 'goal-advice'];
    expect(moveAmong(plan.goals, shown, 'goal-advice', -1)).toMatchObject({ to: 0 });
    expect(moveAmong(plan.goals, shown, 'goal-advice', 1)).toBeNull();
    expect(moveAmong(plan.goals, shown, 'goal-forum', -1)).toBeNull();
    expect([nextState('draft', 1), nextState('dropped', 1), nextState('draft', -1)]).toEqual([
      'proposed',
      null,
      null,
    ]);
  });
});

describe('removing', () => {
  test('a working group lets its goals stay without it, and takes its participants', () => {
    const { change, gone, kept } = removalOf(plan, 'groups.groups', 'group-cdwg');
    expect([gone.length, kept.length]).toEqual([0, 4]);
    expect(applied(plan, change).goals.goals.map(({ group }) => group)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a goal takes its check-ins', () => {
    const checked = applied(plan, {
      type: 'goals/addCheckIn',
      entity: aCheckIn({ goal: 'goal-forum' }),
      at: null,
    });
    const { change, gone } = removalOf(checked, 'goals.goals', 'goal-forum');
    expect(gone).toHaveLength(1);
    expect(applied(checked, change).goals.checkIns).toEqual([]);
  });

  test('an activity takes its lines out of a goal that is linked to several of them', () => {
    const before = aPlan(
      { type: 'cost/addActivity', entity: anActivity(), at: null },
      { type: 'cost/addLine', entity: aCostLine({ id: 'a' }), at: null },
      { type: 'cost/addLine', entity: aCostLine({ id: 'b' }), at: null },
      { type: 'goals/addGoal', entity: aGoal({ lines: ['a', 'b'] }), at: null },
    );
    const { change } = removalOf(before, 'cost.activities', 'activity-testing');
    expect(applied(before, change).goals.goals[0]?.lines).toEqual([]);
  });
});
