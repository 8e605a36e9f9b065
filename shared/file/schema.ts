// The schemas of the whole: the plan, any change, an edit, and an entry of the history.

import { cashChange, cashPart } from '../cash/schema.ts';
import { consortiumChange, consortiumPart } from '../consortium/schema.ts';
import { contributionsChange, contributionsPart } from '../contributions/schema.ts';
import { costChange, costPart } from '../cost/schema.ts';
import { explanationsChange, explanationsPart } from '../explanations/schema.ts';
import { goalsChange, goalsPart } from '../goals/schema.ts';
import { governanceChange, governancePart } from '../governance/schema.ts';
import { groupsChange, groupsPart } from '../groups/schema.ts';
import type { Edit, Entry, Restore, Undo } from '../history/history.ts';
import { infrastructureChange, infrastructurePart } from '../infrastructure/schema.ts';
import { invoicesChange, invoicesPart } from '../invoices/schema.ts';
import type { Batch, Change } from '../kernel/change.ts';
import { listPaths, recordPaths } from '../kernel/collections.ts';
import type { Touch } from '../kernel/effect.ts';
import type { Plan } from '../kernel/plan.ts';
import { exactly, id, name, oneOf, position, several, text } from '../kernel/schema/shapes.ts';
import '../registry/parts.ts';
import { z } from '../kernel/schema/zod.ts';
import { membersChange, membersPart } from '../members/schema.ts';
import { uncertaintyChange, uncertaintyPart } from '../risk/schema.ts';
import { scenariosSchema } from '../scenarios/schema.ts';
import type { Entity } from '../values/id.ts';

const scenarios = scenariosSchema((): z.ZodType<Change> => change);

export const plan = exactly<Plan>()(
  z.strictObject({
    consortium: consortiumPart,
    members: membersPart,
    governance: governancePart,
    cost: costPart,
    contributions: contributionsPart,
    cash: cashPart,
    invoices: invoicesPart,
    explanations: explanationsPart,
    groups: groupsPart,
    goals: goalsPart,
    infrastructure: infrastructurePart,
    scenarios: scenarios.part,
    uncertainty: uncertaintyPart,
  }),
);

const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const instant = z.string().refine((at) => instantText.test(at), { error: 'an instant in UTC' });

const batch = exactly<Batch>()(
  z.strictObject({
    type: z.literal('batch'),
    name,
    changes: several(z.lazy((): z.ZodType<Change> => change)),
  }),
);

const change = exactly<Change>()(
  z.discriminatedUnion('type', [
    consortiumChange,
    membersChange,
    governanceChange,
    costChange,
    groupsChange,
    goalsChange,
    contributionsChange,
    cashChange,
    invoicesChange,
    explanationsChange,
    infrastructureChange,
    scenarios.change,
    uncertaintyChange,
    batch,
  ]),
);

export const edit = exactly<Edit>()(
  z.discriminatedUnion('type', [
    change,
    exactly<Undo>()(z.strictObject({ type: z.literal('undo'), entry: id })),
    exactly<Restore>()(z.strictObject({ type: z.literal('restore'), seq: position, at: instant })),
  ]),
);

// In shape only: an older entry may hold fields that a migration has since renamed.
const entity: z.ZodType<Entity> = z.looseObject({ id });
const listPath = oneOf(listPaths());

const touch = exactly<Touch>()(
  z.discriminatedUnion('did', [
    z.strictObject({ did: z.literal('add'), in: listPath, at: position, entity }),
    z.strictObject({ did: z.literal('remove'), in: listPath, at: position, entity }),
    z.strictObject({ did: z.literal('move'), in: listPath, id, from: position, to: position }),
    z.strictObject({
      did: z.literal('set'),
      in: oneOf([...listPaths(), ...recordPaths()]),
      id: id.nullable(),
      field: id,
      before: z.unknown(),
      after: z.unknown(),
    }),
  ]),
);

export const entry = exactly<Entry>()(
  z.strictObject({
    id,
    edit,
    sentence: text,
    effect: several(touch),
    at: instant,
    actor: z.strictObject({ id, name: text }),
    reason: z.exactOptional(name),
  }),
);
