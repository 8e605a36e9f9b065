// The scenarios' lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const scenariosLists: FeatureLists<'scenarios'> = {
  scenarios: { noun: 'scenario', name: ({ name }) => name, references: () => [] },
  // What its change mentions is no reference: the change then no longer applies, and says so.
  steps: {
    noun: 'change of a scenario',
    plural: 'changes of a scenario',
    name: ({ sentence }) => sentence,
    references: ({ scenario }) => [refersTo('scenarios.scenarios', scenario)],
  },
};
