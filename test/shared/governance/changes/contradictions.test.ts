// What contradicts itself on the board is refused with the field that is wrong, and counted as what it can mean.
import { expect, test } from 'vitest';
import '../../../../shared/registry/changes.ts';
import { boardOn, electorateOf } from '../../../../shared/governance/figures/board.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { anOffice, aSeatTerm } from '../../../fixtures/builders.ts';
import { furnished } from '../../kernel/furnished.ts';
import { asOf, boardOf, elected, members, tier } from '../boards.ts';

const onePerTwo = { type: 'onePer', members: 2, minimum: 0, maximum: 9 } as const;
const whyOf = (change: Change) => {
  const made = applyChange(furnished, change);
  return made.ok ? null : made.no.why;
};

test('the members of a tier that an electorate names twice elect once', () => {
  const roll = members('silver', 4);
  const silver = [tier('silver', { expected: 3 })];
  const rule = elected(['silver', 'silver'], onePerTwo);
  expect(boardOn(boardOf({ seatRules: [rule] }, roll, silver), asOf).authorised).toBe(2);
  const { members: part } = boardOf({}, roll, silver);
  expect(electorateOf(part, ['silver', 'silver'], asOf)).toEqual({ named: 4, expected: 3 });
});

test('a seat rule is refused an electorate that names a tier twice', () => {
  const rule = (tiers: readonly string[]): Change => ({
    type: 'governance/setSeatRule',
    id: 'seat-elected',
    set: { kind: { type: 'elected', tiers, count: onePerTwo } },
  });
  expect(whyOf(rule(['tier-adopter']))).toBeNull();
  expect(whyOf(rule(['tier-adopter', 'tier-adopter']))).toBe('It names a tier more than once.');
});

test('an office is refused itself among the offices it excludes, and one of them twice', () => {
  const office = (notWith: readonly string[]): Change => ({
    type: 'governance/addOffice',
    entity: anOffice({ notWith }),
    at: null,
  });
  expect(whyOf(office(['office-secretary']))).toBeNull();
  expect(whyOf(office(['office-chair']))).toContain('excludes itself');
  expect(whyOf(office(['office-secretary', 'office-secretary']))).toContain('more than once');
});

test('a term of a vacant seat names nobody, and an alternate is not the director', () => {
  const term = (some: Parameters<typeof aSeatTerm>[0]): Change => ({
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({
      id: 'new',
      rule: 'seats-promoter',
      member: 'member-ornl',
      number: null,
      ...some,
    }),
    at: null,
  });
  expect(whyOf(term({ state: 'vacant' }))).toBeNull();
  expect(whyOf(term({ state: 'vacant', holder: 'Ada' }))).toContain('names Ada');
  expect(whyOf(term({ state: 'vacant', alternate: 'Bea' }))).toContain('names Bea');
  expect(whyOf(term({ state: 'suspended', holder: 'Ada', alternate: 'Bea' }))).toBeNull();
  expect(whyOf(term({ holder: 'Ada', alternate: ' ada' }))).toContain('is the director');
});
