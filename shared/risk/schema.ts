// How the uncertainty of a plan, and what one may do to it, is read from a file.
import {
  exactly,
  id,
  list,
  name,
  oneOf,
  several,
  share,
  text,
  wholeNumber,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { RiskChange } from './changes/changes.ts';
import {
  type Correlation,
  fewestTrials,
  type InputRef,
  inputKinds,
  largestSeed,
  mostTrials,
  type RiskPart,
  type RiskRules,
  type ShapeChoice,
  shapes,
} from './model.ts';

const input = exactly<InputRef>()(z.strictObject({ of: oneOf(inputKinds), id: id.nullable() }));

const shapeFields = { input, shape: oneOf(shapes), source: text.nullable() };
const shape = exactly<ShapeChoice>()(z.strictObject({ id, ...shapeFields }));

const rank = z.number({ error: 'a number from -1 to 1' });
const correlationFields = {
  name,
  inputs: several(input),
  rank: rank.nullable(),
  source: text.nullable(),
};
const correlation = exactly<Correlation>()(z.strictObject({ id, ...correlationFields }));

const rulesFields = {
  seed: wholeNumber(0, largestSeed),
  trials: wholeNumber(fewestTrials, mostTrials),
  confidence: share,
};

export const riskPartSchema = exactly<RiskPart>()(
  z.strictObject({
    shapes: list(shape),
    correlations: list(correlation),
    rules: exactly<RiskRules>()(z.strictObject(rulesFields)),
  }),
);

export const riskChangeSchema = exactly<RiskChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('uncertainty', 'Shape', shape, shapeFields),
    ...entityChanges('uncertainty', 'Correlation', correlation, correlationFields),
    recordChange('uncertainty/setRules', rulesFields),
  ]),
);
