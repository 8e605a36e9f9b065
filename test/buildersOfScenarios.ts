// Scenarios for tests, and changes in them: valid by default.
import type { Scenario, Step } from '../shared/scenarios/model.ts';
import { fte } from '../shared/values/fte.ts';
import { constant } from '../shared/values/range.ts';

export function aScenario(some: Partial<Scenario> = {}): Scenario {
  return { id: 'scenario-fewer', name: 'Fewer testers', note: null, source: null, ...some };
}

/** Sets the testers to one, unless said. */
export function aStep(some: Partial<Step> = {}): Step {
  return {
    id: 'step-testers',
    scenario: 'scenario-fewer',
    change: { type: 'cost/setLine', id: 'line-testers', set: { fte: constant(fte(1)) } },
    sentence: 'Set the FTE of the cost line “Testers” to 1',
    ...some,
  };
}
