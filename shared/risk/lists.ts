// The part of the plan on risk, called `uncertainty` in files: its lists, and what their entities refer to.
import { type FeatureLists, type Reference, refersTo } from '../kernel/lists.ts';
import { inputName } from './figures/inputs.ts';
import { type InputRef, inputLists } from './model.ts';

function toInput({ of, id }: InputRef): Reference | null {
  const list = inputLists[of];
  return list === null ? null : refersTo(list, id);
}

export const riskLists: FeatureLists<'uncertainty'> = {
  shapes: {
    noun: 'shape',
    name: ({ input }, plan) => inputName(plan, input),
    references: ({ input }) => [toInput(input)],
  },
  correlations: {
    noun: 'correlation',
    name: ({ name }) => name,
    references: ({ inputs }) => inputs.map(toInput),
  },
};
