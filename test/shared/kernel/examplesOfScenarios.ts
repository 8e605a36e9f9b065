// One example for every change of scenarios.
import type { ScenariosChange } from '../../../shared/scenarios/changes/changes.ts';
import { fte } from '../../../shared/values/fte.ts';
import { constant } from '../../../shared/values/range.ts';
import { aScenario, aStep } from '../../fixtures/buildersOfScenarios.ts';

import type { ExamplesOf } from './examples.ts';

const fewer = 'scenario-fewer';

export const examplesOfScenarios: ExamplesOf<ScenariosChange> = {
  'scenarios/addScenario': {
    change: {
      type: 'scenarios/addScenario',
      entity: aScenario({ id: 'scenario-more', name: 'More testers', note: 'What if?' }),
      at: 0,
    },
    sentence: 'Added the scenario “More testers”',
  },
  'scenarios/setScenario': {
    change: { type: 'scenarios/setScenario', id: fewer, set: { name: 'One tester' } },
    sentence: 'Renamed the scenario “Fewer testers” to “One tester”',
  },
  'scenarios/removeScenario': {
    change: { type: 'scenarios/removeScenario', id: 'scenario-empty' },
    sentence: 'Removed the scenario “Nothing yet”',
  },
  'scenarios/moveScenario': {
    change: { type: 'scenarios/moveScenario', id: fewer, to: 1 },
    sentence: 'Moved the scenario “Fewer testers” to position 2',
  },
  'scenarios/addStep': {
    change: {
      type: 'scenarios/addStep',
      entity: aStep({
        id: 'step-batch',
        change: {
          type: 'batch',
          name: 'Cleared 2 cells',
          changes: [{ type: 'cost/removeLine', id: 'line-branch' }],
        },
        sentence: 'Cleared 2 cells',
      }),
      at: null,
    },
    sentence: 'In the scenario “Fewer testers”: Cleared 2 cells',
  },
  'scenarios/setStep': {
    change: {
      type: 'scenarios/setStep',
      id: 'step-testers',
      set: {
        change: { type: 'cost/setLine', id: 'line-testers', set: { fte: constant(fte(2)) } },
        sentence: 'Set the FTE of the cost line “Testers” to 2',
      },
    },
    sentence: 'In the scenario “Fewer testers”: Set the FTE of the cost line “Testers” to 2',
  },
  'scenarios/removeStep': {
    change: { type: 'scenarios/removeStep', id: 'step-leaves' },
    sentence:
      'In the scenario “Fewer testers”: Removed “Recorded that “Cray” leaves on Dec 31, 2011”',
  },
  'scenarios/moveStep': {
    change: { type: 'scenarios/moveStep', id: 'step-leaves', to: 0 },
    sentence:
      'In the scenario “Fewer testers”: Moved “Recorded that “Cray” leaves on Dec 31, 2011”',
  },
};
