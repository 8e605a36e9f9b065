// How assets and copies, and what one may do to them, are read from a file.
import {
  day,
  exactly,
  flag,
  id,
  list,
  name,
  oneOf,
  several,
  text,
  wholeNumber,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import { memberKinds } from '../members/model.ts';
import { largestCount } from '../values/check.ts';
import type { InfrastructureChange } from './changes/changes.ts';
import { type Asset, assetKinds, type Copy, type InfrastructurePart } from './model.ts';

const party = { member: id.nullable(), name: text.nullable() };

const assetFields = {
  name,
  kind: oneOf(assetKinds),
  holder: z.strictObject(party),
  holderKind: oneOf(memberKinds).nullable(),
  further: several(z.strictObject({ ...party, related: flag })),
  onLoss: text.nullable(),
  source: text.nullable(),
};
const asset = exactly<Asset>()(z.strictObject({ id, ...assetFields }));

const copyFields = {
  asset: id,
  keeper: z.strictObject(party),
  everyDays: wholeNumber(1, largestCount).nullable(),
  copied: day.nullable(),
  proven: day.nullable(),
  digest: text.nullable(),
  source: text.nullable(),
};
const copy = exactly<Copy>()(z.strictObject({ id, ...copyFields }));

const rulesFields = { provenMonths: wholeNumber(1, largestCount), source: text.nullable() };

export const infrastructurePartSchema = exactly<InfrastructurePart>()(
  z.strictObject({ assets: list(asset), copies: list(copy), rules: z.strictObject(rulesFields) }),
);

const recorded = { copy: id, on: day };

export const infrastructureChangeSchema = exactly<InfrastructureChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('infrastructure', 'Asset', asset, assetFields),
    ...entityChanges('infrastructure', 'Copy', copy, copyFields),
    recordChange('infrastructure/setRules', rulesFields),
    z.strictObject({
      type: z.literal('infrastructure/recordCopied'),
      ...recorded,
      digest: text.nullable(),
    }),
    z.strictObject({ type: z.literal('infrastructure/recordRestored'), ...recorded }),
  ]),
);
