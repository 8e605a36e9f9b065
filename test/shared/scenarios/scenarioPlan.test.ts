// The plan of a scenario: changes on top, those that no longer apply, retyping, adopting, and undo of it.
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/history/history.ts';
import { applyChange, type Change, describeChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { adopting } from '../../../shared/scenarios/changes/adopting.ts';
import { stepsOf } from '../../../shared/scenarios/changes/steps.ts';
import { inScenario, recording } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { fte } from '../../../shared/values/fte.ts';
import { constant } from '../../../shared/values/range.ts';
import { applied, openSfsPlan, type Story, told } from '../../fixtures/builders.ts';
import { aScenario, aStep } from '../../fixtures/buildersOfScenarios.ts';
import { furnished } from '../kernel/furnished.ts';

const id = 'scenario-fewer';
const testers = (people: number): Change => ({
  type: 'cost/setLine',
  id: 'line-testers',
  set: { fte: constant(fte(people)) },
});
const leaves: Change = { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' };
const removeTesters: Change = { type: 'cost/removeLine', id: 'line-testers' };

const empty = openSfsPlan({ type: 'scenarios/addScenario', entity: aScenario(), at: null });

let made = 0;
/** The plan after edits that somebody made inside the scenario. */
function edited(plan: Plan, ...changes: readonly Change[]): Plan {
  return changes.reduce((now, change) => {
    made += 1;
    const recorded = recording(now, id, change, `step-${made}`);
    if (!recorded.ok) throw new Error(recorded.no.why);
    return recorded.value ? applied(now, recorded.value) : now;
  }, plan);
}

const sentences = (plan: Plan) => stepsOf(plan.scenarios, id).map(({ sentence }) => sentence);
const testersIn = (plan: Plan) => plan.cost.lines.find((line) => line.id === 'line-testers')?.fte;
const ids = (plan: Plan) => stepsOf(plan.scenarios, id).map((step) => step.id);

describe('the plan of a scenario', () => {
  test('has its changes on top, and the plan stays as it is', () => {
    const plan = edited(empty, testers(2), leaves);
    expect(testersIn(inScenario(plan, id).plan)).toEqual(constant(fte(2)));
    expect(plan.cost).toBe(empty.cost);
    expect(sentences(plan)).toEqual([
      'Set the FTE of the cost line “Testers” to 2 (was 3–4)',
      'Recorded that “Cray” leaves on Dec 31, 2011',
    ]);
  });

  test('without a change is the plan', () => {
    expect(inScenario(empty, id).plan).toEqual(empty);
    expect(inScenario(empty, 'nowhere')).toEqual({ plan: empty, steps: [] });
  });

  test('is computed once for a plan, and an edit in it runs the last change only', () => {
    const plan = edited(empty, leaves, testers(2));
    expect(inScenario(plan, id)).toBe(inScenario(plan, id));
    const before = inScenario(plan, id).steps;
    const after = inScenario(edited(plan, { ...leaves, member: 'member-ddn' }), id).steps;
    expect(after.slice(0, 2).every((one, at) => one === before[at])).toBe(true);
    expect(after).toHaveLength(3);
  });

  test('leaves out what no longer applies, says why, and has it again when it does', () => {
    const plan = edited(empty, testers(2), leaves);
    const without = applied(plan, removeTesters);
    const { steps, plan: ofScenario } = inScenario(without, id);
    expect(steps.map(({ refusal }) => refusal?.why ?? null)).toEqual([
      'There is no cost line “line-testers” anymore.',
      null,
    ]);
    expect(ofScenario.members.roll[0]?.lastDay).toBe('2011-12-31');
    expect(inScenario(plan, id).steps.map(({ refusal }) => refusal)).toEqual([null, null]);
  });

  test('a change that mentions an entity does not keep it in the plan', () => {
    const plan = edited(empty, testers(2));
    expect(applyChange(plan, removeTesters).ok).toBe(true);
  });

  test('says of a change that the plan is so already', () => {
    const plan = applied(edited(empty, testers(2)), testers(2));
    expect(inScenario(plan, id).steps).toMatchObject([{ refusal: null, idle: true }]);
  });
});

describe('an edit in a scenario', () => {
  test('typed again into the same cell is one change, with its last value and its place', () => {
    const once = edited(empty, leaves, testers(2));
    const plan = edited(once, testers(3.5), testers(1));
    expect(sentences(plan).at(-1)).toBe('Set the FTE of the cost line “Testers” to 1 (was 3–4)');
    expect(ids(plan)).toEqual(ids(once));
  });

  test('typed back to what was before is none', () => {
    const back: Change = {
      type: 'cost/setLine',
      id: 'line-testers',
      set: { fte: { low: fte(3), high: fte(4) } },
    };
    expect(sentences(edited(empty, leaves, testers(2), back))).toHaveLength(1);
  });

  test('of another field, entity or record is a change of its own', () => {
    const note: Change = { type: 'cost/setLine', id: 'line-testers', set: { note: 'One' } };
    const writer: Change = { type: 'cost/setLine', id: 'line-documentation', set: { note: 'One' } };
    const rules: Change = { type: 'contributions/setRules', set: { source: 'One' } };
    const profile: Change = { type: 'consortium/setProfile', set: { note: 'One' } };
    const plan = edited(empty, testers(2), note, writer, rules, profile, testers(1));
    expect(sentences(plan)).toHaveLength(6);
  });

  test('that changes nothing is no change', () => {
    expect(recording(empty, id, { type: 'consortium/setProfile', set: {} }, 'step')).toEqual({
      ok: true,
      value: null,
    });
  });

  test('is refused as the plan of the scenario refuses it', () => {
    const plan = edited(empty, removeTesters);
    expect(recording(plan, id, testers(1), 'step')).toMatchObject({
      ok: false,
      no: { why: 'There is no cost line “line-testers” anymore.' },
    });
  });

  test('cannot change scenarios, also not within a batch', () => {
    const inner: Change = { type: 'scenarios/removeScenario', id };
    for (const change of [inner, { type: 'batch', name: 'Both', changes: [inner] } as const]) {
      const add: Change = { type: 'scenarios/addStep', entity: aStep({ change }), at: null };
      expect(applyChange(empty, add)).toMatchObject({
        ok: false,
        no: { why: 'A scenario cannot change scenarios.' },
      });
    }
  });
});

describe('adopting', () => {
  const plan = edited(empty, testers(2), leaves);
  const all = new Set(ids(plan));
  const first = new Set(ids(plan).slice(0, 1));
  const story: Story = { plan, entries: [] };
  const adopted = (chosen: ReadonlySet<string>, leftover: 'removed' | 'kept' = 'removed') => {
    const change = adopting(plan, id, chosen, leftover);
    if (!change) throw new Error('Nothing was chosen.');
    return told(story, change);
  };

  test('the whole makes its changes, and the scenario goes', () => {
    const after = adopted(all).plan;
    expect(after.cost).toEqual(inScenario(plan, id).plan.cost);
    expect(after.members).toEqual(inScenario(plan, id).plan.members);
    expect(after.scenarios).toEqual(openSfsPlan().scenarios);
    expect(adopted(all).entries[0]?.sentence).toBe('Adopted the scenario “Fewer testers”');
  });

  test('the whole keeps the empty scenario where that is wished', () => {
    const { scenarios } = adopted(all, 'kept').plan;
    expect(scenarios.scenarios.at(-1)?.id).toBe(id);
    expect(stepsOf(scenarios, id)).toEqual([]);
  });

  test('a part leaves the rest in the scenario', () => {
    const after = adopted(first);
    expect(testersIn(after.plan)).toEqual(constant(fte(2)));
    expect(sentences(after.plan)).toEqual(['Recorded that “Cray” leaves on Dec 31, 2011']);
    expect(after.entries[0]?.sentence).toBe(
      'Adopted 1 of 2 changes of the scenario “Fewer testers”',
    );
  });

  test('is undone as one, and brings both back', () => {
    for (const chosen of [all, first]) {
      const back = told(adopted(chosen), { type: 'undo', entry: 'entry-1' });
      expect(JSON.stringify(back.plan)).toBe(JSON.stringify(plan));
    }
  });

  test('of nothing is nothing', () => {
    expect(adopting(plan, id, new Set(), 'removed')).toBeNull();
  });

  test('of what no longer applies is refused, with the reason', () => {
    const without = applied(plan, removeTesters);
    const change = adopting(without, id, all, 'removed');
    expect(change && applyEdit(without, change, [])).toMatchObject({
      ok: false,
      no: { why: 'There is no cost line “line-testers” anymore.' },
    });
  });
});

test('the sentences of the furnished scenario are those of its changes', () => {
  const { steps } = inScenario(furnished, id);
  expect(steps).not.toEqual([]);
  for (const { step, before } of steps) {
    expect(step.sentence).toBe(describeChange(before, step.change));
  }
});
