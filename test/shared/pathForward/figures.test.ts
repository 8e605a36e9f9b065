// The path forward: step 3 follows from links to testing and from what is committed to it.
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../shared/contributions/model.ts';
import type { Goal } from '../../../shared/goals/model.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { pathForward } from '../../../shared/pathForward/figures.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aGoal, aPledge, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';

const needsGoal = 'needs an approved goal linked to testing, or a passed motion';
const needsPeople = 'needs people or hardware committed to testing';

const goal = (some: Partial<Goal> = {}): Change => ({
  type: 'goals/addGoal',
  entity: aGoal({ group: 'group-cdwg', lines: ['line-testers'], ...some }),
  at: null,
});
const given = (entity: Contribution): Change => ({
  type: 'contributions/addPledge',
  entity,
  at: null,
});

function step(number: number, ...changes: readonly Change[]) {
  const found = pathForward(openSfsPlan(...changes))[number - 1];
  if (!found) throw new Error(`There is no step ${number}.`);
  return found;
}

describe('step 3', () => {
  test('is not started in the example, and says what it needs', () => {
    expect(step(3)).toMatchObject({
      state: 'not started',
      because: `${needsGoal}; ${needsPeople}`,
      facts: [],
    });
  });

  test('is started by a goal alone, or by people alone', () => {
    expect(step(3, goal())).toMatchObject({
      state: 'started',
      because: `given by “Test every release”; ${needsPeople}`,
      facts: [{ in: 'goals.goals', id: 'goal-testing' }],
    });
    expect(step(3, given(testersInKind(1)))).toMatchObject({
      state: 'started',
      because: `${needsGoal}; committed: “Testers”`,
      facts: [{ in: 'contributions.pledges', id: 'pledge-testers' }],
    });
  });

  test('is done by both, and each is a fact to look at', () => {
    const { state, facts } = step(3, goal(), given(testersInKind(1)));
    expect([state, facts.length]).toEqual(['done', 2]);
  });

  test('takes hardware for the activity, and a goal that is linked to it', () => {
    const hardware = aPledge({
      kind: 'hardware',
      activity: 'activity-testing',
      status: 'received',
    });
    const { state } = step(3, given(hardware), goal({ lines: [], pledges: ['pledge-one'] }));
    expect(state).toBe('done');
  });

  test.each<[string, Change]>([
    ['a draft', goal({ state: 'draft' })],
    ['a goal that is proposed', goal({ state: 'proposed' })],
    ['a goal that was dropped', goal({ state: 'dropped' })],
    ['a goal without a working group', goal({ group: null })],
    ['a goal that only has the word in its name', goal({ lines: [] })],
    ['a goal on something else', goal({ lines: ['line-gatekeeper'] })],
    ['people who are only pledged', given(testersInKind(1, { status: 'pledged' }))],
    ['people for something else', given(testersInKind(1, { line: 'line-gatekeeper' }))],
    ['cash for testing', given(aPledge({ activity: 'activity-testing' }))],
  ])('is not started by %s', (_name, change) => {
    expect(step(3, change).state).toBe('not started');
  });

  test('asks for the activity where none is marked as testing', () => {
    const set = {
      type: 'cost/setActivity',
      id: 'activity-testing',
      set: { testing: false },
    } as const;
    const because = 'needs a cost model activity marked as testing';
    expect(step(3, goal(), set)).toMatchObject({ state: 'not started', because });
    expect(pathForward(emptyPlan(2012))[2]?.because).toBe(because);
  });
});

test('the other steps wait for facts that the plan does not hold', () => {
  const all = [1, 2, 4].map((number) => step(number, goal(), given(testersInKind(4))));
  expect(all.map(({ state }) => state)).toEqual(['not started', 'not started', 'not started']);
});

test('each step leads to where what it needs is entered, as far as the plan has a place for it', () => {
  const [amount, contract, testing, start] = pathForward(openSfsPlan());
  expect(amount?.places).toEqual(['contributions']);
  expect(testing?.places).toEqual(['goals', 'contributions']);
  expect([contract?.places, start?.places]).toEqual([[], []]);
});
