// Looks for the problems of a plan, and for the figures that rest on them; loaded once the plan is open.
import '../../shared/registry/rules.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import {
  foundedNames,
  type PlanProblem,
  problemsOf,
  problemText,
  problemUnder,
  staysWhole,
} from '../../shared/kernel/problems.ts';
import type { State, Unvalued } from './store.ts';

type Found = Pick<State, 'problems' | 'unvalued'>;

const nothing: Found = { problems: [], unvalued: {} };

/** `base` is the plan that `plan` is a scenario on: that breaks no rule which its base keeps. */
export function found(plan: Plan, base: Plan | null): Found {
  if (base && problemsOf(base).length === 0) staysWhole(base, plan);
  const problems = problemsOf(plan);
  return problems.length === 0 ? nothing : { problems, unvalued: unvaluedIn(plan) };
}

function unvaluedIn(plan: Plan): Unvalued {
  const under = foundedNames().map((of): [string, PlanProblem | null] => [
    of,
    problemUnder(plan, of),
  ]);
  return Object.fromEntries(under.flatMap(([of, one]) => (one ? [[of, problemText(one)]] : [])));
}
