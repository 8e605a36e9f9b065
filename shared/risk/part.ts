// The part of the plan on risk, called `uncertainty` in files: its lists, and what their entities refer to.
import { type PartDefinition, type Reference, refersTo } from '../kernel/parts.ts';
import { inputName } from './figures/inputs.ts';
import { emptyUncertainty, type InputRef, inputLists } from './model.ts';

function toInput({ of, id }: InputRef): Reference | null {
  const list = inputLists[of];
  return list === null ? null : refersTo(list, id);
}

export const riskPart: PartDefinition<'uncertainty'> = {
  empty: emptyUncertainty,
  lists: {
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
  },
  records: ['rules'],
};
