// Changes of working groups and their participants.

import type { ChangeHandlers } from '../kernel/handler.ts';
import type { Plan } from '../kernel/plan.ts';
import { nameOf } from '../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../kernel/verbs.ts';
import { firstOf, needsDay, needsName, needsPeriod } from '../values/check.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import type { Refusal } from '../values/result.ts';
import type { Participant, WorkingGroup } from './model.ts';
import { nonmembersText, roleWords } from './words.ts';

export type GroupsChange =
  | EntityChange<'groups', 'Group', WorkingGroup>
  | EntityChange<'groups', 'Participant', Participant>;

declare module '../kernel/change.ts' {
  interface ChangeTypes {
    readonly groups: GroupsChange;
  }
}

const text = (value: string | null) => (value === null ? 'none' : `“${value}”`);
const day = (value: PlainDate | null) => (value === null ? 'none' : formatDate(value));

/** A group that is its own heir, at whatever remove, has none. */
function inherits(plan: Plan, { id, name, successor }: WorkingGroup): Refusal | null {
  const seen = new Set([id]);
  for (let next = successor; next !== null; ) {
    if (seen.has(next)) {
      const why = 'It would end up succeeding itself.';
      return { what: `The successor of “${name}”`, why, remedy: 'Choose another group, or none.' };
    }
    seen.add(next);
    next = find(plan.groups.groups, next)?.successor ?? null;
  }
  return null;
}

function checkGroup(group: WorkingGroup, plan: Plan): Refusal | null {
  return firstOf(
    needsName(group.name, 'working group'),
    needsDay(group.from, 'The first day'),
    needsDay(group.to, 'The last day'),
    needsPeriod(group.from, group.to, `The working group “${group.name}”`),
    inherits(plan, group),
  );
}

function checkEmployer({ person, ...one }: Participant): Refusal | null {
  const what = 'The participant';
  const named = [one.member, one.nonmember, one.organisation].filter((id) => id !== null);
  if (named.length > 1) {
    const why = 'It names more than one of a member, a nonmember and another organization.';
    return { what, why, remedy: 'Keep one of them.' };
  }
  if (person !== null || named.length === 1) return null;
  const why = 'It names neither a person nor an organization.';
  return { what, why, remedy: 'Type a name, or choose the organization.' };
}

function checkParticipant(one: Participant): Refusal | null {
  return firstOf(
    checkEmployer(one),
    needsDay(one.from, 'The first day'),
    needsDay(one.to, 'The last day'),
    needsPeriod(one.from, one.to, 'The period in the group'),
  );
}

const group = entityVerbs('groups.groups', 'Group', {
  fields: {
    name: { label: 'the name', show: text },
    charter: { label: 'the charter' },
    from: { label: 'the first day', show: day },
    to: { label: 'the last day', show: day },
    successor: {
      label: 'the successor',
      show: (id, plan) => (id === null ? 'none' : text(nameOf(plan, 'groups.groups', id))),
    },
    nonmembers: { label: 'the rule on people from outside', show: nonmembersText },
    source: { label: 'the source' },
  },
  check: checkGroup,
  whenRemoved: () => ({ successor: null }),
});

const participant = entityVerbs('groups.participants', 'Participant', {
  names: ['person', 'organisation'],
  fields: {
    group: {
      label: 'the working group',
      show: (id, plan) => text(nameOf(plan, 'groups.groups', id)),
    },
    person: { label: 'the name', show: text },
    member: {
      label: 'the member',
      show: (id, plan) => (id === null ? 'none' : text(nameOf(plan, 'members.roll', id))),
    },
    nonmember: {
      label: 'the nonmember',
      show: (id, plan) => (id === null ? 'none' : text(nameOf(plan, 'members.nonmembers', id))),
    },
    organisation: { label: 'the organization', show: text },
    role: { label: 'the role', show: (role) => roleWords[role].toLowerCase() },
    from: { label: 'the first day', show: day },
    to: { label: 'the last day', show: day },
    source: { label: 'the source' },
  },
  check: checkParticipant,
  // Whom somebody serves for stays on record by name; without its group nobody serves in it.
  whenRemoved: (one, { to, id }, plan) =>
    one.group === id ? null : { member: null, nonmember: null, organisation: nameOf(plan, to, id) },
});

export const groupsHandlers: ChangeHandlers<GroupsChange> = {
  ...group.handlers,
  ...participant.handlers,
};
