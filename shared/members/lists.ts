// The members' lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const membersLists: FeatureLists<'members'> = {
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
};
