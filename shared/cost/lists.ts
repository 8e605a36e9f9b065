// The cost model's lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const costLists: FeatureLists<'cost'> = {
  activities: {
    noun: 'activity',
    plural: 'activities',
    name: (activity) => activity.name,
    references: () => [],
  },
  lines: {
    noun: 'cost line',
    name: (line) => line.name,
    namedWithin: ({ activity }) => activity,
    references: (line) => [refersTo('cost.activities', line.activity)],
  },
};
