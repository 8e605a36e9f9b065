// The contributions' lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const contributionsLists: FeatureLists<'contributions'> = {
  pledges: {
    noun: 'contribution',
    name: (pledge) => pledge.name,
    references: (pledge) => [
      refersTo('members.roll', pledge.member),
      refersTo('cost.lines', pledge.line),
      refersTo('cost.activities', pledge.activity),
    ],
  },
  amounts: {
    noun: 'board allocation',
    plural: 'board allocations',
    name: (set) => String(set.year),
    phrase: (set) => `the board allocation for the tree in ${set.year}`,
    references: () => [],
  },
  outside: {
    noun: 'other commitment',
    name: (commitment) => commitment.name,
    references: () => [],
  },
};
