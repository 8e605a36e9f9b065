// Changes of scenarios and their steps: the plain verbs, described as of a scenario.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import { firstOf, needsName } from '../../values/check.ts';
import { find } from '../../values/id.ts';
import type { Refusal } from '../../values/result.ts';
import type { Scenario, ScenarioId, Step, StepId } from '../model.ts';
import { changesScenarios } from './steps.ts';

export type ScenariosChange =
  | EntityChange<'scenarios', 'Scenario', Scenario>
  | EntityChange<'scenarios', 'Step', Step>;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly scenarios: ScenariosChange;
  }
}

const scenario = entityVerbs('scenarios.scenarios', 'Scenario', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    note: { label: 'the note' },
    source: { label: 'the source' },
  },
  check: (one) => needsName(one.name, 'scenario'),
});

const holdsItself: Refusal = {
  what: 'The change of a scenario',
  why: 'A scenario cannot change scenarios.',
  remedy: 'Leave the scenario, and make the change in the plan.',
};

const step = entityVerbs('scenarios.steps', 'Step', {
  fields: {
    scenario: {
      label: 'the scenario',
      show: (id, plan) => `“${nameOf(plan, 'scenarios.scenarios', id)}”`,
    },
    change: { label: 'the change' },
    sentence: { label: 'the sentence' },
  },
  check: (one) =>
    firstOf(
      needsName(one.sentence, 'change of a scenario'),
      changesScenarios(one.change) ? holdsItself : null,
    ),
});

function inScenario(plan: Plan, id: ScenarioId, sentence: string): string {
  return `In the scenario “${nameOf(plan, 'scenarios.scenarios', id)}”: ${sentence}`;
}

/** `verb` the change, where it is still there. */
function stepSentence(plan: Plan, id: StepId, verb: string): string {
  const known = find(plan.scenarios.steps, id);
  return known ? inScenario(plan, known.scenario, `${verb} “${known.sentence}”`) : `${verb} it`;
}

export const scenariosHandlers: ChangeHandlers<ScenariosChange> = {
  ...scenario.handlers,
  'scenarios/addStep': {
    ...step.add,
    describe: (plan, { entity }) => inScenario(plan, entity.scenario, entity.sentence),
  },
  'scenarios/setStep': {
    ...step.set,
    describe(plan, change) {
      const known = find(plan.scenarios.steps, change.id);
      const { sentence } = change.set;
      if (!known || sentence === undefined) return step.set.describe(plan, change);
      return inScenario(plan, known.scenario, sentence);
    },
  },
  'scenarios/removeStep': {
    ...step.remove,
    describe: (plan, { id }) => stepSentence(plan, id, 'Removed'),
  },
  'scenarios/moveStep': {
    ...step.move,
    describe: (plan, { id }) => stepSentence(plan, id, 'Moved'),
  },
};
