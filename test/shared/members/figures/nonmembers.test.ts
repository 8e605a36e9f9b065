// Nonmembers by class on a day, their explanations, and what is refused of them.
import { describe, expect, test } from 'vitest';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import { removalOf } from '../../../../shared/kernel/removal.ts';
import { nonmemberRows, summarizeClasses } from '../../../../shared/members/figures/nonmembers.ts';
import { aNonmember, applied, openSfsPlan } from '../../../fixtures/builders.ts';

const example = openSfsPlan();
const add = (entity: ReturnType<typeof aNonmember>): Change => ({
  type: 'members/addNonmember',
  entity,
  at: null,
});
const plan = openSfsPlan(
  add(aNonmember({ organisation: 'Acme', from: '2011-06-01', to: '2012-01-31' })),
  add(aNonmember({ id: 'two', name: 'Sophie', source: 'The list of the lists.' })),
  add(aNonmember({ id: 'three', name: 'Ida', class: 'class-consultant', from: '2012-02-01' })),
);
const listed = (asOf: string) => summarizeClasses(plan.members, asOf).map((one) => one.listed);

test('the example has the classes of the slides and names nobody', () => {
  const classes = summarizeClasses(example.members, '2012-01-31');
  expect(classes.map((one) => [one.class.name, one.listed])).toEqual([
    ['Participants', 0],
    ['Contributors', 0],
    ['Consultants', 0],
  ]);
  for (const one of classes) expect(one.class.source).toMatch(/^Slides/);
});

test('they count from their first day to their last, both included', () => {
  expect(listed('2011-05-31')).toEqual([1, 0, 0]);
  expect(listed('2011-06-01')).toEqual([2, 0, 0]);
  expect(listed('2012-01-31')).toEqual([2, 0, 0]);
  expect(listed('2012-02-01')).toEqual([1, 0, 1]);
});

test('a row says the class, and whether it takes part on the day', () => {
  const rows = nonmemberRows(plan.members, '2012-02-01');
  expect(rows.map(({ className, takesPart }) => [className, takesPart])).toEqual([
    ['Participants', false],
    ['Participants', true],
    ['Consultants', true],
  ]);
});

describe('explained', () => {
  const of = (entity: string | null) =>
    explain(plan, { feature: 'members', figure: 'nonmembers', entity, asOf: '2012-01-31' });

  test('in all: by class, each of which explains itself', () => {
    const all = of(null);
    expect([all.label, all.value]).toEqual(['Nonmembers on Jan 31, 2012', '2']);
    expect(all.parts.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Participants 2',
      'Contributors 0',
      'Consultants 0',
    ]);
    expect(all.parts.every(({ address }) => address !== null)).toBe(true);
  });

  test('of a class: who, of what, since when, and by which source', () => {
    const { value, parts } = of('class-participant');
    expect(value).toBe('2');
    expect(parts.map((part) => [part.label, part.value, part.source])).toEqual([
      ['The class', 'Participants', expect.stringMatching(/^Slides/)],
      ['Emmy, Acme', 'since Jun 1, 2011, until Jan 31, 2012', null],
      ['Sophie', 'first day not recorded', 'The list of the lists.'],
    ]);
  });

  test('of a class that is gone since: it says so', () => {
    expect(of('nowhere').value).toBe('removed');
  });
});

test('a class goes with those who are listed under it, in one step', () => {
  const { change, gone } = removalOf(plan, 'members.classes', 'class-participant');
  expect(gone).toHaveLength(2);
  const after = applied(plan, change);
  expect(after.members.classes).toHaveLength(2);
  expect(after.members.nonmembers.map(({ name }) => name)).toEqual(['Ida']);
});

test.each([
  ['a class of the plan', { class: 'nowhere' }],
  ['a name', { name: ' ' }],
  ['a first day that exists', { from: '2012-02-30' }],
  ['a last day that is not before the first', { from: '2012-02-02', to: '2012-02-01' }],
])('needs %s', (_, set) => {
  const result = applyChange(plan, { type: 'members/setNonmember', id: 'two', set });
  expect(result.ok ? '' : result.no.remedy).not.toBe('');
});
