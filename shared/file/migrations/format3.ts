// Format 3, released with version 0.2.0: what it holds, and how format 2 is brought up to it.
import { additiveMigration, type FrozenFormat } from './additions.ts';
import { keptSince1 } from './keptChanges.ts';

export const format3 = {
  number: 3,
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
    cash: {
      terms: {
        opening: null,
        openingOn: null,
        openingSource: null,
        least: { of: 'nothing' },
        leastSource: null,
      },
      commitments: [],
    },
    invoices: { terms: { dueDays: 30, standingDays: 90, source: null }, invoices: [] },
    explanations: { chosen: [] },
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
    scenarios: { scenarios: [], steps: [] },
    uncertainty: {
      shapes: [],
      correlations: [],
      rules: { seed: 2012, trials: 10000, confidence: 0.8 },
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
    'cash.commitments': 'cash/addCommitment',
    'invoices.invoices': 'invoices/addInvoice',
    'explanations.chosen': 'explanations/addChosen',
    'groups.groups': 'groups/addGroup',
    'groups.participants': 'groups/addParticipant',
    'goals.goals': 'goals/addGoal',
    'goals.checkIns': 'goals/addCheckIn',
    'infrastructure.assets': 'infrastructure/addAsset',
    'infrastructure.copies': 'infrastructure/addCopy',
    'scenarios.scenarios': 'scenarios/addScenario',
    'scenarios.steps': 'scenarios/addStep',
    'uncertainty.shapes': 'uncertainty/addShape',
    'uncertainty.correlations': 'uncertainty/addCorrelation',
  },
} as const satisfies FrozenFormat;

export const toFormat3 = additiveMigration(format3, keptSince1, {
  'groups.participants': { nonmember: null },
  'cost.activities': { testing: false },
});
