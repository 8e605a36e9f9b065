// An act: how one kind of change is applied, and said in the user's words.

import type { Result } from '../values/result.ts';
import type { Plan } from './plan.ts';

export interface Act<C> {
  /** Pure. Gives a new plan that differs only in the feature's own part, or a refusal. */
  apply(plan: Plan, change: C): Result<Plan>;
  /** One sentence without a full stop, said of the plan before: `Set FTE of “Testers” to 2 to 3`. */
  describe(plan: Plan, change: C): string;
}

/** An act for every type of change of a feature. */
export type Acts<C extends { readonly type: string }> = {
  readonly [T in C['type']]: Act<Extract<C, { readonly type: T }>>;
};
