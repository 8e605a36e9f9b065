// Which plan the window shows: the kept one, a scenario on top of it, or a past one, which is read only.
import type { Edit } from '../shared/history.ts';
import type { Plan } from '../shared/plan.ts';
import { inScenario, recording } from '../shared/scenarioPlan.ts';
import type { ScenarioId } from '../shared/scenarios/model.ts';
import { changesScenarios } from '../shared/scenarios/steps.ts';
import { formatDate } from '../shared/values/date.ts';
import { find } from '../shared/values/id.ts';
import { ok, type Result, refuse } from '../shared/values/result.ts';
import { getState, type Shown, type State, setState, useStore } from './store.ts';
import { announce } from './ui/announce.ts';

type Past = Extract<Shown, { kind: 'past' }>;

const present: Shown = { kind: 'saved' };

/** Shows the plan as it stood right after an entry of the history, until `leave`. */
export function showPast(past: Omit<Past, 'kind'>, plan: Plan): void {
  const shown: Past = { kind: 'past', ...past };
  setState({ shown, plan, explaining: [] });
  announce(`Now shown: the plan ${pastName(shown)}. It can be read, not edited.`);
}

/** Shows the plan as a scenario makes it; what is edited from now on becomes one of its changes. */
export function showScenario(id: ScenarioId): void {
  const { saved } = getState();
  const scenario = find(saved.scenarios.scenarios, id);
  if (!scenario) return;
  setState({ ...seenIn(saved, { kind: 'scenario', id }), explaining: [] });
  announce(`Now shown: the scenario “${scenario.name}”. Edits become changes of it.`);
}

/** Back to the plan that is kept, with everything that was done to it meanwhile. */
export function leave(): void {
  const { saved, shown } = getState();
  if (shown.kind === 'saved') return;
  setState({ shown: present, plan: saved, explaining: [] });
  announce('Now shown: the present plan.');
}

/** What is seen once the kept plan has become `saved`. A scenario that is gone is left. */
export function seenIn(saved: Plan, shown: Shown): Partial<Pick<State, 'plan' | 'shown'>> {
  if (shown.kind === 'past') return {};
  const isThere = shown.kind === 'scenario' && find(saved.scenarios.scenarios, shown.id);
  if (!isThere) return { shown: present, plan: saved };
  return { shown, plan: inScenario(saved, shown.id).plan };
}

/** The edit of the kept plan that an edit of what is shown means; null where it changes nothing. */
export function editOf(saved: Plan, shown: Shown, edit: Edit, newId: string): Result<Edit | null> {
  if (shown.kind === 'past') {
    return refuse(
      'The edit',
      `You look at the plan ${pastName(shown)}: what was, stays as it was.`,
      'Return to the present plan, and edit there.',
    );
  }
  const isOfHistory = edit.type === 'undo' || edit.type === 'restore';
  if (shown.kind === 'saved' || isOfHistory || changesScenarios(edit)) return ok(edit);
  return recording(saved, shown.id, edit, newId);
}

function pastName({ at, seq }: Past): string {
  const day = at.slice(0, 10);
  return day === '' ? `as of edit ${seq}` : `as of ${formatDate(day)}, edit ${seq}`;
}

/** `as of 5 Jan 2012, edit 12`, `scenario “Fewer testers”`: for titles and names of files. */
export function shownName({ shown, saved }: Pick<State, 'shown' | 'saved'>): string | null {
  if (shown.kind === 'saved') return null;
  if (shown.kind === 'past') return pastName(shown);
  return `scenario “${find(saved.scenarios.scenarios, shown.id)?.name ?? shown.id}”`;
}

/** The plan that scenarios stand on: what is shown, without the scenario that is shown. */
export function baseOf({ shown, saved, plan }: Pick<State, 'shown' | 'saved' | 'plan'>): Plan {
  return shown.kind === 'scenario' ? saved : plan;
}

export const useBasePlan = (): Plan => useStore(baseOf);
