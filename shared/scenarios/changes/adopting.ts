// Adopting a scenario: its changes become edits of the plan, in whole or in part, as one batch.
import type { Batch } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { counted, formatCount } from '../../values/counted.ts';
import { find } from '../../values/id.ts';
import type { ScenarioId, StepId } from '../model.ts';
import { stepsOf } from './steps.ts';

/** What is left of the scenario where all of it is adopted. */
export type Leftover = 'removed' | 'kept';

function adoptedName(plan: Plan, id: ScenarioId, chosen: number, all: number): string {
  const named = `the scenario “${find(plan.scenarios.scenarios, id)?.name ?? 'missing'}”`;
  if (chosen === all) return `Adopted ${named}`;
  return `Adopted ${formatCount(chosen)} of ${counted(all, 'change')} of ${named}`;
}

/**
 * The chosen changes in their order, then their leaving the scenario; null where none is chosen. A
 * change that no longer applies refuses the whole.
 */
export function adopting(
  plan: Plan,
  id: ScenarioId,
  chosen: ReadonlySet<StepId>,
  leftover: Leftover,
): Batch | null {
  const steps = stepsOf(plan.scenarios, id);
  const taken = steps.filter((step) => chosen.has(step.id));
  if (taken.length === 0) return null;
  const isWhole = taken.length === steps.length;
  const gone = isWhole && leftover === 'removed';
  return {
    type: 'batch',
    name: adoptedName(plan, id, taken.length, steps.length),
    changes: [
      ...taken.map(({ change }) => change),
      ...taken.map((step) => ({ type: 'scenarios/removeStep', id: step.id }) as const),
      ...(gone ? [{ type: 'scenarios/removeScenario', id } as const] : []),
    ],
  };
}
