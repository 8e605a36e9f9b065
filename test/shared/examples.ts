// One example for every kind of change: a kind without an example does not compile.
import type { Change } from '../../shared/change.ts';
import type { Plan } from '../../shared/plan.ts';
import { fte } from '../../shared/values/fte.ts';
import { money } from '../../shared/values/money.ts';
import {
  aCostLine,
  aMember,
  anActivity,
  anOffice,
  anOfficerTerm,
  anOutsideCommitment,
  aPledge,
  aSeatRule,
  aSeatTerm,
  aTier,
  openSfsPlan,
  testersInKind,
} from '../builders.ts';

export interface Example<C extends Change = Change> {
  /** The furnished plan, unless the change needs another. */
  readonly before?: Plan;
  readonly change: C;
  readonly sentence: string;
}

export type Examples = {
  readonly [T in Change['type']]: Example<Extract<Change, { readonly type: T }>>;
};

/** OpenSFS with one of everything that it does not have of itself. */
export const furnished = openSfsPlan(
  { type: 'members/addTier', entity: aTier(), at: null },
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({ rule: 'seat-elected', holder: 'Grace', to: '2012-12-31' }),
    at: null,
  },
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({
      id: 'term-two',
      rule: 'seats-promoter',
      member: 'member-cray',
      number: null,
    }),
    at: null,
  },
  {
    type: 'governance/addOfficerTerm',
    entity: anOfficerTerm({ office: 'office-secretary' }),
    at: null,
  },
  {
    type: 'contributions/addPledge',
    entity: testersInKind(1, { member: 'member-cray' }),
    at: null,
  },
  { type: 'contributions/addPledge', entity: aPledge(), at: null },
  {
    type: 'contributions/addAmount',
    entity: { id: 'amount-12', year: 2012, amount: money(2_000_000), source: null },
    at: null,
  },
  {
    type: 'contributions/addAmount',
    entity: { id: 'amount-13', year: 2013, amount: money(2_000_000), source: null },
    at: null,
  },
  { type: 'contributions/addOutside', entity: anOutsideCommitment(money(1_050_000)), at: null },
  {
    type: 'contributions/addOutside',
    entity: { ...anOutsideCommitment(money(5)), id: 'outside-two', name: 'Audit' },
    at: null,
  },
  {
    type: 'cost/addActivity',
    entity: anActivity({ id: 'activity-web', name: 'Web site' }),
    at: null,
  },
);

export const examples: Examples = {
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
    sentence: 'Moved the tier “Gold” to place 1',
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
    sentence: 'Moved the member “Cray” to place 4',
  },
  'members/changeTier': {
    change: {
      type: 'members/changeTier',
      member: 'member-cray',
      tier: 'tier-adopter',
      from: '2012-07-01',
    },
    sentence: 'Moved “Cray” to the tier “Adopter” from 1 Jul 2012',
  },
  'members/leave': {
    change: { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
    sentence: 'Recorded that “Cray” leaves on 31 Dec 2011',
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
    sentence: 'Moved the seat rule “Elected by Adopters and Supporters” to place 1',
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
    change: { type: 'governance/setSeatTerm', id: 'term-one', set: { state: 'vacant' } },
    sentence:
      'Set the state of the seat term “Grace, Elected by Adopters and Supporters, seat 1” to vacant',
  },
  'governance/removeSeatTerm': {
    change: { type: 'governance/removeSeatTerm', id: 'term-two' },
    sentence: 'Removed the seat term “holder not recorded, Cray”',
  },
  'governance/moveSeatTerm': {
    change: { type: 'governance/moveSeatTerm', id: 'term-two', to: 0 },
    sentence: 'Moved the seat term “holder not recorded, Cray” to place 1',
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
    sentence: 'Moved the office “Treasurer” to place 1',
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
    sentence: 'Set the last day of the term of office “Norman Morse, President” to 15 Apr 2013',
  },
  'governance/removeOfficerTerm': {
    change: { type: 'governance/removeOfficerTerm', id: 'term-morse' },
    sentence: 'Removed the term of office “Norman Morse, President”',
  },
  'governance/moveOfficerTerm': {
    change: { type: 'governance/moveOfficerTerm', id: 'term-morse', to: 1 },
    sentence: 'Moved the term of office “Norman Morse, President” to place 2',
  },
  'governance/setQuorum': {
    change: { type: 'governance/setQuorum', set: { of: 'inOffice' } },
    sentence: 'Set the base of quorum to seats in office',
  },
  'cost/setTerms': {
    change: { type: 'cost/setTerms', set: { staffEscalation: 0.03 } },
    sentence: 'Set the staff escalation of the cost model to 3%',
  },
  'cost/addActivity': {
    change: { type: 'cost/addActivity', entity: anActivity({ id: 'activity-new' }), at: 0 },
    sentence: 'Added the activity “Testing”',
  },
  'cost/setActivity': {
    change: { type: 'cost/setActivity', id: 'activity-web', set: { name: 'Web' } },
    sentence: 'Renamed the activity “Web site” to “Web”',
  },
  'cost/removeActivity': {
    change: { type: 'cost/removeActivity', id: 'activity-web' },
    sentence: 'Removed the activity “Web site”',
  },
  'cost/moveActivity': {
    change: { type: 'cost/moveActivity', id: 'activity-web', to: 2 },
    sentence: 'Moved the activity “Web site” to place 3',
  },
  'cost/addLine': {
    change: { type: 'cost/addLine', entity: aCostLine(), at: null },
    sentence: 'Added the cost line “Rack”',
  },
  'cost/setLine': {
    change: {
      type: 'cost/setLine',
      id: 'line-testers',
      set: { fte: { low: fte(2), high: fte(3) } },
    },
    sentence: 'Set the FTE of the cost line “Testers” at 2 to 3',
  },
  'cost/removeLine': {
    change: { type: 'cost/removeLine', id: 'line-branch' },
    sentence: 'Removed the cost line “Branch management and latent bugs”',
  },
  'cost/moveLine': {
    change: { type: 'cost/moveLine', id: 'line-testers', to: 0 },
    sentence: 'Moved the cost line “Testers” to place 1',
  },
  'cost/calibrate': {
    change: {
      type: 'cost/calibrate',
      end: 'high',
      target: money(3_000_000),
      line: null,
      share: 1,
    },
    sentence: 'Solved the cost per FTE so that the high total is $3,000,000',
  },
  'contributions/addPledge': {
    change: {
      type: 'contributions/addPledge',
      entity: testersInKind(2, { id: 'pledge-new', name: 'Two testers' }),
      at: null,
    },
    sentence: 'Added the contribution “Two testers”',
  },
  'contributions/setPledge': {
    change: { type: 'contributions/setPledge', id: 'pledge-one', set: { status: 'received' } },
    sentence: 'Set the status of the contribution “Gift” to received',
  },
  'contributions/removePledge': {
    change: { type: 'contributions/removePledge', id: 'pledge-one' },
    sentence: 'Removed the contribution “Gift”',
  },
  'contributions/movePledge': {
    change: { type: 'contributions/movePledge', id: 'pledge-one', to: 0 },
    sentence: 'Moved the contribution “Gift” to place 1',
  },
  'contributions/addAmount': {
    change: {
      type: 'contributions/addAmount',
      entity: { id: 'amount-14', year: 2014, amount: money(2_345_000), source: null },
      at: null,
    },
    sentence: 'Added the amount for the tree in 2014',
  },
  'contributions/setAmount': {
    change: { type: 'contributions/setAmount', id: 'amount-12', set: { amount: money(2_345_000) } },
    sentence: 'Set the amount for the tree in 2012 to $2,345,000',
  },
  'contributions/removeAmount': {
    change: { type: 'contributions/removeAmount', id: 'amount-12' },
    sentence: 'Removed the amount for the tree in 2012',
  },
  'contributions/moveAmount': {
    change: { type: 'contributions/moveAmount', id: 'amount-12', to: 1 },
    sentence: 'Moved the amount for the tree in 2012 to place 2',
  },
  'contributions/addOutside': {
    change: {
      type: 'contributions/addOutside',
      entity: { ...anOutsideCommitment(money(10)), id: 'outside-new', name: 'Rent' },
      at: null,
    },
    sentence: 'Added the outside commitment “Rent”',
  },
  'contributions/setOutside': {
    change: { type: 'contributions/setOutside', id: 'outside-two', set: { amount: money(7_500) } },
    sentence: 'Set the amount of the outside commitment “Audit” to $7,500',
  },
  'contributions/removeOutside': {
    change: { type: 'contributions/removeOutside', id: 'outside-contract' },
    sentence: 'Removed the outside commitment “Development contract”',
  },
  'contributions/moveOutside': {
    change: { type: 'contributions/moveOutside', id: 'outside-contract', to: 1 },
    sentence: 'Moved the outside commitment “Development contract” to place 2',
  },
  'contributions/setRules': {
    change: {
      type: 'contributions/setRules',
      set: {
        hostFee: [
          { upTo: money(1_000_000), share: 0.09 },
          { upTo: null, share: 0.06 },
        ],
      },
    },
    sentence: 'Set the host fee of the cash rules to 9% up to $1,000,000, then 6%',
  },
  batch: {
    change: {
      type: 'batch',
      name: 'Recorded the year-end changes',
      changes: [
        { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
        { type: 'cost/removeLine', id: 'line-branch' },
      ],
    },
    sentence: 'Recorded the year-end changes',
  },
};
