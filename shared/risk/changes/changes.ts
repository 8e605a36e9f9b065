// Changes of range shapes, correlations and draw settings: the plain verbs.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import { formatCount } from '../../values/counted.ts';
import { formatShare } from '../../values/share.ts';
import { inputName } from '../figures/inputs.ts';
import type { Correlation, RiskRules, ShapeChoice } from '../model.ts';
import { inputNames, rankText, shapeWords } from '../words.ts';
import { checkCorrelation, checkRules, checkShape } from './check.ts';

export type RiskChange =
  | EntityChange<'uncertainty', 'Shape', ShapeChoice>
  | EntityChange<'uncertainty', 'Correlation', Correlation>
  | RecordChange<'uncertainty/setRules', RiskRules>;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly uncertainty: RiskChange;
  }
}

const shape = entityVerbs('uncertainty.shapes', 'Shape', {
  fields: {
    input: { label: 'the input', show: (input, plan) => inputName(plan, input) },
    shape: { label: '', show: (one) => shapeWords[one] },
    source: { label: 'the source' },
  },
  check: checkShape,
});

const correlation = entityVerbs('uncertainty.correlations', 'Correlation', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    inputs: { label: 'the inputs', show: (inputs, plan) => inputNames(plan, inputs) },
    rank: { label: 'the strength', show: rankText },
    source: { label: 'the source' },
  },
  check: checkCorrelation,
  // Two inputs at least move together; with one left, the correlation goes.
  whenRemoved({ inputs }, { id }) {
    const left = inputs.filter((one) => one.id !== id);
    return left.length < 2 ? null : { inputs: left };
  },
});

export const riskHandlers: ChangeHandlers<RiskChange> = {
  ...shape.handlers,
  ...correlation.handlers,
  'uncertainty/setRules': recordVerb('uncertainty.rules', {
    called: 'the simulation',
    fields: {
      seed: { label: 'the seed', show: String },
      trials: { label: 'the number of simulations', show: formatCount },
      confidence: { label: 'the confidence', show: formatShare },
    },
    check: checkRules,
  }),
};
