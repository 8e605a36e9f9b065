// How a plan and its changes are read from outside, one line of each for each feature.
import { cashChangeSchema, cashPartSchema } from '../cash/schema.ts';
import { consortiumChangeSchema, consortiumPartSchema } from '../consortium/schema.ts';
import { contributionsChangeSchema, contributionsPartSchema } from '../contributions/schema.ts';
import { costChangeSchema, costPartSchema } from '../cost/schema.ts';
import { explanationsChangeSchema, explanationsPartSchema } from '../explanations/schema.ts';
import { goalsChangeSchema, goalsPartSchema } from '../goals/schema.ts';
import { governanceChangeSchema, governancePartSchema } from '../governance/schema.ts';
import { groupsChangeSchema, groupsPartSchema } from '../groups/schema.ts';
import { infrastructureChangeSchema, infrastructurePartSchema } from '../infrastructure/schema.ts';
import { invoicesChangeSchema, invoicesPartSchema } from '../invoices/schema.ts';
import type { Batch, Change, ChangeTypes } from '../kernel/change.ts';
import type { PartName, Plan } from '../kernel/plan.ts';
import { exactly, name, several } from '../kernel/schema/shapes.ts';
import { z } from '../kernel/schema/zod.ts';
import { membersChangeSchema, membersPartSchema } from '../members/schema.ts';
import { riskChangeSchema, riskPartSchema } from '../risk/schema.ts';
import { scenariosSchema } from '../scenarios/schema.ts';

// A scenario holds changes, of any feature.
const scenarios = scenariosSchema((): z.ZodType<Change> => changeSchema);

const parts = {
  consortium: consortiumPartSchema,
  members: membersPartSchema,
  governance: governancePartSchema,
  cost: costPartSchema,
  contributions: contributionsPartSchema,
  cash: cashPartSchema,
  invoices: invoicesPartSchema,
  explanations: explanationsPartSchema,
  groups: groupsPartSchema,
  goals: goalsPartSchema,
  infrastructure: infrastructurePartSchema,
  scenarios: scenarios.part,
  uncertainty: riskPartSchema,
} satisfies { readonly [F in PartName]: z.ZodType<Plan[F]> };

const changes = {
  consortium: consortiumChangeSchema,
  members: membersChangeSchema,
  governance: governanceChangeSchema,
  cost: costChangeSchema,
  groups: groupsChangeSchema,
  goals: goalsChangeSchema,
  contributions: contributionsChangeSchema,
  cash: cashChangeSchema,
  invoices: invoicesChangeSchema,
  explanations: explanationsChangeSchema,
  infrastructure: infrastructureChangeSchema,
  scenarios: scenarios.change,
  uncertainty: riskChangeSchema,
} satisfies { readonly [F in keyof ChangeTypes]: z.ZodType<ChangeTypes[F]> };

export const planSchema = exactly<Plan>()(z.strictObject(parts));

const batchSchema = exactly<Batch>()(
  z.strictObject({
    type: z.literal('batch'),
    name,
    changes: several(z.lazy((): z.ZodType<Change> => changeSchema)),
  }),
);

export const changeSchema = exactly<Change>()(
  z.discriminatedUnion('type', [batchSchema, ...Object.values(changes)]),
);
