// The cash plan's part of the plan: what its list holds, and what a commitment refers to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { emptyCash } from './model.ts';

export const cashPart: PartDefinition<'cash'> = {
  empty: emptyCash,
  lists: {
    commitments: {
      noun: 'commitment',
      name: (commitment) => commitment.name,
      references: ({ line, activity }) => [
        refersTo('cost.lines', line),
        refersTo('cost.activities', activity),
      ],
    },
  },
  records: ['terms'],
};
