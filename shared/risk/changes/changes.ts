// What one may do to shapes, to inputs that move together, and to how a plan is drawn: the plain verbs.

import { lists, records } from '../../kernel/collections.ts';
import type { Acts } from '../../kernel/handler.ts';
import { type EntityChange, entityActs, type RecordChange, recordAct } from '../../kernel/verbs.ts';
import { formatShare } from '../../values/share.ts';
import { inputName } from '../figures/inputs.ts';
import type { Correlation, ShapeChoice, UncertaintyRules } from '../model.ts';
import { inputNames, rankText, shapeWords } from '../words.ts';
import { checkCorrelation, checkRules, checkShape } from './check.ts';

export type UncertaintyChange =
  | EntityChange<'uncertainty', 'Shape', ShapeChoice>
  | EntityChange<'uncertainty', 'Correlation', Correlation>
  | RecordChange<'uncertainty/setRules', UncertaintyRules>;

const shape = entityActs<ShapeChoice>({
  at: 'uncertainty.shapes',
  list: lists['uncertainty.shapes'],
  fields: {
    input: { label: 'the input', show: (input, plan) => inputName(plan, input) },
    shape: { label: '', show: (one) => shapeWords[one] },
    source: { label: 'the source' },
  },
  check: checkShape,
});

const correlation = entityActs<Correlation>({
  at: 'uncertainty.correlations',
  list: lists['uncertainty.correlations'],
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    inputs: { label: 'the inputs', show: (inputs, plan) => inputNames(plan, inputs) },
    rank: { label: 'the strength', show: rankText },
    source: { label: 'the source' },
  },
  check: checkCorrelation,
});

export const uncertaintyActs: Acts<UncertaintyChange> = {
  'uncertainty/addShape': shape.add,
  'uncertainty/setShape': shape.set,
  'uncertainty/removeShape': shape.remove,
  'uncertainty/moveShape': shape.move,
  'uncertainty/addCorrelation': correlation.add,
  'uncertainty/setCorrelation': correlation.set,
  'uncertainty/removeCorrelation': correlation.remove,
  'uncertainty/moveCorrelation': correlation.move,
  'uncertainty/setRules': recordAct<UncertaintyRules>({
    called: 'the simulation',
    record: records['uncertainty.rules'],
    fields: {
      seed: { label: 'the seed', show: String },
      trials: { label: 'the number of draws', show: (trials) => trials.toLocaleString('en-US') },
      confidence: { label: 'the confidence', show: formatShare },
    },
    check: checkRules,
  }),
};
