// The board's lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';
import type { Plan } from '../kernel/plan.ts';
import { nameOf } from '../kernel/references.ts';
import { type SeatTerm, tiersOf } from './model.ts';

function seatOf({ rule, member, number }: SeatTerm, plan: Plan): string {
  if (member !== null) return nameOf(plan, 'members.roll', member);
  const seat = number === null ? 'seat not recorded' : `seat ${number}`;
  return `${nameOf(plan, 'governance.seatRules', rule)}, ${seat}`;
}

export const governanceLists: FeatureLists<'governance'> = {
  seatRules: {
    noun: 'seat rule',
    name: (rule) => rule.name,
    references: ({ kind }) => {
      const { seated, electorate } = tiersOf(kind);
      return [...seated, ...(electorate ?? [])].map((tier) => refersTo('members.tiers', tier));
    },
  },
  seatTerms: {
    noun: 'seat term',
    name: (term, plan) => `${term.holder ?? 'name not recorded'}, ${seatOf(term, plan)}`,
    references: (term) => [
      refersTo('governance.seatRules', term.rule),
      refersTo('members.roll', term.member),
      refersTo('members.roll', term.employer),
    ],
  },
  offices: {
    noun: 'office',
    name: (office) => office.name,
    references: (office) => office.notWith.map((other) => refersTo('governance.offices', other)),
  },
  officerTerms: {
    noun: 'term of office',
    plural: 'terms of office',
    name: (term, plan) =>
      `${term.holder ?? 'name not recorded'}, ${nameOf(plan, 'governance.offices', term.office)}`,
    references: (term) => [refersTo('governance.offices', term.office)],
  },
};
