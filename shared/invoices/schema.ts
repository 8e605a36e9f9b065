// How invoices, their payments, credits and terms, and what one may do to them, are read from a file.
import {
  day,
  exactly,
  id,
  list,
  money,
  name,
  several,
  text,
  wholeNumber,
  year,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { InvoicesChange } from './changes/changes.ts';
import type { Credit, Invoice, InvoicesPart, InvoiceTerms, Payment } from './model.ts';

const paymentFields = { on: day, amount: money, note: text.nullable() };
const creditFields = { on: day, amount: money, reason: text };

const invoiceFields = {
  number: name,
  member: id.nullable(),
  payer: text.nullable(),
  pledge: id.nullable(),
  year,
  on: day,
  due: day,
  amount: money,
  payments: several(exactly<Payment>()(z.strictObject(paymentFields))),
  credits: several(exactly<Credit>()(z.strictObject(creditFields))),
  source: text.nullable(),
};
const invoice = exactly<Invoice>()(z.strictObject({ id, ...invoiceFields }));

const termsFields = {
  dueDays: wholeNumber(0, 3650),
  standingDays: wholeNumber(0, 3650),
  source: text.nullable(),
};

export const invoicesPartSchema = exactly<InvoicesPart>()(
  z.strictObject({
    terms: exactly<InvoiceTerms>()(z.strictObject(termsFields)),
    invoices: list(invoice),
  }),
);

export const invoicesChangeSchema = exactly<InvoicesChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('invoices', 'Invoice', invoice, invoiceFields),
    z.strictObject({
      type: z.literal('invoices/recordPayment'),
      invoice: id,
      ...paymentFields,
    }),
    z.strictObject({ type: z.literal('invoices/credit'), invoice: id, ...creditFields }),
    recordChange('invoices/setTerms', termsFields),
  ]),
);
