// The plan and some of its scenarios as the sides of a comparison.
import type { Plan } from '../../kernel/plan.ts';
import type { Scenario } from '../model.ts';
import type { Side } from './compare.ts';
import { inScenario } from './scenarioPlan.ts';

/** What the plan itself is called beside its scenarios. */
export const planName = 'Current plan';

/** The plan first. */
export function sidesOf(plan: Plan, scenarios: readonly Scenario[]): readonly Side[] {
  return [
    { scenario: null, name: planName, plan },
    ...scenarios.map(({ id, name }) => ({ scenario: id, name, plan: inScenario(plan, id).plan })),
  ];
}
