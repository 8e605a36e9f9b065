// The cost model's part of the plan: what its lists hold, and what their entities refer to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { emptyCost } from './model.ts';

export const costPart: PartDefinition<'cost'> = {
  empty: emptyCost,
  lists: {
    activities: {
      noun: 'activity',
      plural: 'activities',
      name: (activity) => activity.name,
      references: () => [],
    },
    lines: {
      noun: 'cost line',
      name: (line) => line.name,
      references: (line) => [refersTo('cost.activities', line.activity)],
    },
  },
  records: ['terms'],
};
