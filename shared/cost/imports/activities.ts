// Activities from a file: each row names one; cost lines create those that they need by themselves.

import type { Importer } from '../../kernel/importer.ts';
import { flagField, nameField, textField } from '../../kernel/importFields.ts';
import { nameKey } from '../../values/names.ts';
import { ok } from '../../values/result.ts';
import type { Activity } from '../model.ts';

const fields = {
  name: nameField('Activity', { needed: true, alike: ['name', 'group'] }),
  testing: flagField('Testing'),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

export const activityImport: Importer<typeof fields, Activity> = {
  name: 'activities',
  noun: 'activity',
  plural: 'activities',
  page: 'cost',
  fields,
  knownBy: ['name'],
  entities: ({ cost }) => cost.activities,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'cost/addActivity', entity, at: null }),
  set: (id, set) => ({ type: 'cost/setActivity', id, set }),
  begin: () => ({
    keyOfRow: ({ name }) => (name === null ? null : nameKey(name)),
    read: ({ name, testing, source }, before, id) =>
      ok({
        entity: {
          id,
          name: name ?? before?.name ?? '',
          source: source ?? before?.source ?? null,
          testing: testing ?? before?.testing ?? false,
        },
      }),
  }),
};
