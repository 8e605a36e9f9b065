// How the explanations chosen for the board pack, and what one may do to them, are read from a file.
import { exactly, id, list, name } from '../file/shapes.ts';
import { entityChanges } from '../file/verbs.ts';
import { z } from '../file/zod.ts';
import type { ExplanationsChange } from './changes.ts';
import type { Chosen, ExplanationsPart } from './model.ts';

const chosenFields = { name, address: name };
const chosen = exactly<Chosen>()(z.strictObject({ id, ...chosenFields }));

export const explanationsPart = exactly<ExplanationsPart>()(
  z.strictObject({ chosen: list(chosen) }),
);

export const explanationsChange = exactly<ExplanationsChange>()(
  z.discriminatedUnion('type', [...entityChanges('explanations', 'Chosen', chosen, chosenFields)]),
);
