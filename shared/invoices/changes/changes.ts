// Changes of invoices: plain verbs until one is paid or credited, payments, credits, terms.

import { misfitOfInvoice } from '../../contributions/figures/invoicing.ts';
import type { ChangeHandler, ChangeHandlers } from '../../kernel/handler.ts';
import type { Reference } from '../../kernel/lists.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import {
  firstOf,
  needsDay,
  needsName,
  needsPeriod,
  needsWhole,
  needsYear,
} from '../../values/check.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { type Refusal, refuse } from '../../values/result.ts';
import { openAtAll } from '../figures/balances.ts';
import { isSettled } from '../figures/events.ts';
import { invoicesNumbered, isLastNumber } from '../figures/numbers.ts';
import type { Invoice, InvoiceId, InvoiceTerms } from '../model.ts';
import { checkPayer, keepsPayer } from './payer.ts';
import {
  type CreditInvoice,
  creditInvoice,
  needsReason,
  type RecordPayment,
  recordPayment,
} from './payments.ts';

export type InvoicesChange =
  | EntityChange<'invoices', 'Invoice', Invoice>
  | RecordPayment
  | CreditInvoice
  | RecordChange<'invoices/setTerms', InvoiceTerms>;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly invoices: InvoicesChange;
  }
}

function needsDays(value: number, what: string): Refusal | null {
  if (Number.isInteger(value) && value >= 0 && value <= 3650) return null;
  const why = `${value} is not a whole number of days from 0 to 3650.`;
  return { what, why, remedy: 'Type a number of days such as 90.' };
}

const ownNumber = 'Give it a unique number.';

function checkNumber({ id, number }: Invoice, { invoices: { invoices } }: Plan): Refusal | null {
  const others = invoicesNumbered(invoices, number).filter((one) => one.id !== id);
  if (!others.some((one) => one.number === number)) return null;
  const what = `Invoice ${number}`;
  return { what, why: 'Another invoice has that number.', remedy: ownNumber };
}

// The same, written otherwise: workspaces from before this rule may hold both.
function checkSpelling({ id, number }: Invoice, { invoices: { invoices } }: Plan): Refusal | null {
  const other = invoicesNumbered(invoices, number).find((one) => one.id !== id);
  if (!other) return null;
  const why = `Invoice ${other.number} has the same number.`;
  return { what: `Invoice ${number}`, why, remedy: ownNumber };
}

function checkSums(one: Invoice): Refusal | null {
  if (openAtAll(one) >= 0) return null;
  return {
    what: `Invoice ${one.number}`,
    why: 'Payments and credits exceed its amount.',
    remedy: 'Type an amount that covers its payments and credits.',
  };
}

function checkContribution(one: Invoice, { contributions }: Plan): Refusal | null {
  const pledge = find(contributions.pledges, one.pledge);
  const misfit = pledge && misfitOfInvoice(pledge, one);
  return misfit ? { what: `The contribution of invoice ${one.number}`, ...misfit } : null;
}

function checkInvoice(one: Invoice, plan: Plan): Refusal | null {
  const of = `invoice ${one.number}`;
  const events = [...one.payments, ...one.credits];
  return firstOf(
    needsName(one.number, 'number of the invoice'),
    checkNumber(one, plan),
    checkPayer(one),
    needsYear(one.year, `The year of ${of}`),
    needsDay(one.on, `The date of ${of}`),
    needsDay(one.due, `The due date of ${of}`),
    needsPeriod(one.on, one.due, `The due date of ${of}`),
    needsWhole(one.amount, `The amount of ${of}`),
    ...events.map(({ on }) => needsDay(on, `A payment on ${of}`)),
    ...events.map(({ amount }) => needsWhole(amount, `A payment on ${of}`)),
    ...events.map(({ amount }) => needsMoreThanNothing(amount, `A payment on ${of}`)),
    ...one.credits.map(needsReason),
    checkSums(one),
    checkContribution(one, plan),
  );
}

function needsMoreThanNothing(amount: Money, what: string): Refusal | null {
  if (amount > 0) return null;
  return { what, why: 'It is not above zero.', remedy: 'Type an amount above 0.' };
}

// What was sent and paid stays on record, under the name of who owed it. It asks for no dues, so
// without its contribution it is no longer an invoice to the member: one would count as dues.
function withoutPayer(one: Invoice, { id }: Reference, plan: Plan): Partial<Invoice> {
  const owedBy = one.member ?? one.pledge;
  const path = one.member === null ? 'contributions.pledges' : 'members.roll';
  const payer = one.payer ?? nameOf(plan, path, owedBy ?? id);
  const set = one.pledge === id ? { pledge: null, member: null } : { member: null };
  return { ...set, payer };
}

const none = (texts: readonly string[]) => (texts.length === 0 ? 'none' : texts.join('; '));

const paymentsText = (payments: Invoice['payments']): string =>
  none(payments.map(({ on, amount }) => `${formatMoney(amount)} on ${formatDate(on)}`));

const creditsText = (credits: Invoice['credits']): string =>
  none(
    credits.map(
      ({ on, amount, reason }) => `${formatMoney(amount)} on ${formatDate(on)}, “${reason}”`,
    ),
  );

const invoice = entityVerbs('invoices.invoices', 'Invoice', {
  names: ['number', 'payer'],
  fields: {
    number: { label: 'the number', show: (number) => `“${number}”` },
    member: {
      label: 'the member',
      show: (id, plan) => (id === null ? 'none' : `“${nameOf(plan, 'members.roll', id)}”`),
    },
    payer: { label: 'the payer', show: (payer) => (payer === null ? 'none' : `“${payer}”`) },
    pledge: {
      label: 'the contribution',
      show: (id, plan) => (id === null ? 'none' : `“${nameOf(plan, 'contributions.pledges', id)}”`),
    },
    year: { label: 'the year', show: String },
    on: { label: 'the date', show: formatDate },
    due: { label: 'the due date', show: formatDate },
    amount: { label: 'the amount', show: formatMoney },
    payments: { label: 'the payments', show: paymentsText },
    credits: { label: 'the credits', show: creditsText },
    source: { label: 'the source' },
  },
  check: checkInvoice,
  checkName: checkSpelling,
  whenRemoved: withoutPayer,
});

/** What may be changed of an invoice of which something was paid: what is beside the money. */
const free = ['member', 'payer', 'source'];

function frozen(plan: Plan, id: InvoiceId) {
  return refuse(
    `Invoice ${nameOf(plan, 'invoices.invoices', id)}`,
    'It already has payments or credits.',
    'Credit it instead, with a reason; or undo the payment first.',
  );
}

/** A number that another has may be corrected, whatever was paid. */
function isShared({ invoices: { invoices } }: Plan, id: InvoiceId): boolean {
  const one = find(invoices, id);
  return one !== undefined && invoicesNumbered(invoices, one.number).length > 1;
}

/** Whom it points to may go; what was sent and paid is not changed in silence, nor moved to another. */
function leavesPaid(plan: Plan, one: Invoice, set: Partial<Invoice>): boolean {
  const isFree = (field: string) =>
    free.includes(field) ||
    (field === 'number' && isShared(plan, one.id)) ||
    (field === 'pledge' && (set.pledge ?? null) === null);
  return Object.keys(set).every(isFree) && keepsPayer(plan, one, { ...one, ...set });
}

/** Refused where the number would be given to the next invoice. */
function whileNumbered<C extends { readonly id: InvoiceId }>(
  handler: ChangeHandler<C>,
  leaves: (change: C, one: Invoice) => boolean,
): ChangeHandler<C> {
  return {
    describe: (plan, change) => handler.describe(plan, change),
    apply(plan, change) {
      const { invoices } = plan.invoices;
      const one = find(invoices, change.id);
      const isGivenUp =
        one && !leaves(change, one) && isLastNumber(invoices, one) && !isShared(plan, one.id);
      return isGivenUp ? reused(one) : handler.apply(plan, change);
    },
  };
}

function reused({ number }: Invoice) {
  return refuse(
    `Invoice ${number}`,
    'It has the last number of its year, so the next invoice would reuse it.',
    'Void it by crediting the full amount, with a reason. Or undo the edit that added it.',
  );
}

/** Refused where something was paid or credited, unless the change leaves that as it is. */
function whileUnpaid<C extends { readonly id: InvoiceId }>(
  handler: ChangeHandler<C>,
  leaves: (change: C, plan: Plan, one: Invoice) => boolean,
): ChangeHandler<C> {
  return {
    describe: (plan, change) => handler.describe(plan, change),
    apply(plan, change) {
      const one = find(plan.invoices.invoices, change.id);
      return one && isSettled(one) && !leaves(change, plan, one)
        ? frozen(plan, change.id)
        : handler.apply(plan, change);
    },
  };
}

export const invoicesHandlers: ChangeHandlers<InvoicesChange> = {
  'invoices/addInvoice': invoice.add,
  'invoices/setInvoice': whileUnpaid(
    whileNumbered(invoice.set, ({ set }, { number }) => (set.number ?? number) === number),
    ({ set }, plan, one) => leavesPaid(plan, one, set),
  ),
  'invoices/removeInvoice': whileUnpaid(
    whileNumbered(invoice.remove, () => false),
    () => false,
  ),
  'invoices/moveInvoice': invoice.move,
  'invoices/recordPayment': recordPayment,
  'invoices/credit': creditInvoice,
  'invoices/setTerms': recordVerb('invoices.terms', {
    called: 'the invoices',
    fields: {
      dueDays: { label: 'the payment term in days', show: String },
      standingDays: { label: 'the days past due that end good standing', show: String },
      source: { label: 'the source' },
    },
    check: ({ dueDays, standingDays }) =>
      firstOf(
        needsDays(dueDays, 'The days until an invoice is due'),
        needsDays(standingDays, 'The days of good standing'),
      ),
  }),
};
