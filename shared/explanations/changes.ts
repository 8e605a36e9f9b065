// Changes of the explanations in the board pack: add, set, remove, move.

import type { ChangeHandlers } from '../kernel/handler.ts';
import type { Plan } from '../kernel/plan.ts';
import { type EntityChange, entityVerbs } from '../kernel/verbs.ts';
import { firstOf, needsName } from '../values/check.ts';
import { grouping } from '../values/grouping.ts';
import type { Refusal } from '../values/result.ts';
import type { Chosen } from './model.ts';

export type ExplanationsChange = EntityChange<'explanations', 'Chosen', Chosen>;

declare module '../kernel/change.ts' {
  interface ChangeTypes {
    readonly explanations: ExplanationsChange;
  }
}

const atAddress = grouping(({ address }: Chosen) => address);

function checkOnce({ name, address }: Chosen, plan: Plan): Refusal | null {
  if (atAddress(plan.explanations.chosen, address).length < 2) return null;
  const what = `The explanation “${name}”`;
  return { what, why: 'It is already in the board pack.', remedy: 'Choose another figure.' };
}

const chosen = entityVerbs('explanations.chosen', 'Chosen', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    address: { label: 'the figure' },
  },
  check: (one, plan) =>
    firstOf(
      needsName(one.name, 'explanation'),
      needsName(one.address, 'figure to explain'),
      checkOnce(one, plan),
    ),
});

export const explanationsHandlers: ChangeHandlers<ExplanationsChange> = {
  ...chosen.handlers,
};
