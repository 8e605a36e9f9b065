// How the consortium itself is read from a file.
import { day, exactly, money, name, text, wholeNumber } from '../kernel/schema/shapes.ts';
import { recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { ConsortiumChange } from './changes.ts';
import type { Consortium, ConsortiumPart } from './model.ts';

const profileFields = {
  name,
  yearStartsIn: wholeNumber(1, 12),
  opensAt: day.nullable(),
  target: money.nullable(),
  targetSource: text.nullable(),
  note: text.nullable(),
};

export const consortiumPartSchema = exactly<ConsortiumPart>()(
  z.strictObject({ profile: exactly<Consortium>()(z.strictObject(profileFields)) }),
);

export const consortiumChangeSchema = exactly<ConsortiumChange>()(
  recordChange('consortium/setProfile', profileFields),
);
