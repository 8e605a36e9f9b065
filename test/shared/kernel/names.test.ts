// Names of whatever the plan holds: kept clean on every way in, and compared in one way.
import '../../../shared/registry/changes.ts';
import { describe, expect, test } from 'vitest';
import { applyChange, type Change, describeChange } from '../../../shared/kernel/change.ts';
import { listAt } from '../../../shared/kernel/collections.ts';
import { valueAt } from '../../../shared/kernel/effect.ts';
import { listPaths } from '../../../shared/kernel/parts.ts';
import type { ListPath, Plan } from '../../../shared/kernel/plan.ts';
import { sameNameIn } from '../../../shared/kernel/sameNames.ts';
import { examples } from './examples.ts';
import { furnished } from './furnished.ts';

const planAfter = (plan: Plan, change: Change): Plan => {
  const applied = applyChange(plan, change);
  if (!applied.ok) throw new Error(`${applied.no.what} ${applied.no.why}`);
  return applied.value;
};

const named = (change: Change, id: string, name: string): Change => {
  if (!('entity' in change)) throw new Error('It adds nothing.');
  const entity = { ...change.entity, id, name };
  return { ...change, entity } as Change;
};

const nameAt = (plan: Plan, path: ListPath, id: string): unknown => {
  const entity = listAt(path)
    .read(plan)
    .find((one) => one.id === id);
  return entity && valueAt(entity, 'name');
};

/** One change that adds something with a name, for each list that has any. */
const adding = Object.values(examples).flatMap(({ change }): { add: Change; path: ListPath }[] => {
  if (!('entity' in change) || typeof valueAt(change.entity, 'name') !== 'string') return [];
  const path = listPaths().find((one) =>
    listAt(one)
      .read(planAfter(furnished, change))
      .some(({ id }) => id === change.entity.id),
  );
  return path ? [{ add: change, path }] : [];
});

/** Where a second one may stand beside the first. */
const isOneOfMany = ({ add }: { readonly add: Change }) =>
  applyChange(planAfter(furnished, named(add, 'one', 'One')), named(add, 'two', 'Two')).ok;

describe.each(adding)('$path', ({ add, path }) => {
  test('a line break in a name becomes a blank', () => {
    const change = named(add, 'one', 'Alpha\r\n\u200bInstitute ');
    expect(nameAt(planAfter(furnished, change), path, 'one')).toBe('Alpha Institute');
    expect(describeChange(furnished, change)).not.toMatch(/\n|\u200b/);
  });
});

describe.each(adding.filter(isOneOfMany))('$path', ({ add }) => {
  test('a name that is there already is asked about, however it is spelled', () => {
    const plan = planAfter(furnished, named(add, 'one', 'Grünfeld Institute'));
    const again = named(add, 'two', 'GRU\u0308NFELD\u00a0 Institute');
    expect(sameNameIn(plan, again)?.what).toBe('“GRÜNFELD Institute”');
    expect(sameNameIn(plan, again)?.why).toMatch(/^is already an? .*\.$/);
    expect(sameNameIn(plan, named(add, 'two', 'Grunfeld Institute'))).toBeNull();
    expect(sameNameIn(planAfter(plan, again), named(add, 'three', 'Another'))).toBeNull();
  });
});

test('a new name that a member has already is asked about, another field of it is not', () => {
  const [first, second] = furnished.members.roll;
  const id = second?.id ?? '';
  const rename = { type: 'members/setMember', id, set: { name: ` ${first?.name} ` } } as const;
  expect(sameNameIn(furnished, rename)?.why).toBe('is already a member.');
  const twice = planAfter(furnished, rename);
  const source = { type: 'members/setMember', id, set: { source: 'minutes' } } as const;
  expect(sameNameIn(twice, source)).toBeNull();
});

test('a cost line may be called as one of another activity', () => {
  const [line] = furnished.cost.lines;
  const other = furnished.cost.activities.find(({ id }) => id !== line?.activity);
  if (!line || !other) throw new Error('The plan has too few activities.');
  const add = (activity: string): Change => ({
    type: 'cost/addLine',
    entity: { ...line, id: 'again', activity },
    at: null,
  });
  expect(sameNameIn(furnished, add(line.activity))?.why).toBe('is already a cost line.');
  expect(sameNameIn(furnished, add(other.id))).toBeNull();
});

test('every list with names is among them', () => {
  expect(adding.filter(isOneOfMany).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'members.tiers',
      'members.roll',
      'members.classes',
      'members.nonmembers',
      'cost.activities',
      'cost.lines',
      'governance.seatRules',
      'governance.offices',
      'goals.goals',
      'groups.groups',
      'contributions.pledges',
      'contributions.outside',
      'cash.commitments',
      'infrastructure.assets',
      'scenarios.scenarios',
    ]),
  );
});
