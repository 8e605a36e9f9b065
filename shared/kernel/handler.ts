// A change handler: how one kind of change is applied, and described in the user's words.
import type { Result } from '../values/result.ts';
import type { Plan } from './plan.ts';

export interface ChangeHandler<C> {
  /** Pure. Gives a new plan that differs only in the feature's own part, or a refusal. */
  apply(plan: Plan, change: C): Result<Plan>;
  /** One sentence without a full stop, about the plan before: `Set FTE of “Testers” to 2 to 3`. */
  describe(plan: Plan, change: C): string;
}

/** A handler for every type of change of a feature. */
export type ChangeHandlers<C extends { readonly type: string }> = {
  readonly [T in C['type']]: ChangeHandler<Extract<C, { readonly type: T }>>;
};
