// One example for every change of the cash.

import type { CashChange } from '../../shared/cash/changes.ts';
import { money } from '../../shared/values/money.ts';
import { hired } from '../cashBuilders.ts';

import type { ExamplesOf } from './examples.ts';

export const examplesOfCash: ExamplesOf<CashChange> = {
  'cash/setTerms': {
    change: { type: 'cash/setTerms', set: { least: { of: 'months', months: 3 } } },
    sentence: 'Set the reserve to keep of the cash plan to 3 months of the committed outflow',
  },
  'cash/addCommitment': {
    change: {
      type: 'cash/addCommitment',
      entity: hired(1, { id: 'commitment-new', name: 'A tester' }),
      at: 0,
    },
    sentence: 'Added the commitment “A tester”',
  },
  'cash/setCommitment': {
    change: { type: 'cash/setCommitment', id: 'commitment-one', set: { amount: money(2_000) } },
    sentence: 'Set the amount of the commitment “Test contract” to $2,000',
  },
  'cash/removeCommitment': {
    change: { type: 'cash/removeCommitment', id: 'commitment-one' },
    sentence: 'Removed the commitment “Test contract”',
  },
  'cash/moveCommitment': {
    change: { type: 'cash/moveCommitment', id: 'commitment-one', to: 1 },
    sentence: 'Moved the commitment “Test contract” to place 2',
  },
};
