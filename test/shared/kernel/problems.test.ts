// A plan that breaks a rule opens, and each rule that it breaks is listed with where it is and how to mend it.
import { describe, expect, test } from 'vitest';
import '../../../shared/registry/rules.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { firstEntry } from '../../../shared/file/received.ts';
import { replay } from '../../../shared/history/history.ts';
import { type Change, describeChange } from '../../../shared/kernel/change.ts';
import { inputPart } from '../../../shared/kernel/explanation.ts';
import { listPaths, recordPaths } from '../../../shared/kernel/parts.ts';
import { lookForProblems, problemsOf, problemText } from '../../../shared/kernel/problems.ts';
import { nameOf, phraseOf } from '../../../shared/kernel/references.ts';
import type { Member } from '../../../shared/members/model.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { formatCount } from '../../../shared/values/counted.ts';
import { longestName, longestText } from '../../../shared/values/lengths.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';
import { broken, brokenRecord } from './breaking.ts';
import { breakingPlans } from './breakingPlans.ts';
import { furnished } from './furnished.ts';

const made = { id: 'entry-one', at: '2012-01-31T12:00:00.000Z', actor: { id: 'a', name: 'A' } };

describe.each(breakingPlans.map((one) => [one.rule, one] as const))('%s:', (_, breaking) => {
  const { plan, in: path, told } = breaking;
  const problems = problemsOf(plan);
  const own = problems.filter((one) => one.in === path && problemText(one).includes(told));

  test('a plan that breaks it opens as it is', () => {
    expect(parsePlan(JSON.stringify(plan))).toEqual({ ok: true, value: plan });
    expect(replay(emptyPlan(), firstEntry(plan, made))).toEqual({ ok: true, value: plan });
  });

  test('it is told where it is, and how to mend it', () => {
    expect(problems.map(problemText)).not.toEqual([]);
    expect(own.length, problems.map(problemText).join('\n')).toBeGreaterThan(0);
    for (const { where, what, why, remedy } of problems) {
      for (const text of [where, what]) expect(text).toMatch(/^\S.*\S$/);
      for (const text of [why, remedy]) expect(text).toMatch(/^\S.*\.$/s);
    }
  });
});

test('every list and record whose rules a file can break has a plan that breaks one', () => {
  const tried = new Set<string>(breakingPlans.map((one) => one.in));
  const rest = [...listPaths(), ...recordPaths()].filter((path) => !tried.has(path));
  // Of these only single values can be wrong, which are tried below.
  expect(rest).toEqual(['invoices.terms', 'infrastructure.rules']);
  expect(new Set(breakingPlans.map(({ rule }) => rule)).size).toBe(breakingPlans.length);
});

/** Every number and every day in a value, as the text of a plan that has another one there. */
function* spoilt(value: unknown, text: (other: unknown) => string): Generator<[string, string]> {
  if (typeof value === 'number') {
    yield [text(-5), 'below zero'];
    yield [text(7.5), 'no whole number, no share'];
  } else if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) yield [text('2013-02-30'), 'a day that is none'];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* spoilt(inner, (other) =>
        text(Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }),
      );
    }
  }
}

/** Of these any number will do: what a goal measures, and a growth of prices of up to 1,000%. */
const free = /"(start|target|value|rank)":(-5|7\.5)|Escalation":7\.5/;

test('an amount below zero, a share above 1 and a day that is none are told, or are no plan', () => {
  const json = (value: unknown) => JSON.stringify(value);
  const { scenarios, ...rest } = furnished;
  const all = [...spoilt(rest, (other) => json({ ...Object(other), scenarios }))];
  const read = all.flatMap(([text]) => {
    const plan = parsePlan(text);
    return plan.ok && !free.test(text) ? [{ plan: plan.value, text }] : [];
  });
  expect(all.length).toBeGreaterThan(150);
  expect(read.length).toBeGreaterThan(50);
  for (const { plan, text } of read) {
    if (problemsOf(plan).length > 0) continue;
    throw new Error(/.{0,160}(-5|7\.5|2013-02-30).{0,60}/.exec(text)?.[0]);
  }
});

test.each([
  ['the empty plan', emptyPlan()],
  ['the example', openSfsPlan()],
  ['the example with one of everything', furnished],
  ['a crowded plan', crowdedPlan()],
])('%s has no problem', (_, plan) => {
  expect(lookForProblems(plan).map(problemText)).toEqual([]);
});

test('a name of 20,000 characters is cut where it is told', () => {
  const { plan } = broken(
    '',
    'members.roll',
    'member-cray',
    { name: 'x'.repeat(20_000), tiers: [] },
    '',
  );
  const [problem] = problemsOf(plan);
  expect(problem && problemText(problem).length).toBeLessThan(300);
});

describe('a text that is longer than an edit may type', () => {
  const long = (length: number) => 'x'.repeat(length);
  const inMember = (set: Partial<Member>) =>
    broken('', 'members.roll', 'member-cray', set, '').plan;

  test('is told with where it is, how long it is, and what to do; the figures stay', () => {
    const plan = brokenRecord('', 'consortium.profile', { name: long(10_000) }, '').plan;
    expect(problemsOf(plan)).toEqual([
      {
        in: 'consortium.profile',
        id: null,
        where: 'The consortium',
        what: `The name “${long(57)}...”`,
        why: 'It has 10,000 characters; the limit is 200.',
        remedy: 'Type a shorter one.',
        movesFigures: false,
      },
    ]);
  });

  test.each<[string, number, Partial<Member>]>([
    ['name', longestName, { name: long(longestName + 1) }],
    ['representative', longestName, { representative: long(longestName + 1) }],
    ['contacts', longestText, { contacts: long(longestText + 1) }],
    ['source', longestText, { source: long(longestText + 1) }],
  ])('is told of the %s of a member', (label, most, set) => {
    const [problem, ...more] = problemsOf(inMember(set));
    expect(more).toEqual([]);
    expect(problem?.what).toMatch(new RegExp(`^The ${label} “x{57}\\.\\.\\.”$`));
    expect(problem?.why).toContain(`the limit is ${formatCount(most)}.`);
  });

  test('is told in a scenario step, and not where it has just the length', () => {
    const [step] = furnished.scenarios.steps;
    if (!step) throw new Error('There is no step.');
    const change = {
      type: 'members/setMember',
      id: 'member-cray',
      set: { name: long(201) },
    } as const;
    const { plan } = broken('', 'scenarios.steps', step.id, { change }, '');
    expect(problemsOf(plan).map(({ why }) => why)).toContain(
      'It has 201 characters; the limit is 200.',
    );
    expect(problemsOf(inMember({ name: long(200), source: long(longestText) }))).toEqual([]);
  });

  test('is cut also where it holds quotes itself', () => {
    const [problem] = problemsOf(inMember({ name: '”“x'.repeat(5_000) }));
    expect(problem && problemText(problem).length).toBeLessThan(3_500);
  });
});

test('what has an empty name is called so wherever its name stands', () => {
  const { plan } = broken('', 'members.roll', 'member-cray', { name: '' }, '');
  expect(nameOf(plan, 'members.roll', 'member-cray')).toBe('unnamed member');
  expect(phraseOf(plan, 'members.roll', 'member-cray')).toBe('the member without a name');
  const removal: Change = { type: 'members/removeMember', id: 'member-cray' };
  expect(describeChange(plan, removal)).toBe('Removed the member without a name');
  expect(inputPart('', '2', null, null).label).toBe('unnamed');
});
