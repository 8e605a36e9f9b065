// One example for every change of the consortium, its members and its board.

import type { ConsortiumChange } from '../../../shared/consortium/changes.ts';
import type { GovernanceChange } from '../../../shared/governance/changes/changes.ts';
import type { MembersChange } from '../../../shared/members/changes/changes.ts';
import { money } from '../../../shared/values/money.ts';
import {
  aMember,
  aNonmember,
  anOffice,
  anOfficerTerm,
  aSeatRule,
  aSeatTerm,
  aTier,
  openSfsPlan,
} from '../../fixtures/builders.ts';

import type { ExamplesOf } from './examples.ts';

export const examplesOfBoard: ExamplesOf<ConsortiumChange | MembersChange | GovernanceChange> = {
  'consortium/setProfile': {
    change: { type: 'consortium/setProfile', set: { target: money(2_500_000) } },
    sentence: 'Set the target of the consortium to $2,500,000',
  },
  'members/addTier': {
    change: { type: 'members/addTier', entity: aTier({ id: 'tier-new', name: 'Silver' }), at: 1 },
    sentence: 'Added the tier “Silver”',
  },
  'members/setTier': {
    change: {
      type: 'members/setTier',
      id: 'tier-promoter',
      set: { dues: [{ from: 2012, amount: money(588_750) }] },
    },
    sentence: 'Set the dues of the tier “Promoter” to $588,750 from 2012',
  },
  'members/removeTier': {
    change: { type: 'members/removeTier', id: 'tier-gold' },
    sentence: 'Removed the tier “Gold”',
  },
  'members/moveTier': {
    change: { type: 'members/moveTier', id: 'tier-gold', to: 0 },
    sentence: 'Moved the tier “Gold” to position 1',
  },
  'members/addMember': {
    change: { type: 'members/addMember', entity: aMember(), at: null },
    sentence: 'Added the member “Acme”',
  },
  'members/setMember': {
    change: { type: 'members/setMember', id: 'member-cray', set: { representative: 'Ada' } },
    sentence: 'Set the representative of the member “Cray” to “Ada”',
  },
  'members/removeMember': {
    change: { type: 'members/removeMember', id: 'member-ddn' },
    sentence: 'Removed the member “DataDirect Networks (DDN)”',
  },
  'members/moveMember': {
    change: { type: 'members/moveMember', id: 'member-cray', to: 3 },
    sentence: 'Moved the member “Cray” to position 4',
  },
  'members/changeTier': {
    change: {
      type: 'members/changeTier',
      member: 'member-cray',
      tier: 'tier-adopter',
      from: '2012-07-01',
    },
    sentence: 'Moved “Cray” to the tier “Adopter” from Jul 1, 2012',
  },
  'members/leave': {
    change: { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
    sentence: 'Recorded that “Cray” leaves on Dec 31, 2011',
  },
  'members/addClass': {
    change: {
      type: 'members/addClass',
      entity: { id: 'class-new', name: 'Observers', source: null },
      at: 0,
    },
    sentence: 'Added the nonmember class “Observers”',
  },
  'members/setClass': {
    change: { type: 'members/setClass', id: 'class-participant', set: { name: 'Guests' } },
    sentence: 'Renamed the nonmember class “Participants” to “Guests”',
  },
  'members/removeClass': {
    change: { type: 'members/removeClass', id: 'class-contributor' },
    sentence: 'Removed the nonmember class “Contributors”',
  },
  'members/moveClass': {
    change: { type: 'members/moveClass', id: 'class-participant', to: 2 },
    sentence: 'Moved the nonmember class “Participants” to position 3',
  },
  'members/addNonmember': {
    change: { type: 'members/addNonmember', entity: aNonmember({ id: 'new' }), at: null },
    sentence: 'Added the nonmember “Emmy”',
  },
  'members/setNonmember': {
    change: {
      type: 'members/setNonmember',
      id: 'nonmember-emmy',
      set: { class: 'class-consultant', to: '2012-06-30' },
    },
    sentence:
      'Set the class of the nonmember “Emmy” to “Consultants” and its last day to Jun 30, 2012',
  },
  'members/removeNonmember': {
    change: { type: 'members/removeNonmember', id: 'nonmember-emmy' },
    sentence: 'Removed the nonmember “Emmy”',
  },
  'members/moveNonmember': {
    change: { type: 'members/moveNonmember', id: 'nonmember-emmy', to: 1 },
    sentence: 'Moved the nonmember “Emmy” to position 2',
  },
  'governance/addSeatRule': {
    change: { type: 'governance/addSeatRule', entity: aSeatRule(), at: null },
    sentence: 'Added the seat rule “Gold seats”',
  },
  'governance/setSeatRule': {
    change: { type: 'governance/setSeatRule', id: 'seats-promoter', set: { cap: 4 } },
    sentence: 'Set the seat limit of the seat rule “Promoter seats” to 4',
  },
  'governance/removeSeatRule': {
    before: openSfsPlan(),
    change: { type: 'governance/removeSeatRule', id: 'seat-elected' },
    sentence: 'Removed the seat rule “Elected by Adopters and Supporters”',
  },
  'governance/moveSeatRule': {
    change: { type: 'governance/moveSeatRule', id: 'seat-elected', to: 0 },
    sentence: 'Moved the seat rule “Elected by Adopters and Supporters” to position 1',
  },
  'governance/addSeatTerm': {
    change: {
      type: 'governance/addSeatTerm',
      entity: aSeatTerm({
        id: 'term-new',
        rule: 'seats-promoter',
        member: 'member-ornl',
        number: null,
        holder: 'Alan',
      }),
      at: null,
    },
    sentence: 'Added the seat term “Alan, Oak Ridge National Laboratory (ORNL)”',
  },
  'governance/setSeatTerm': {
    change: { type: 'governance/setSeatTerm', id: 'term-one', set: { state: 'suspended' } },
    sentence:
      'Set the state of the seat term “Grace, Elected by Adopters and Supporters, seat 1” to suspended',
  },
  'governance/removeSeatTerm': {
    change: { type: 'governance/removeSeatTerm', id: 'term-two' },
    sentence: 'Removed the seat term “name not recorded, Cray”',
  },
  'governance/moveSeatTerm': {
    change: { type: 'governance/moveSeatTerm', id: 'term-two', to: 0 },
    sentence: 'Moved the seat term “name not recorded, Cray” to position 1',
  },
  'governance/addOffice': {
    change: { type: 'governance/addOffice', entity: anOffice(), at: null },
    sentence: 'Added the office “Chair”',
  },
  'governance/setOffice': {
    change: {
      type: 'governance/setOffice',
      id: 'office-president',
      set: { notWith: ['office-treasurer'] },
    },
    sentence: 'Set the incompatible offices of the office “President” to “Treasurer”',
  },
  'governance/removeOffice': {
    change: { type: 'governance/removeOffice', id: 'office-treasurer' },
    sentence: 'Removed the office “Treasurer”',
  },
  'governance/moveOffice': {
    change: { type: 'governance/moveOffice', id: 'office-treasurer', to: 0 },
    sentence: 'Moved the office “Treasurer” to position 1',
  },
  'governance/addOfficerTerm': {
    change: {
      type: 'governance/addOfficerTerm',
      entity: anOfficerTerm({ id: 'officer-two', office: 'office-treasurer', holder: 'Grace' }),
      at: null,
    },
    sentence: 'Added the term of office “Grace, Treasurer”',
  },
  'governance/setOfficerTerm': {
    change: { type: 'governance/setOfficerTerm', id: 'term-morse', set: { to: '2013-04-15' } },
    sentence: 'Set the last day of the term of office “Norman Morse, President” to Apr 15, 2013',
  },
  'governance/removeOfficerTerm': {
    change: { type: 'governance/removeOfficerTerm', id: 'term-morse' },
    sentence: 'Removed the term of office “Norman Morse, President”',
  },
  'governance/moveOfficerTerm': {
    change: { type: 'governance/moveOfficerTerm', id: 'term-morse', to: 1 },
    sentence: 'Moved the term of office “Norman Morse, President” to position 2',
  },
  'governance/setQuorum': {
    change: { type: 'governance/setQuorum', set: { of: 'inOffice' } },
    sentence: 'Set the base of quorum to seats in office',
  },
};
