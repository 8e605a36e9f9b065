// Who is one holder: names found on the roll, parents with their subsidiaries, and rings of parents.
import { describe, expect, test } from 'vitest';
import {
  groupOf,
  memberNamed,
  nobodyKnown,
  partyNamed,
} from '../../../../shared/members/figures/parties.ts';
import { ok } from '../../../../shared/values/result.ts';
import { aMember } from '../../../fixtures/builders.ts';

const roll = [
  aMember({ id: 'acme', name: 'Acme Corporation (ACME)', kind: 'vendor' }),
  aMember({ id: 'lab', name: 'Acme Labs', kind: 'laboratory', parent: 'acme' }),
  aMember({ id: 'deep', name: 'Deep', kind: 'other', parent: 'Acme Labs' }),
  aMember({ id: 'bell', name: 'Bell', kind: 'vendor', parent: 'Far away' }),
  aMember({ id: 'one', name: 'One', parent: 'Other' }),
  aMember({ id: 'other', name: 'Other', parent: 'One' }),
];

const member = (id: string) => ({ member: id, name: null });
const called = (name: string) => ({ member: null, name });
const keyOf = (id: string) => groupOf(roll, member(id))?.key;

test('a name is found whole or by its short form, whatever its case', () => {
  expect(memberNamed(roll, ' bell ')?.id).toBe('bell');
  expect(memberNamed(roll, 'Acme')?.id).toBe('acme');
  expect(partyNamed(roll, 'BELL')).toEqual(ok(member('bell')));
  expect(partyNamed(roll, ' Somebody ')).toEqual(ok(called('Somebody')));
  expect(partyNamed(roll, '  ')).toEqual(ok(nobodyKnown));
});

test('a short name of two members is nobody’s', () => {
  const two = [...roll, aMember({ id: 'two', name: 'Another (ACME)' })];
  expect(memberNamed(two, 'ACME')).toBeNull();
});

describe('a name of two members', () => {
  const two = [
    ...roll,
    aMember({ id: 'small', name: 'bell' }),
    aMember({ id: 'late', name: 'One' }),
  ];

  test('is that of the one that is written so', () => {
    expect(memberNamed(two, 'bell')?.id).toBe('small');
    expect(partyNamed(two, 'Bell')).toEqual(ok(member('bell')));
  });

  test('is refused where it is typed, unless it names who was meant so far', () => {
    expect(partyNamed(two, 'BELL')).toMatchObject({ no: { why: '2 members have that name.' } });
    expect(partyNamed(two, 'One')).toMatchObject({ ok: false });
    expect(partyNamed(two, 'One', [member('late')])).toEqual(ok(member('late')));
  });
});

describe('one holder', () => {
  test('is a parent with its subsidiaries, by the kind of the parent', () => {
    expect(keyOf('deep')).toBe(keyOf('acme'));
    expect(groupOf(roll, member('deep'))).toMatchObject({ kind: 'vendor', name: roll[0]?.name });
  });

  test('is a name that a member bears, or that a member has as parent', () => {
    expect(groupOf(roll, called('acme labs'))?.key).toBe(keyOf('acme'));
    expect(groupOf(roll, called('far AWAY'))?.key).toBe(keyOf('bell'));
  });

  test('are two that name each other as parent', () => {
    expect(keyOf('one')).toBe(keyOf('other'));
    expect(keyOf('one')).not.toBe(keyOf('bell'));
  });

  test('is nobody where nothing is recorded', () => {
    expect(groupOf(roll, { member: null, name: null })).toBeNull();
  });
});
