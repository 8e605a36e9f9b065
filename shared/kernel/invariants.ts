// Invariants: rules that no edit may break, registered by the features.
import type { Refusal } from '../values/result.ts';
import type { Plan } from './plan.ts';

export interface Invariant {
  /** The refusal of what breaks it, or breaks it further, between two plans; null where nothing does. */
  refusal(before: Plan, after: Plan, what: string): Refusal | null;
}

let defined: readonly Invariant[] | null = null;

/** Called once, by `registry/invariants.ts`. */
export function defineInvariants(invariants: readonly Invariant[]): void {
  defined = invariants;
}

export function invariants(): readonly Invariant[] {
  if (!defined) throw new Error('No invariants are defined: load registry/invariants.ts.');
  return defined;
}
