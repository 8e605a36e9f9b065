// The cash plan's list: what it holds, and what a commitment refers to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const cashLists: FeatureLists<'cash'> = {
  commitments: {
    noun: 'commitment',
    name: (commitment) => commitment.name,
    references: ({ line, activity }) => [
      refersTo('cost.lines', line),
      refersTo('cost.activities', activity),
    ],
  },
};
