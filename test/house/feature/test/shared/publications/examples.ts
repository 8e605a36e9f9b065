// One example for every change of publications.
import type { PublicationsChange } from '../../../shared/publications/changes.ts';
import { applied } from '../../fixtures/builders.ts';
import type { ExamplesOf } from '../kernel/examples.ts';
import { furnished } from '../kernel/furnished.ts';

const type = 'publications/addPublication';
const entity = { id: 'publication-new', name: 'Lustre 2.1', on: null };
const other = { id: 'publication-other', name: 'Lustre 2.2', on: null };
const before = applied(furnished, { type, entity, at: null }, { type, entity: other, at: null });

export const examplesOfPublications: ExamplesOf<PublicationsChange> = {
  'publications/addPublication': {
    change: { type, entity, at: null },
    sentence: 'Added the publication “Lustre 2.1”',
  },
  'publications/setPublication': {
    before,
    change: { type: 'publications/setPublication', id: entity.id, set: { on: '2012-01-01' } },
    sentence: 'Set the day of the publication “Lustre 2.1” to Jan 1, 2012',
  },
  'publications/removePublication': {
    before,
    change: { type: 'publications/removePublication', id: entity.id },
    sentence: 'Removed the publication “Lustre 2.1”',
  },
  'publications/movePublication': {
    before,
    change: { type: 'publications/movePublication', id: entity.id, to: 1 },
    sentence: 'Moved the publication “Lustre 2.1” to position 2',
  },
};
