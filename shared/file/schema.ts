// How an edit and an entry of the history are read from outside.
import type { Edit, Entry, Restore, Undo } from '../history/history.ts';
import type { Touch } from '../kernel/effect.ts';
import { listPaths, recordPaths } from '../kernel/parts.ts';
import { exactly, id, name, oneOf, position, several, text } from '../kernel/schema/shapes.ts';
import { z } from '../kernel/schema/zod.ts';
import '../registry/parts.ts';
import { changeSchema } from '../registry/schemas.ts';
import type { Entity } from '../values/id.ts';

const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const instant = z.string().refine((at) => instantText.test(at), { error: 'an instant in UTC' });

export const edit = exactly<Edit>()(
  z.discriminatedUnion('type', [
    changeSchema,
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
