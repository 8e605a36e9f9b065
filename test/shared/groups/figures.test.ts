// Working groups on a day: who serves, who may lead by tier, and what the group owes the board.
import { describe, expect, test } from 'vitest';
import { groupStandingsOn } from '../../../shared/goals/figures/groupStandings.ts';
import { explainGroups } from '../../../shared/groups/explain.ts';
import { servingText } from '../../../shared/groups/figures.ts';
import type { Participant, WorkingGroup } from '../../../shared/groups/model.ts';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import { removalOf } from '../../../shared/kernel/removal.ts';
import { aGroup, aNonmember, aParticipant, applied, openSfsPlan } from '../../fixtures/builders.ts';

const asOf = '2012-01-31';
const chair = (some: Partial<Participant>): Change => ({
  type: 'groups/addParticipant',
  entity: aParticipant({ group: 'group-cdwg', role: 'chair', ...some }),
  at: null,
});
const setGroup = (some: Partial<WorkingGroup>): Change => ({
  type: 'groups/setGroup',
  id: 'group-cdwg',
  set: some,
});
const cray = { member: 'member-cray' };
const toSupporter: Change = {
  type: 'members/changeTier',
  member: 'member-cray',
  tier: 'tier-supporter',
  from: '2012-03-01',
};

function cdwg(on: string, ...changes: readonly Change[]) {
  const standing = groupStandingsOn(openSfsPlan(...changes), on)[1];
  if (!standing) throw new Error('There is no such group.');
  return standing;
}

describe('a chair', () => {
  test('may come from a Promoter, and is flagged once the tier of the day may not chair', () => {
    expect(cdwg(asOf, chair(cray), toSupporter).flags).toEqual([]);
    expect(cdwg('2012-03-01', chair(cray), toSupporter).flags).toEqual([
      'Cray is Supporter on that date. Chairs come from Promoter or Adopter members.',
    ]);
  });

  test('is flagged where the organization has left, is outside, or is not recorded', () => {
    const left: Change = { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' };
    expect(cdwg(asOf, left, chair(cray)).flags.join()).toContain('isn’t a member on Jan 31, 2012');
    expect(cdwg(asOf, chair({ organisation: 'A university' })).flags.join()).toContain(
      'A university is not on the roll.',
    );
    expect(cdwg(asOf, chair({})).flags.join()).toContain('The employer of Ada is not recorded.');
    expect(cdwg(asOf, chair({ role: 'coChair' })).flags).toHaveLength(1);
    expect(cdwg(asOf, chair({ role: 'member' })).flags).toEqual([]);
  });

  test('may be a nonmember, who is not on the roll, and whom the group may not take', () => {
    const emmy: Change = { type: 'members/addNonmember', entity: aNonmember(), at: null };
    const serves = chair({ person: null, nonmember: 'nonmember-emmy' });
    const outside = 'Emmy is not on the roll. Chairs come from Promoter or Adopter members.';
    expect(cdwg(asOf, emmy, serves).flags).toEqual([outside]);
    expect(cdwg(asOf, setGroup({ nonmembers: false }), emmy, serves).flags).toEqual([
      outside,
      'Emmy isn’t a member, and Community Development Working Group is for members only.',
    ]);
  });

  test('serves within its days, both included', () => {
    const ended = chair({ ...cray, from: '2012-01-31', to: '2012-01-31' });
    expect(cdwg(asOf, ended).chairs).toHaveLength(1);
    expect(cdwg('2012-02-01', ended).chairs).toHaveLength(0);
    expect(cdwg('2012-01-30', ended).chairs).toHaveLength(0);
  });
});

test('somebody from outside is flagged only where the group takes members alone', () => {
  const outside = chair({ role: 'member', organisation: 'A university' });
  expect(cdwg(asOf, outside, setGroup({ nonmembers: null })).flags).toEqual([]);
  expect(cdwg(asOf, outside, setGroup({ nonmembers: true })).flags).toEqual([]);
  expect(cdwg(asOf, outside, setGroup({ nonmembers: false })).flags).toHaveLength(1);
});

test('who serves is unknown where nobody is recorded, and that is not nobody', () => {
  expect(servingText([cdwg(asOf)])).toBe('unknown');
  expect(servingText([cdwg('2012-02-01', chair({ to: asOf }))])).toBe('0');
  expect(servingText(groupStandingsOn(openSfsPlan(chair(cray)), asOf))).toBe('1');
  expect(servingText([])).toBe('0');
});

test('the goals of the group, and what is due to the board', () => {
  const { goals, open, owed, inForce } = cdwg(asOf);
  expect([goals.length, open, owed.length, inForce]).toEqual([4, 4, 4, true]);
  expect(cdwg(asOf, setGroup({ to: '2012-01-30' })).inForce).toBe(false);
});

test('each figure is explained by the parts that add up to it', () => {
  const plan = openSfsPlan(chair(cray), chair({ id: 'other', person: null, organisation: 'X' }));
  for (const figure of ['inForce', 'serving', 'flags'] as const) {
    const all = explainGroups(plan, { feature: 'groups', figure, entity: null, asOf });
    expect(all.value).toBe({ inForce: '3', serving: '2', flags: '1' }[figure]);
    expect(all.parts).toHaveLength(3);
  }
  const address = { feature: 'groups', figure: 'flags', entity: 'group-cdwg', asOf } as const;
  expect(explainGroups(plan, address).parts[0]?.note).toContain('not on the roll');
  expect(explainGroups(plan, { ...address, figure: 'serving' }).parts).toHaveLength(2);
  expect(explainGroups(plan, { ...address, entity: 'nowhere' }).value).toBe('removed');
});

describe('the plan refuses', () => {
  const why = (change: Change) => {
    const result = applyChange(openSfsPlan(), change);
    return result.ok ? 'accepted' : result.no.why;
  };

  test('a group that follows itself in the end', () => {
    const plan = openSfsPlan(setGroup({ successor: 'group-technical' }));
    const back = { ...setGroup({ successor: 'group-cdwg' }), id: 'group-technical' } as Change;
    const result = applyChange(plan, back);
    expect(result.ok ? '' : result.no.why).toContain('succeeding itself');
    expect(why(setGroup({ successor: 'group-cdwg' }))).toContain('succeeding itself');
  });

  test('a participant who is nobody, or of two organizations', () => {
    expect(why(chair({ person: null }))).toContain('neither a person nor an organization');
    expect(why(chair({ ...cray, organisation: 'X' }))).toContain('names more than one');
    expect(why(chair({ nonmember: 'nobody' }))).toContain('It names a nonmember that is not in');
  });

  test('days that end before they begin', () => {
    expect(why(setGroup({ from: '2012-02-01', to: asOf }))).toContain('before it begins');
    expect(why(chair({ from: '2012-02-01', to: asOf }))).toContain('before it begins');
  });
});

describe('removing', () => {
  test('a member leaves its people in the groups, by the name that it had', () => {
    const plan = openSfsPlan(chair(cray));
    const { change } = removalOf(plan, 'members.roll', 'member-cray');
    const [one] = applied(plan, change).groups.participants;
    expect([one?.member, one?.organisation]).toEqual([null, 'Cray']);
  });

  test('a nonmember leaves too, and undoing it by name brings it back', () => {
    const emmy: Change = { type: 'members/addNonmember', entity: aNonmember(), at: null };
    const plan = openSfsPlan(emmy, chair({ nonmember: 'nonmember-emmy' }));
    const { change, kept } = removalOf(plan, 'members.nonmembers', 'nonmember-emmy');
    expect(kept).toHaveLength(1);
    const [one] = applied(plan, change).groups.participants;
    expect([one?.nonmember, one?.organisation]).toEqual([null, 'Emmy']);
  });

  test('a group takes its participants, and is no longer the successor of another', () => {
    const follows: Change = {
      type: 'groups/addGroup',
      entity: aGroup({ successor: 'group-cdwg' }),
      at: null,
    };
    const plan = openSfsPlan(chair(cray), follows);
    const { change } = removalOf(plan, 'groups.groups', 'group-cdwg');
    const after = applied(plan, change);
    expect(after.groups.participants).toEqual([]);
    expect(after.groups.groups.at(-1)?.successor).toBeNull();
  });
});
