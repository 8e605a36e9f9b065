// Random publications.
import { type Draw, day, name, newId, orNull } from '../kernel/randomEntities.ts';

export const publicationMakers = {
  'publications.publications': (draw: Draw) => ({
    id: newId(draw),
    name: name(draw),
    on: orNull(draw, day(draw)),
  }),
};
