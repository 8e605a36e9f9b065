// Scenarios: named lists of changes on top of the plan, to see what would be if they were made.
import type { Change } from '../kernel/change.ts';

export type ScenarioId = string & { readonly of?: 'scenario' };
export type StepId = string & { readonly of?: 'scenarioStep' };

export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly note: string | null;
  readonly source: string | null;
}

/**
 * One change of a scenario. It holds nothing in the plan: what it mentions may go, and it is then
 * shown as one that no longer applies.
 */
export interface Step {
  readonly id: StepId;
  readonly scenario: ScenarioId;
  readonly change: Change;
  /** What it does in the user's words, as they were when it was made. */
  readonly sentence: string;
}

/** The changes of a scenario are made in the order in which they stand here. */
export interface ScenariosPart {
  readonly scenarios: readonly Scenario[];
  readonly steps: readonly Step[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly scenarios: ScenariosPart;
  }
}

export const emptyScenarios: ScenariosPart = { scenarios: [], steps: [] };
