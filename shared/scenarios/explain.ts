// Explaining a figure of a scenario: the explainers of the features, asked of the plan as it makes it.
import type { Address, FigureAddress } from '../kernel/address.ts';
import type { Explainer } from '../kernel/explain.ts';
import { type Explanation, gone } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import { find } from '../values/id.ts';
import { inScenario } from './figures/scenarioPlan.ts';
import type { ScenarioId } from './model.ts';

declare module '../kernel/address.ts' {
  interface AddressContext {
    /** Null is the plan itself, whatever is shown. */
    readonly scenario?: ScenarioId | null;
  }
}

/** The parts of a figure stand in the scenario in which it stands. */
function within(
  { label, ...answer }: Explanation,
  scenario: ScenarioId | null,
  name: string | null,
): Explanation {
  const parts = answer.parts.map((part) => {
    return part.address ? { ...part, address: { ...part.address, scenario } } : part;
  });
  return { ...answer, label: name === null ? label : `${label}, “${name}”`, parts };
}

/** An address with a scenario is one of `plan` without any scenario that is shown. */
export function explainInScenario(
  plan: Plan,
  address: Address,
  inPlan: Explainer<FigureAddress>,
): Explanation {
  const { scenario } = address;
  if (scenario === undefined) return inPlan(plan, address);
  if (scenario === null) return within(inPlan(plan, address), null, null);
  const known = find(plan.scenarios.scenarios, scenario);
  if (!known) return gone('scenario');
  return within(inPlan(inScenario(plan, scenario).plan, address), scenario, known.name);
}
