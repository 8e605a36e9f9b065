// What the page does to scenarios: each is one step that can be undone by name.

import type { Change } from '../../shared/kernel/change.ts';
import { sameNameIn } from '../../shared/kernel/sameNames.ts';
import {
  addingScenario,
  copyingScenario,
  withSentences,
} from '../../shared/scenarios/changes/newScenario.ts';
import { type ReadyMadeName, readyMades } from '../../shared/scenarios/figures/readyMade.ts';
import type { Scenario, ScenarioId, Step, StepId } from '../../shared/scenarios/model.ts';
import { positionOf } from '../../shared/values/id.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { baseOf } from '../state/shown.ts';
import { getState } from '../state/store.ts';

const part = () => baseOf(getState()).scenarios;

/** True where it was made; a refusal is told, as no field asked for it. */
function send(change: Change, done: string | null = null): boolean {
  return tell(dispatch(change), done);
}

/** The id of the new scenario, or null where the plan has nothing for it. */
export function addReadyMade(name: ReadyMadeName): string | null {
  const { label, note, named, changes } = readyMades[name];
  const plan = baseOf(getState());
  const making = { plan, year: getState().viewSettings.year, newId };
  const made = changes(making);
  if (!made.ok) {
    tell({ ...made.no, what: label });
    return null;
  }
  const scenario: Scenario = {
    id: newId(),
    name: named?.(making) ?? label,
    note,
    source: 'Assumption: a ready-made scenario.',
  };
  const change = addingScenario(scenario, withSentences(plan, made.value), newId);
  const taken = sameNameIn(plan, change) ? ' Another one already had that name.' : '';
  return send(change, `Added the scenario “${scenario.name}”.${taken}`) ? scenario.id : null;
}

export function duplicate({ id, name, note, source }: Scenario): ScenarioId | null {
  const copy: Scenario = { id: newId(), name: `${name} (copy)`, note, source };
  const change = copyingScenario(baseOf(getState()), id, copy, newId);
  return send(change, `Added the scenario “${copy.name}”.`) ? copy.id : null;
}

export function moveScenario(id: ScenarioId, by: -1 | 1): void {
  const to = positionOf(part().scenarios, id) + by;
  send({ type: 'scenarios/moveScenario', id, to });
}

/** To the place of a neighbor in the same scenario: between them may stand changes of others. */
export function moveStep(id: StepId, neighbor: Step): void {
  send({ type: 'scenarios/moveStep', id, to: positionOf(part().steps, neighbor.id) });
}

export function takeOut({ id, sentence }: Step): void {
  send({ type: 'scenarios/removeStep', id }, `Removed “${sentence}”.`);
}
