// The scenarios' part of the plan: what its lists hold, and what their entities refer to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { emptyScenarios } from './model.ts';

export const scenariosPart: PartDefinition<'scenarios'> = {
  empty: emptyScenarios,
  lists: {
    scenarios: { noun: 'scenario', name: ({ name }) => name, references: () => [] },
    // What its change mentions is no reference: the change then no longer applies, and says so.
    steps: {
      noun: 'change of a scenario',
      plural: 'changes of a scenario',
      name: ({ sentence }) => sentence,
      references: ({ scenario }) => [refersTo('scenarios.scenarios', scenario)],
    },
  },
  records: [],
};
