// The organization chart: its boxes on a day, their counts and marks.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { Box } from '../../../../shared/organization/figures/box.ts';
import {
  isEmpty,
  organizationOn,
  rowsOf,
} from '../../../../shared/organization/figures/organization.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import {
  aMember,
  aNonmember,
  aParticipant,
  aPlan,
  aSeatRule,
  aTier,
  openSfsPlan,
} from '../../../fixtures/builders.ts';

const example = openSfsPlan();

function boxesOf(box: Box): readonly Box[] {
  return [box, ...box.boxes.flatMap(boxesOf)];
}

function boxOf(plan: Plan, id: string, asOf = '2012-01-31'): Box {
  const found = boxesOf(organizationOn(plan, asOf)).find((one) => one.id === id);
  if (!found) throw new Error(`No box ${id}`);
  return found;
}

const textOf = ({ name, note }: Box) => `${name}: ${note}`;

describe('the example', () => {
  test('has its parts, counted', () => {
    const whole = organizationOn(example, '2012-01-31');
    expect(textOf(whole)).toBe('OpenSFS: on Jan 31, 2012');
    expect(whole.boxes.map(textOf)).toEqual([
      'Board of directors: 5 seats, 5 in office, 0 directors recorded; quorum 3',
      'Officers: 3 offices',
      'Members: 4 named, 15 expected',
      'Nonmembers: no one listed',
      'Working groups: 3 working groups',
    ]);
  });

  test('has a seat for each Promoter, and one elected', () => {
    const board = boxOf(example, 'board');
    expect(board.boxes.map(textOf)).toEqual([
      'Promoter seats: 4 seats, 4 in office',
      'Elected by Adopters and Supporters: 1 seat, 1 in office',
    ]);
    expect(board.boxes[0]?.boxes.map(textOf)).toContain('Cray: name not recorded');
    expect(board.boxes[1]?.boxes.map(textOf)).toEqual(['Seat 1: no election recorded']);
  });

  test('has three offices, and one officer on record', () => {
    expect(boxOf(example, 'officers').boxes.map(textOf)).toEqual([
      'President: Norman Morse',
      'Secretary: name not recorded',
      'Treasurer: name not recorded',
    ]);
  });

  test('marks the members who are expected, in one box for each tier', () => {
    const adopters = boxOf(example, 'tier tier-adopter');
    expect(textOf(adopters)).toBe('Adopter: no one named, 6 expected');
    expect(adopters.boxes.map((one) => [textOf(one), one.mark, one.count])).toEqual([
      ['6 expected: not yet named', 'expected', 6],
    ]);
    expect(adopters.boxes[0]?.source).toMatch(/Assumption/);
  });

  test('lists the classes of nonmembers of the slides', () => {
    expect(boxOf(example, 'nonmembers').boxes.map(textOf)).toEqual([
      'Participants: no one listed',
      'Contributors: no one listed',
      'Consultants: no one listed',
    ]);
  });

  test('each box has an id of its own, and an entity or a page to open', () => {
    const all = boxesOf(organizationOn(example, '2012-01-31'));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const inside = all.filter(({ kind }) => kind === 'class' || kind === 'one');
    expect(inside).not.toEqual([]);
    expect(inside.every(({ entity, source }) => entity !== null && source !== null)).toBe(true);
  });
});

describe('on another day', () => {
  test('before they joined nobody is a member, and an office has no holder on record', () => {
    expect(textOf(boxOf(example, 'members', '2010-09-30'))).toBe(
      'Members: no one named, 15 expected',
    );
    expect(textOf(boxOf(example, 'rule seats-promoter', '2010-09-30'))).toBe(
      'Promoter seats: 0 seats, 0 in office',
    );
  });

  test('after its term an office is vacant', () => {
    const president = boxOf(example, 'office office-president', '2013-05-01');
    expect([textOf(president), president.mark]).toEqual(['President: vacant', 'vacant']);
  });

  test('who leaves is there until its last day', () => {
    const plan = openSfsPlan({
      type: 'members/leave',
      member: 'member-cray',
      lastDay: '2012-01-31',
    });
    expect(textOf(boxOf(plan, 'member member-cray'))).toBe('Cray: leaves on Jan 31, 2012');
    expect(textOf(boxOf(plan, 'tier tier-promoter', '2012-02-01'))).toBe('Promoter: 3 named');
  });
});

test('nonmembers stand under their class with their organization', () => {
  const plan = openSfsPlan({
    type: 'members/addNonmember',
    entity: aNonmember({ organisation: 'Acme', to: '2012-12-31' }),
    at: null,
  });
  expect(boxOf(plan, 'class class-participant').boxes.map(textOf)).toEqual([
    'Emmy: Acme; until Dec 31, 2012',
  ]);
  expect(textOf(boxOf(plan, 'nonmembers', '2013-01-01'))).toBe('Nonmembers: no one listed');
});

test('working groups of the day stand with their chair and whoever serves', () => {
  const plan = openSfsPlan(
    {
      type: 'groups/addParticipant',
      entity: aParticipant({ group: 'group-cdwg', role: 'chair' }),
      at: null,
    },
    { type: 'groups/setGroup', id: 'group-technical', set: { to: '2011-12-31' } },
  );
  const groups = boxOf(plan, 'groups');
  expect(groups.boxes.map(textOf)).toEqual([
    'Community Development Working Group: 1 listed',
    'Wide Area File System Working Group: no one listed, no chair on record',
  ]);
  const [ada] = groups.boxes[0]?.boxes ?? [];
  expect(ada && textOf(ada)).toBe('Ada: chair');
  expect(ada?.flags).toHaveLength(1);
});

test('seats of expected members are one box with their probability', () => {
  const add: Change = {
    type: 'members/setTier',
    id: 'tier-promoter',
    set: { expected: 300, expectedProbability: 0.5 },
  };
  const seats = boxOf(openSfsPlan(add), 'expected seats-promoter');
  expect([textOf(seats), seats.mark]).toEqual([
    '300 seats of expected members: not authorized until they are named',
    'expected',
  ]);
  expect(textOf(boxOf(openSfsPlan(add), 'expected tier-promoter'))).toBe(
    '300 expected: not yet named, each 50% likely',
  );
});

test('seats of a kind that is not known are unknown, not none', () => {
  const plan = aPlan({
    type: 'governance/addSeatRule',
    entity: aSeatRule({ kind: { type: 'observer' } }),
    at: null,
  });
  const rule = boxOf(plan, 'rule rule-gold');
  expect([rule.count, rule.note, rule.mark]).toEqual([null, 'number of seats unknown', 'unknown']);
  expect(rule.flags).toHaveLength(1);
});

test('a parent company is named', () => {
  const plan = aPlan(
    { type: 'members/addTier', entity: aTier(), at: null },
    { type: 'members/addMember', entity: aMember({ parent: 'Big' }), at: null },
  );
  expect(textOf(boxOf(plan, 'member member-acme', '2012-01-31'))).toBe('Acme: part of Big');
});

test('an empty plan has its parts, and says what is missing', () => {
  const empty = organizationOn(emptyPlan(2012), '2012-01-31');
  expect(isEmpty(empty)).toBe(true);
  expect(isEmpty(organizationOn(example, '2012-01-31'))).toBe(false);
  expect(empty.boxes.map(({ note }) => note)).toEqual([
    'no seats yet',
    'no offices yet',
    'no tiers yet',
    'no classes yet',
    'none yet',
  ]);
});

test('as rows: every box but the whole, under its part and class', () => {
  const whole = organizationOn(example, '2012-01-31');
  const rows = rowsOf(whole);
  expect(rows).toHaveLength(boxesOf(whole).length - 1);
  expect(rows.slice(0, 3).map((row) => [row.part, row.class, row.name])).toEqual([
    ['Board of directors', null, null],
    ['Board of directors', 'Promoter seats', null],
    ['Board of directors', 'Promoter seats', 'Cray'],
  ]);
});

test('the boxes in a class are made where they are first asked for, and once', () => {
  let made = 0;
  const watched = {
    ...aMember({ id: 'watched', tiers: [{ tier: 'tier', from: '2003-01-01' }] }),
    // Only the box of a member says where it is known from.
    get source() {
      made += 1;
      return null;
    },
  };
  const empty = emptyPlan(2012);
  const members = { ...empty.members, tiers: [aTier({ id: 'tier' })], roll: [watched] };
  const plan = { ...empty, members };
  const whole = organizationOn(plan, '2012-01-31');
  expect(isEmpty(whole)).toBe(false);
  const tier = whole.boxes.flatMap(({ boxes }) => boxes).find(({ id }) => id === 'tier tier');
  expect([tier?.count, made]).toEqual([1, 0]);
  expect([tier?.boxes.map(({ id }) => id), made]).toEqual([['member watched'], 1]);
  expect(tier?.boxes).toBe(tier?.boxes);
  expect(made).toBe(1);
});
