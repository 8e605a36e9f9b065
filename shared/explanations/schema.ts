// How the explanations chosen for the board pack, and what one may do to them, are read from a file.
import { exactly, id, list, name } from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { ExplanationsChange } from './changes.ts';
import type { Chosen, ExplanationsPart } from './model.ts';

const chosenFields = { name, address: name };
const chosen = exactly<Chosen>()(z.strictObject({ id, ...chosenFields }));

export const explanationsPartSchema = exactly<ExplanationsPart>()(
  z.strictObject({ chosen: list(chosen) }),
);

export const explanationsChangeSchema = exactly<ExplanationsChange>()(
  z.discriminatedUnion('type', [...entityChanges('explanations', 'Chosen', chosen, chosenFields)]),
);
