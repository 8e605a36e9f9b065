// The working groups' part of the plan: what its lists hold, and what their entities refer to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { nameOf } from '../kernel/references.ts';
import { emptyGroups } from './model.ts';

export const groupsPart: PartDefinition<'groups'> = {
  empty: emptyGroups,
  lists: {
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
  },
  records: [],
};
