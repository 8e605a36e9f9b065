// The members' part of the plan: what its lists hold, and what their entities refer to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { emptyMembers } from './model.ts';

export const membersPart: PartDefinition<'members'> = {
  empty: emptyMembers,
  lists: {
    tiers: { noun: 'tier', name: (tier) => tier.name, references: () => [] },
    roll: {
      noun: 'member',
      name: (member) => member.name,
      references: (member) => member.tiers.map(({ tier }) => refersTo('members.tiers', tier)),
    },
    classes: {
      noun: 'nonmember class',
      plural: 'nonmember classes',
      name: ({ name }) => name,
      references: () => [],
    },
    nonmembers: {
      noun: 'nonmember',
      name: ({ name }) => name,
      references: (one) => [refersTo('members.classes', one.class)],
    },
  },
  records: [],
};
