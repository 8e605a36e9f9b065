// What one may do to nonmembers and their classes: the plain verbs.

import { lists } from '../../kernel/collections.ts';
import type { Acts } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityActs } from '../../kernel/verbs.ts';
import { firstOf, needsDay, needsName, needsPeriod } from '../../values/check.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import type { Nonmember, NonmemberClass } from '../model.ts';

export type NonmembersChange =
  | EntityChange<'members', 'Class', NonmemberClass>
  | EntityChange<'members', 'Nonmember', Nonmember>;

const quoted = (value: string | null) => (value === null ? 'none' : `“${value}”`);
const dayOf = (value: PlainDate | null) => (value === null ? 'none' : formatDate(value));

const ofClass = entityActs<NonmemberClass>({
  at: 'members.classes',
  list: lists['members.classes'],
  fields: { name: { label: 'the name', show: quoted }, source: { label: 'the source' } },
  check: ({ name }) => needsName(name, 'nonmember class'),
});

const nonmember = entityActs<Nonmember>({
  at: 'members.nonmembers',
  list: lists['members.nonmembers'],
  fields: {
    name: { label: 'the name', show: quoted },
    class: { label: 'the class', show: (id, plan) => quoted(nameOf(plan, 'members.classes', id)) },
    organisation: { label: 'the organisation', show: quoted },
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
      needsPeriod(from, to, `The time of “${name}”`),
    ),
});

export const nonmembersActs: Acts<NonmembersChange> = {
  'members/addClass': ofClass.add,
  'members/setClass': ofClass.set,
  'members/removeClass': ofClass.remove,
  'members/moveClass': ofClass.move,
  'members/addNonmember': nonmember.add,
  'members/setNonmember': nonmember.set,
  'members/removeNonmember': nonmember.remove,
  'members/moveNonmember': nonmember.move,
};
