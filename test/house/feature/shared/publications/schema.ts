// How publications, and what one may do to them, are read from a file.
import { day, exactly, id, list, name } from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { PublicationsChange } from './changes.ts';
import type { Publication, PublicationsPart } from './model.ts';

const fields = { name, on: day.nullable() };
const publication = exactly<Publication>()(z.strictObject({ id, ...fields }));

export const publicationsPart = exactly<PublicationsPart>()(
  z.strictObject({ publications: list(publication) }),
);

export const publicationsChange = exactly<PublicationsChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('publications', 'Publication', publication, fields),
  ]),
);
