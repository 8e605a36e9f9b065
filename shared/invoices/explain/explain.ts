// What explains the figures of invoices: one of them, what is past due, what is owed, the year in two views.
import type { Explanation } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { MemberId } from '../../members/model.ts';
import type { PlainDate } from '../../values/date.ts';
import type { Bucket } from '../figures/balances.ts';
import type { InvoiceId } from '../model.ts';
import { type BooksAddress, explainBooks } from './explainBooks.ts';
import {
  explainAging,
  explainInvoice,
  explainStanding,
  type InvoicePart,
} from './explainInvoice.ts';
import { explainOwed, type OwedAddress } from './explainOwed.ts';

interface OnDay {
  readonly feature: 'invoices';
  readonly asOf: PlainDate;
}

export type InvoicesAddress =
  | (OnDay & {
      readonly figure: 'invoice';
      readonly part: InvoicePart;
      readonly entity: InvoiceId;
    })
  | (OnDay & {
      readonly figure: 'ageing';
      /** Null is the total outstanding. */
      readonly bucket: Bucket | null;
    })
  | (OnDay & { readonly figure: 'standing'; readonly entity: MemberId })
  | OwedAddress
  | BooksAddress;

declare module '../../kernel/address.ts' {
  interface Addresses {
    readonly invoices: InvoicesAddress;
  }
}

export function explainInvoices(plan: Plan, address: InvoicesAddress): Explanation {
  switch (address.figure) {
    case 'invoice':
      return explainInvoice(plan, address.entity, address.part, address.asOf);
    case 'ageing':
      return explainAging(plan, address.bucket, address.asOf);
    case 'standing':
      return explainStanding(plan, address.entity, address.asOf);
    case 'owed':
      return explainOwed(plan, address);
    case 'books':
    case 'step':
      return explainBooks(plan, address);
  }
}
