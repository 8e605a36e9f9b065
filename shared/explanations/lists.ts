// The explanations' part of the plan: which figures the board pack explains in full.
import type { FeatureLists } from '../kernel/lists.ts';

export const explanationsLists: FeatureLists<'explanations'> = {
  chosen: { noun: 'pack explanation', name: ({ name }) => name, references: () => [] },
};
