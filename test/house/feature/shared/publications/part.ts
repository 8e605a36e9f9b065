// The publications' part of the plan: what its list holds.
import type { PartDefinition } from '../kernel/parts.ts';
import { emptyPublications } from './model.ts';

export const publicationsPart: PartDefinition<'publications'> = {
  empty: emptyPublications,
  lists: {
    publications: { noun: 'publication', name: ({ name }) => name, references: () => [] },
  },
  records: [],
};
