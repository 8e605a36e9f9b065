// Adding a scenario with its changes as one batch: blank, ready-made, or the copy of another.
import { applyChange, type Change } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { positionOf } from '../../values/id.ts';
import type { Scenario, ScenarioId, Step } from '../model.ts';
import { stepSentence } from './sentences.ts';
import { stepsOf } from './steps.ts';

type NewStep = Omit<Step, 'id' | 'scenario'>;

/** Each change with the sentence that it has after those before it; one that is refused is described too. */
export function withSentences(plan: Plan, changes: readonly Change[]): readonly NewStep[] {
  let now = plan;
  return changes.map((change) => {
    const after = applyChange(now, change);
    const sentence = stepSentence(now, change, after);
    if (after.ok) now = after.value;
    return { change, sentence };
  });
}

/** A plain addition where it has no change yet; `at` is its place, null the end. */
export function addingScenario(
  entity: Scenario,
  steps: readonly NewStep[],
  newId: () => string,
  at: number | null = null,
): Change {
  const add: Change = { type: 'scenarios/addScenario', entity, at };
  if (steps.length === 0) return add;
  const changes = steps.map((step): Change => {
    const withId = {
      id: newId(),
      scenario: entity.id,
      change: step.change,
      sentence: step.sentence,
    };
    return { type: 'scenarios/addStep', entity: withId, at: null };
  });
  return { type: 'batch', name: `Added the scenario “${entity.name}”`, changes: [add, ...changes] };
}

/** A copy of a scenario as `entity`, right after it. */
export function copyingScenario(
  plan: Plan,
  of: ScenarioId,
  entity: Scenario,
  newId: () => string,
): Change {
  const at = positionOf(plan.scenarios.scenarios, of) + 1;
  return addingScenario(entity, stepsOf(plan.scenarios, of), newId, at);
}
