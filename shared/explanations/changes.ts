// What one may do to the explanations in the board pack: the plain verbs.

import { lists } from '../kernel/collections.ts';
import type { Acts } from '../kernel/handler.ts';
import type { Plan } from '../kernel/plan.ts';
import { type EntityChange, entityActs } from '../kernel/verbs.ts';
import { firstOf, needsName } from '../values/check.ts';
import type { Refusal } from '../values/result.ts';
import type { Chosen } from './model.ts';

export type ExplanationsChange = EntityChange<'explanations', 'Chosen', Chosen>;

function checkOnce({ id, name, address }: Chosen, plan: Plan): Refusal | null {
  const other = plan.explanations.chosen.some((one) => one.address === address && one.id !== id);
  if (!other) return null;
  const what = `The explanation “${name}”`;
  return { what, why: 'It is in the board pack already.', remedy: 'Choose another figure.' };
}

const chosen = entityActs<Chosen>({
  at: 'explanations.chosen',
  list: lists['explanations.chosen'],
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

export const explanationsActs: Acts<ExplanationsChange> = {
  'explanations/addChosen': chosen.add,
  'explanations/setChosen': chosen.set,
  'explanations/removeChosen': chosen.remove,
  'explanations/moveChosen': chosen.move,
};
