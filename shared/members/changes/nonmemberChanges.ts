// Changes of nonmembers and their classes: the plain verbs.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import { firstOf, needsDay, needsName, needsPeriod } from '../../values/check.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import type { Nonmember, NonmemberClass } from '../model.ts';

export type NonmembersChange =
  | EntityChange<'members', 'Class', NonmemberClass>
  | EntityChange<'members', 'Nonmember', Nonmember>;

const quoted = (value: string | null) => (value === null ? 'none' : `“${value}”`);
const dayOf = (value: PlainDate | null) => (value === null ? 'none' : formatDate(value));

const ofClass = entityVerbs('members.classes', 'Class', {
  fields: { name: { label: 'the name', show: quoted }, source: { label: 'the source' } },
  check: ({ name }) => needsName(name, 'nonmember class'),
});

const nonmember = entityVerbs('members.nonmembers', 'Nonmember', {
  names: ['organisation'],
  fields: {
    name: { label: 'the name', show: quoted },
    class: { label: 'the class', show: (id, plan) => quoted(nameOf(plan, 'members.classes', id)) },
    organisation: { label: 'the organization', show: quoted },
    contacts: { label: 'the contacts' },
    from: { label: 'the first day', show: dayOf },
    to: { label: 'the last day', show: dayOf },
    source: { label: 'the source' },
  },
  check: ({ name, from, to }) =>
    firstOf(
      needsName(name, 'nonmember'),
      needsDay(from, 'The first day'),
      needsDay(to, 'The last day'),
      needsPeriod(from, to, `The period of “${name}”`),
    ),
});

export const nonmembersHandlers: ChangeHandlers<NonmembersChange> = {
  ...ofClass.handlers,
  ...nonmember.handlers,
};
