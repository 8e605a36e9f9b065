// The invoices' list: what it holds, and what an invoice refers to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';

export const invoicesLists: FeatureLists<'invoices'> = {
  invoices: {
    noun: 'invoice',
    name: ({ number }) => number,
    references: ({ member, pledge }) => [
      refersTo('members.roll', member),
      refersTo('contributions.pledges', pledge),
    ],
  },
};
