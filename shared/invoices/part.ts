// The invoices' part of the plan: what its list holds, and what an invoice refers to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { emptyInvoices } from './model.ts';

export const invoicesPart: PartDefinition<'invoices'> = {
  empty: emptyInvoices,
  lists: {
    invoices: {
      noun: 'invoice',
      name: ({ number }) => number,
      references: ({ member, pledge }) => [
        refersTo('members.roll', member),
        refersTo('contributions.pledges', pledge),
      ],
    },
  },
  records: ['terms'],
};
