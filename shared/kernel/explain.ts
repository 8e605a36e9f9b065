// Explaining any figure: asks the explainer of the feature that its address names.

import { noValue } from '../values/words.ts';
import type { Address, Addresses, FigureAddress } from './address.ts';
import { type Explanation, inputPart } from './explanation.ts';
import type { Plan } from './plan.ts';
import { type PlanProblem, problemUnder } from './problems.ts';

/** Explains the figures of one feature. */
export type Explainer<A> = (plan: Plan, address: A) => Explanation;

/** An explainer for every feature that has addresses; one that is left out does not compile. */
export type FeatureExplainers = { readonly [F in keyof Addresses]: Explainer<Addresses[F]> };

/** Answers for an address that says where it stands; hands on what stands in the plan itself. */
export type ContextExplainer = (
  plan: Plan,
  address: Address,
  inPlan: Explainer<FigureAddress>,
) => Explanation;

interface Defined {
  readonly explainers: Readonly<Record<string, Explainer<never>>>;
  readonly inContext: ContextExplainer;
}

let defined: Defined | null = null;

/** Called once, by `registry/explainers.ts`. */
export function defineExplainers(explainers: FeatureExplainers, inContext: ContextExplainer): void {
  defined = { explainers, inContext };
}

const rule = 'It depends on something that breaks a rule. Fix that, and it has a value again.';

/** Its one part is the problem. */
function withoutValue({ label }: Explanation, problem: PlanProblem): Explanation {
  const { where, what, why, remedy } = problem;
  const part = {
    ...inputPart(where, 'needs fixing', null, null),
    note: `${what}: ${why} ${remedy}`,
  };
  return { label, value: noValue, rule, parts: [part] };
}

/** An entity that is gone since is told to be removed; it never throws on a known address. */
export function explain(plan: Plan, address: Address): Explanation {
  if (!defined) throw new Error('No explainers are defined: load registry/explainers.ts.');
  const { explainers, inContext } = defined;
  return inContext(plan, address, (inPlan, figure) => {
    // Each explainer stands under the feature that its addresses name.
    const explainer = explainers[figure.feature] as Explainer<FigureAddress>;
    const explained = explainer(inPlan, figure);
    const problem = problemUnder(inPlan, figure.feature);
    return problem ? withoutValue(explained, problem) : explained;
  });
}
