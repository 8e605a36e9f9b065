// A plan that breaks a rule opens, and each rule that it breaks is listed with where it is and how to mend it.
import { describe, expect, test } from 'vitest';
import '../../../shared/registry/rules.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { firstEntry } from '../../../shared/file/received.ts';
import { replay } from '../../../shared/history/history.ts';
import { lookForProblems, problemsOf, problemText } from '../../../shared/kernel/problems.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';
import { broken } from './breaking.ts';
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
  const tried = new Set(breakingPlans.map((one) => one.in));
  expect([...tried].length).toBeGreaterThan(25);
  expect(new Set(breakingPlans.map(({ rule }) => rule)).size).toBe(breakingPlans.length);
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
