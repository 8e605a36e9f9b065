// Publications from a file: each row names one, and the day on which it appeared.
import type { Importer, RowValues } from '../kernel/importer.ts';
import { dayField, nameField } from '../kernel/importFields.ts';
import { nameKey } from '../values/names.ts';
import { ok } from '../values/result.ts';
import type { Publication } from './model.ts';

const fields = {
  name: nameField('Publication', { needed: true, alike: ['name', 'title'] }),
  on: dayField('Published'),
};

const keyOf = (name: string | null) => (name === null ? null : nameKey(name));

const publicationImport: Importer<typeof fields, Publication> = {
  name: 'publications',
  noun: 'publication',
  plural: 'publications',
  page: 'publications',
  fields,
  knownBy: ['name'],
  entities: ({ publications }) => publications.publications,
  keyOf: ({ name }) => keyOf(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'publications/addPublication', entity, at: null }),
  set: (id, set) => ({ type: 'publications/setPublication', id, set }),
  begin: () => ({
    keyOfRow: ({ name }: RowValues<typeof fields>) => keyOf(name),
    read: ({ name, on }, before, id) =>
      ok({ entity: { id, name: name ?? before?.name ?? '', on: on ?? before?.on ?? null } }),
  }),
};

export const publicationsImports = [publicationImport];
