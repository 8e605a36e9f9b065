// The schemas of the plain verbs: add, set, remove, move of a list, and set of a single record.
import { id, position } from './shapes.ts';
import { z } from './zod.ts';

/** The names are those of `EntityChange`; `fields` are those of the entity without its id. */
export function entityChanges<
  const F extends string,
  const N extends string,
  E extends z.ZodType,
  S extends z.core.$ZodShape,
>(feature: F, noun: N, entity: E, fields: S) {
  return [
    z.strictObject({
      type: z.literal(`${feature}/add${noun}` as const),
      entity,
      at: position.nullable(),
    }),
    z.strictObject({
      type: z.literal(`${feature}/set${noun}` as const),
      id,
      set: z.strictObject(fields).exactPartial(),
    }),
    z.strictObject({ type: z.literal(`${feature}/remove${noun}` as const), id }),
    z.strictObject({ type: z.literal(`${feature}/move${noun}` as const), id, to: position }),
  ] as const;
}

/** Some fields of a record that there is only one of. */
export function recordChange<const T extends string, S extends z.core.$ZodShape>(
  type: T,
  fields: S,
) {
  return z.strictObject({ type: z.literal(type), set: z.strictObject(fields).exactPartial() });
}
