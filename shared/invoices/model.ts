// Invoices for dues and contributions, what was paid of them and credited, and when a member is late.
import type { ContributionId } from '../contributions/model.ts';
import type { MemberId } from '../members/model.ts';
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { Money } from '../values/money.ts';

export type InvoiceId = string & { readonly of?: 'invoice' };

export interface Payment {
  readonly on: PlainDate;
  readonly amount: Money;
  readonly note: string | null;
}

/** Takes back a part of an invoice, or the total outstanding of it; the invoice stays as it was sent. */
export interface Credit {
  readonly on: PlainDate;
  readonly amount: Money;
  readonly reason: string;
}

export interface Invoice {
  readonly id: InvoiceId;
  /** What stands on it: no two are alike. */
  readonly number: string;
  /** Who owes it; null where it is no member, or no longer on the roll. */
  readonly member: MemberId | null;
  /** The name of somebody else who owes it. */
  readonly payer: string | null;
  /** The contribution that it is for; null is for dues. */
  readonly pledge: ContributionId | null;
  /** The fiscal year whose dues or contribution it is for. */
  readonly year: FiscalYear;
  readonly on: PlainDate;
  readonly due: PlainDate;
  readonly amount: Money;
  readonly payments: readonly Payment[];
  readonly credits: readonly Credit[];
  readonly source: string | null;
}

export interface InvoiceTerms {
  /** Days from the invoice to the day on which it is due. */
  readonly dueDays: number;
  /** A member with an invoice more than so many days past due is not in good standing. */
  readonly standingDays: number;
  readonly source: string | null;
}

export interface InvoicesPart {
  readonly terms: InvoiceTerms;
  readonly invoices: readonly Invoice[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly invoices: InvoicesPart;
  }
}

export const emptyInvoices: InvoicesPart = {
  terms: { dueDays: 30, standingDays: 90, source: null },
  invoices: [],
};
