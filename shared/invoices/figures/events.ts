// What happened to an invoice after it was sent: its payments, then its credits.
import type { PlainDate } from '../../values/date.ts';
import type { Money } from '../../values/money.ts';
import type { Invoice } from '../model.ts';

export interface InvoiceEvent {
  readonly invoice: Invoice;
  readonly what: 'payment' | 'credit';
  /** From 1, among the payments or the credits of its invoice. */
  readonly place: number;
  readonly on: PlainDate;
  readonly amount: Money;
  readonly note: string | null;
}

/** In the order in which each was recorded. */
export function eventsOf(invoice: Invoice): readonly InvoiceEvent[] {
  const payments = invoice.payments.map((one, at): InvoiceEvent => {
    return { invoice, what: 'payment', place: at + 1, ...one };
  });
  const credits = invoice.credits.map(({ reason, ...one }, at): InvoiceEvent => {
    return { invoice, what: 'credit', place: at + 1, ...one, note: reason };
  });
  return [...payments, ...credits];
}

/** Whether something was paid or credited of it: then it is no longer edited. */
export const isSettled = ({ payments, credits }: Invoice): boolean =>
  payments.length + credits.length > 0;
