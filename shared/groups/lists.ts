// The working groups' lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';
import { nameOf } from '../kernel/references.ts';

export const groupsLists: FeatureLists<'groups'> = {
  groups: {
    noun: 'working group',
    name: (group) => group.name,
    references: (group) => [refersTo('groups.groups', group.successor)],
  },
  participants: {
    noun: 'participant',
    name: ({ person, group }, plan) =>
      `${person ?? 'name not recorded'}, ${nameOf(plan, 'groups.groups', group)}`,
    references: (one) => [
      refersTo('groups.groups', one.group),
      refersTo('members.roll', one.member),
      refersTo('members.nonmembers', one.nonmember),
    ],
  },
};
