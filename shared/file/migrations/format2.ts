// Format 2, released with version 0.1.0: what it holds, and how format 1 is brought up to it.
import { additiveMigration, type FrozenFormat } from './additions.ts';
import { keptSince1 } from './keptChanges.ts';

export const format2 = {
  number: 2,
  parts: {
    consortium: {
      profile: {
        name: 'New consortium',
        yearStartsIn: 1,
        opensAt: null,
        target: null,
        targetSource: null,
        note: null,
      },
    },
    members: { tiers: [], roll: [], classes: [], nonmembers: [] },
    governance: {
      seatRules: [],
      seatTerms: [],
      offices: [],
      officerTerms: [],
      quorum: {
        comparison: 'moreThan',
        numerator: 1,
        denominator: 2,
        of: 'authorised',
        eachClass: false,
        source: null,
      },
    },
    cost: {
      terms: {
        startYear: 2026,
        years: 3,
        rate: { amount: null, basis: 'unknown', solved: null, note: null },
        staffEscalation: 0,
        fixedEscalation: 0,
      },
      activities: [],
      lines: [],
    },
    contributions: {
      pledges: [],
      amounts: [],
      outside: [],
      rules: {
        proposedProbability: 0.25,
        pledgedProbability: 0.75,
        hostFee: [],
        source: 'Assumption: nobody published these probabilities.',
      },
    },
    groups: { groups: [], participants: [] },
    goals: { goals: [], checkIns: [] },
    infrastructure: {
      assets: [],
      copies: [],
      rules: {
        provenMonths: 12,
        source: 'Assumption: a restore is tried once a year; nobody set a period.',
      },
    },
  },
  additions: {
    'members.tiers': 'members/addTier',
    'members.roll': 'members/addMember',
    'members.classes': 'members/addClass',
    'members.nonmembers': 'members/addNonmember',
    'governance.seatRules': 'governance/addSeatRule',
    'governance.seatTerms': 'governance/addSeatTerm',
    'governance.offices': 'governance/addOffice',
    'governance.officerTerms': 'governance/addOfficerTerm',
    'cost.activities': 'cost/addActivity',
    'cost.lines': 'cost/addLine',
    'contributions.pledges': 'contributions/addPledge',
    'contributions.amounts': 'contributions/addAmount',
    'contributions.outside': 'contributions/addOutside',
    'groups.groups': 'groups/addGroup',
    'groups.participants': 'groups/addParticipant',
    'goals.goals': 'goals/addGoal',
    'goals.checkIns': 'goals/addCheckIn',
    'infrastructure.assets': 'infrastructure/addAsset',
    'infrastructure.copies': 'infrastructure/addCopy',
  },
} as const satisfies FrozenFormat;

export const toFormat2 = additiveMigration(format2, keptSince1, {});
