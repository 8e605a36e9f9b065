// One example for every change of the cash, of invoices and of explanations in the pack.

import type { CashChange } from '../../../shared/cash/changes.ts';
import type { ExplanationsChange } from '../../../shared/explanations/changes.ts';
import type { InvoicesChange } from '../../../shared/invoices/changes/changes.ts';
import { money } from '../../../shared/values/money.ts';
import { anInvoice, hired } from '../../fixtures/cashBuilders.ts';

import type { ExamplesOf } from './examples.ts';

export const examplesOfCash: ExamplesOf<CashChange | InvoicesChange | ExplanationsChange> = {
  'cash/setTerms': {
    change: { type: 'cash/setTerms', set: { least: { of: 'months', months: 3 } } },
    sentence:
      'Set the operating reserve target of the cash plan to 3 months of committed disbursements',
  },
  'cash/addCommitment': {
    change: {
      type: 'cash/addCommitment',
      entity: hired(1, { id: 'commitment-new', name: 'A tester' }),
      at: 0,
    },
    sentence: 'Added the commitment “A tester”',
  },
  'cash/setCommitment': {
    change: { type: 'cash/setCommitment', id: 'commitment-one', set: { amount: money(2_000) } },
    sentence: 'Set the amount of the commitment “Test contract” to $2,000',
  },
  'cash/removeCommitment': {
    change: { type: 'cash/removeCommitment', id: 'commitment-one' },
    sentence: 'Removed the commitment “Test contract”',
  },
  'cash/moveCommitment': {
    change: { type: 'cash/moveCommitment', id: 'commitment-one', to: 1 },
    sentence: 'Moved the commitment “Test contract” to position 2',
  },
  'invoices/addInvoice': {
    change: {
      type: 'invoices/addInvoice',
      entity: anInvoice({ id: 'invoice-new', number: '2012-009' }),
      at: null,
    },
    sentence: 'Added the invoice “2012-009”',
  },
  'invoices/setInvoice': {
    change: { type: 'invoices/setInvoice', id: 'invoice-two', set: { due: '2012-04-30' } },
    sentence: 'Set the due date of the invoice “A-17” to Apr 30, 2012',
  },
  'invoices/removeInvoice': {
    change: { type: 'invoices/removeInvoice', id: 'invoice-two' },
    sentence: 'Removed the invoice “A-17”',
  },
  'invoices/moveInvoice': {
    change: { type: 'invoices/moveInvoice', id: 'invoice-two', to: 0 },
    sentence: 'Moved the invoice “A-17” to position 1',
  },
  'invoices/recordPayment': {
    change: {
      type: 'invoices/recordPayment',
      invoice: 'invoice-one',
      on: '2012-03-01',
      amount: money(200_000),
      note: null,
    },
    sentence: 'Recorded a payment of $200,000 for invoice 2012-001 on Mar 1, 2012',
  },
  'invoices/credit': {
    change: {
      type: 'invoices/credit',
      invoice: 'invoice-one',
      on: '2012-03-01',
      amount: money(100_000),
      reason: 'Sent twice',
    },
    sentence: 'Credited $100,000 to invoice 2012-001 on Mar 1, 2012',
  },
  'invoices/setTerms': {
    change: { type: 'invoices/setTerms', set: { standingDays: 60 } },
    sentence: 'Set the days past due that end good standing of the invoices to 60',
  },
  'explanations/addChosen': {
    change: {
      type: 'explanations/addChosen',
      entity: {
        id: 'chosen-new',
        name: 'Cost per FTE',
        address: '{"feature":"cost","figure":"rate"}',
      },
      at: null,
    },
    sentence: 'Added the pack explanation “Cost per FTE”',
  },
  'explanations/setChosen': {
    change: { type: 'explanations/setChosen', id: 'chosen-one', set: { name: 'Gap' } },
    sentence: 'Renamed the pack explanation “Funding gap, 2012” to “Gap”',
  },
  'explanations/removeChosen': {
    change: { type: 'explanations/removeChosen', id: 'chosen-one' },
    sentence: 'Removed the pack explanation “Funding gap, 2012”',
  },
  'explanations/moveChosen': {
    change: { type: 'explanations/moveChosen', id: 'chosen-one', to: 1 },
    sentence: 'Moved the pack explanation “Funding gap, 2012” to position 2',
  },
};
