// One example for every change of the cost model and of contributions.

import type { ContributionsChange } from '../../../shared/contributions/changes/changes.ts';
import type { CostChange } from '../../../shared/cost/changes/changes.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import {
  aCostLine,
  anActivity,
  anOutsideCommitment,
  testersInKind,
} from '../../fixtures/builders.ts';

import type { ExamplesOf } from './examples.ts';

export const examplesOfMoney: ExamplesOf<CostChange | ContributionsChange> = {
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
    sentence: 'Moved the activity “Web site” to position 3',
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
    sentence: 'Set the FTE of the cost line “Testers” to 2–3, likely 2.5',
  },
  'cost/removeLine': {
    change: { type: 'cost/removeLine', id: 'line-branch' },
    sentence: 'Removed the cost line “Branch management and latent bugs”',
  },
  'cost/moveLine': {
    change: { type: 'cost/moveLine', id: 'line-testers', to: 0 },
    sentence: 'Moved the cost line “Testers” to position 1',
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
    sentence: 'Moved the contribution “Gift” to position 1',
  },
  'contributions/addAmount': {
    change: {
      type: 'contributions/addAmount',
      entity: { id: 'amount-14', year: 2014, amount: money(2_345_000), source: null },
      at: null,
    },
    sentence: 'Added the board allocation for the tree in 2014',
  },
  'contributions/setAmount': {
    change: { type: 'contributions/setAmount', id: 'amount-12', set: { amount: money(2_345_000) } },
    sentence: 'Set the board allocation for the tree in 2012 to $2,345,000',
  },
  'contributions/removeAmount': {
    change: { type: 'contributions/removeAmount', id: 'amount-12' },
    sentence: 'Removed the board allocation for the tree in 2012',
  },
  'contributions/moveAmount': {
    change: { type: 'contributions/moveAmount', id: 'amount-12', to: 1 },
    sentence: 'Moved the board allocation for the tree in 2012 to position 2',
  },
  'contributions/addOutside': {
    change: {
      type: 'contributions/addOutside',
      entity: { ...anOutsideCommitment(money(10)), id: 'outside-new', name: 'Rent' },
      at: null,
    },
    sentence: 'Added the other commitment “Rent”',
  },
  'contributions/setOutside': {
    change: { type: 'contributions/setOutside', id: 'outside-two', set: { amount: money(7_500) } },
    sentence: 'Set the amount of the other commitment “Audit” to $7,500',
  },
  'contributions/removeOutside': {
    change: { type: 'contributions/removeOutside', id: 'outside-contract' },
    sentence: 'Removed the other commitment “Development contract”',
  },
  'contributions/moveOutside': {
    change: { type: 'contributions/moveOutside', id: 'outside-contract', to: 1 },
    sentence: 'Moved the other commitment “Development contract” to position 2',
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
};
