// No edit gives two publications the same name.
import type { Invariant } from '../kernel/invariants.ts';
import type { Plan } from '../kernel/plan.ts';

function isBroken({ publications: part }: Plan): boolean {
  const names = part.publications.map(({ name }) => name);
  return new Set(names).size < names.length;
}

export const namesDiffer: Invariant = {
  refusal: (before, after, what) =>
    isBroken(after) && !isBroken(before)
      ? { what, why: 'Two publications have one name.', remedy: 'Name one of them otherwise.' }
      : null,
};
