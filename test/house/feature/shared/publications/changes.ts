// What one may do to publications: the plain verbs.
import type { ChangeHandlers } from '../kernel/handler.ts';
import { type EntityChange, entityVerbs } from '../kernel/verbs.ts';
import { needsName } from '../values/check.ts';
import { formatDate } from '../values/date.ts';
import type { Publication } from './model.ts';

export type PublicationsChange = EntityChange<'publications', 'Publication', Publication>;

declare module '../kernel/change.ts' {
  interface ChangeTypes {
    readonly publications: PublicationsChange;
  }
}

const publication = entityVerbs('publications.publications', 'Publication', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    on: { label: 'the day', show: (on) => (on === null ? 'not recorded' : formatDate(on)) },
  },
  check: (one) => needsName(one.name, 'publication'),
});

export const publicationsHandlers: ChangeHandlers<PublicationsChange> = {
  ...publication.handlers,
};
