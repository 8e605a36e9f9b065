// The explanations' part of the plan: which figures the board pack explains in full.
import type { PartDefinition } from '../kernel/parts.ts';
import { emptyExplanations } from './model.ts';

export const explanationsPart: PartDefinition<'explanations'> = {
  empty: emptyExplanations,
  lists: {
    chosen: { noun: 'pack explanation', name: ({ name }) => name, references: () => [] },
  },
  records: [],
};
