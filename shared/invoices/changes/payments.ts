// What happens to an invoice after it is sent: a payment, and a credit that corrects it.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nameOf } from '../../kernel/references.ts';
import { formatDate, isDate, type PlainDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../values/result.ts';
import { openAtAll } from '../figures/balances.ts';
import type { Invoice, InvoiceId } from '../model.ts';

export interface RecordPayment {
  readonly type: 'invoices/recordPayment';
  readonly invoice: InvoiceId;
  readonly on: PlainDate;
  readonly amount: Money;
  readonly note: string | null;
}

export interface CreditInvoice {
  readonly type: 'invoices/credit';
  readonly invoice: InvoiceId;
  readonly on: PlainDate;
  /** The total outstanding makes it void. */
  readonly amount: Money;
  readonly reason: string;
}

const invoices = listOf('invoices.invoices');

function checked(
  plan: Plan,
  what: string,
  { invoice: id, on, amount }: RecordPayment | CreditInvoice,
): Result<Invoice> {
  const invoice = find(invoices.read(plan), id);
  if (!invoice) return refuse(what, 'This invoice isn’t in the plan.', 'Choose an invoice.');
  if (!isDate(on))
    return refuse(what, `“${on}” isn’t a valid date.`, 'Type a date such as Jan 31, 2012.');
  const open = openAtAll(invoice);
  if (Number.isInteger(amount) && amount > 0 && amount <= open) return ok(invoice);
  const why =
    amount > open
      ? `${formatMoney(amount)} is more than the ${formatMoney(open)} outstanding on invoice ${invoice.number}.`
      : 'It must be above zero, in whole cents.';
  return refuse(
    what,
    why,
    open > 0 ? `Type up to ${formatMoney(open)}.` : 'Choose another invoice.',
  );
}

function written(plan: Plan, invoice: Invoice): Result<Plan> {
  return ok(invoices.write(plan, replace(invoices.read(plan), invoice)));
}

export function needsReason({ reason }: Pick<CreditInvoice, 'reason'>): Refusal | null {
  if (reason.trim() !== '') return null;
  const why = 'It has no reason.';
  return { what: 'The credit', why, remedy: 'Enter why the invoice is corrected.' };
}

const numberOf = (plan: Plan, id: InvoiceId) => nameOf(plan, 'invoices.invoices', id);

/** A part of the invoice or all of it; refused beyond what is open. */
export const recordPayment: ChangeHandler<RecordPayment> = {
  apply(plan, change) {
    const invoice = checked(plan, 'The payment', change);
    if (!invoice.ok) return invoice;
    const { on, amount, note } = change;
    const payments = [...invoice.value.payments, { on, amount, note }];
    return written(plan, { ...invoice.value, payments });
  },
  describe: (plan, { invoice, on, amount }) =>
    `Recorded a payment of ${formatMoney(amount)} for invoice ${numberOf(plan, invoice)} on ${formatDate(on)}`,
};

/** Corrects an invoice that was sent: it stays, and less of it is owed. Refused beyond what is open. */
export const creditInvoice: ChangeHandler<CreditInvoice> = {
  apply(plan, change) {
    const invoice = checked(plan, 'The credit', change);
    if (!invoice.ok) return invoice;
    const { on, amount, reason } = change;
    const refusal = needsReason(change);
    if (refusal) return no(refusal);
    const credits = [...invoice.value.credits, { on, amount, reason }];
    return written(plan, { ...invoice.value, credits });
  },
  describe: (plan, { invoice, on, amount }) =>
    `Credited ${formatMoney(amount)} to invoice ${numberOf(plan, invoice)} on ${formatDate(on)}`,
};
