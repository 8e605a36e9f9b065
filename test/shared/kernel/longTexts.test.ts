// Texts of megabytes: refused where a change brings them, kept where a plan of an older version holds them.
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/history/history.ts';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { inScenario } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { longestName, longestReason, longestText } from '../../../shared/values/lengths.ts';
import { aMember, aPlan, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { aScenario, aStep } from '../../fixtures/buildersOfScenarios.ts';

const of = (length: number) => 'x'.repeat(length);
const plan = aPlan(
  { type: 'members/addTier', entity: aTier(), at: null },
  { type: 'members/addMember', entity: aMember(), at: null },
);
const set = (some: Partial<ReturnType<typeof aMember>>): Change => {
  return { type: 'members/setMember', id: 'member-acme', set: some };
};

function whyNot(change: Change, before: Plan = plan): string | null {
  const result = applyChange(before, change);
  return result.ok ? null : result.no.why;
}

const cases: readonly (readonly [string, (text: string) => Change, number])[] = [
  ['a new name', (name) => set({ name }), longestName],
  [
    'the name of something new',
    (name) => ({ type: 'members/addMember', entity: aMember({ id: 'new', name }), at: null }),
    longestName,
  ],
  ['a representative', (representative) => set({ representative }), longestName],
  ['contacts', (contacts) => set({ contacts }), longestText],
  ['a note', (note) => ({ type: 'consortium/setProfile', set: { note } }), longestText],
  [
    'a name in a batch',
    (name) => ({ type: 'batch', name: 'Two', changes: [set({ name })] }),
    longestName,
  ],
];

describe('a text that is longer than anybody types', () => {
  test('is refused in words that say how long it is and how long it may be', () => {
    expect(applyChange(plan, set({ name: of(10_000_000) }))).toEqual({
      ok: false,
      no: {
        what: `The name “${of(57)}...”`,
        why: 'It has 10,000,000 characters; the limit is 200.',
        remedy: 'Type a shorter one.',
      },
    });
  });

  test.each(cases)('%s: taken up to its length, refused beyond it', (_, change, longest) => {
    expect(whyNot(change(of(longest)))).toBeNull();
    expect(whyNot(change(of(longest + 1)))).toContain('the limit is');
  });

  test('is refused as the reason of a credit', () => {
    const credit = (reason: string): Change => {
      return {
        type: 'invoices/credit',
        invoice: 'none',
        on: '2012-01-31',
        amount: 1 as never,
        reason,
      };
    };
    expect(whyNot(credit(of(longestReason + 1)))).toContain('the limit is 2,000');
    expect(whyNot(credit(of(longestReason)))).toBe('This invoice isn’t in the plan.');
  });
});

describe('a plan of an older version that holds such a text', () => {
  const long = of(longestName + 1);
  const [member] = plan.members.roll;
  const older: Plan = {
    ...plan,
    members: { ...plan.members, roll: member ? [{ ...member, name: long }] : [] },
  };

  test('keeps it while something else is edited with it', () => {
    expect(whyNot(set({ name: long, contacts: 'A desk' }), older)).toBeNull();
    expect(whyNot(set({ name: `${long}x` }), older)).toContain('the limit is');
  });

  test('gets it back by an undo', () => {
    const renamed = applyEdit(older, set({ name: 'Short' }), []);
    if (!renamed.ok) throw new Error(renamed.no.why);
    const { effect, sentence, plan: after } = renamed.value;
    const stamp = { at: '2012-01-31T12:00:00.000Z', actor: { id: 'one', name: 'Ada' } };
    const entry = { id: 'one', edit: set({ name: 'Short' }), effect, sentence, ...stamp };
    const undone = applyEdit(after, { type: 'undo', entry: 'one' }, [entry]);
    expect(undone.ok && undone.value.plan.members.roll[0]?.name).toBe(long);
  });

  test('keeps its scenarios as they are', () => {
    const base = openSfsPlan({ type: 'scenarios/addScenario', entity: aScenario(), at: null });
    const note = of(longestText + 1);
    const step = aStep({ change: { type: 'cost/setLine', id: 'line-testers', set: { note } } });
    const steps = [...base.scenarios.steps, step];
    const scenario = inScenario(
      { ...base, scenarios: { ...base.scenarios, steps } },
      step.scenario,
    );
    expect(scenario.steps.map(({ refusal }) => refusal)).toEqual([null]);
  });
});
