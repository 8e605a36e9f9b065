// Turns an edit of the plan that is shown into one of the plan that is kept, and says what is shown after it.
import type { Edit } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { changesScenarios } from '../../shared/scenarios/changes/steps.ts';
import { inScenario, recording } from '../../shared/scenarios/figures/scenarioPlan.ts';
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import { find } from '../../shared/values/id.ts';
import { ok, type Result, refuse } from '../../shared/values/result.ts';
import { announce } from '../ui/announce.ts';
import { pastName } from './shown.ts';
import { getState, type Shown, type State, setState } from './store.ts';

/** Shows the plan as a scenario makes it; what is edited from now on becomes one of its changes. */
export function showScenario(id: ScenarioId): void {
  const { saved } = getState();
  const scenario = find(saved.scenarios.scenarios, id);
  if (!scenario) return;
  setState({ ...shownIn(saved, { kind: 'scenario', id }), explaining: [] });
  announce(`Now shown: the scenario “${scenario.name}”. Edits become its changes.`);
}

/** What is shown once the saved plan has become `saved`. A scenario that is gone is left. */
export function shownIn(saved: Plan, shown: Shown): Partial<Pick<State, 'plan' | 'shown'>> {
  if (shown.kind === 'past') return {};
  const isThere = shown.kind === 'scenario' && find(saved.scenarios.scenarios, shown.id);
  if (!isThere) return { shown: { kind: 'saved' }, plan: saved };
  return { shown, plan: inScenario(saved, shown.id).plan };
}

/** The edit of the saved plan that an edit of what is shown means; null where it changes nothing. */
export function editOf(saved: Plan, shown: Shown, edit: Edit, newId: string): Result<Edit | null> {
  if (shown.kind === 'past') {
    return refuse(
      'The edit',
      `You are viewing the plan ${pastName(shown)}, and the past can’t be edited.`,
      'Go back to the current plan, and edit there.',
    );
  }
  const isOfHistory = edit.type === 'undo' || edit.type === 'restore';
  if (shown.kind === 'saved' || isOfHistory || changesScenarios(edit)) return ok(edit);
  return recording(saved, shown.id, edit, newId);
}
