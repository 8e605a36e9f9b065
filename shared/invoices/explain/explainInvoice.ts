// Why so much of an invoice is billed, received or open, what is past due, and how a member stands.

import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { MemberId } from '../../members/model.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money, negated, noMoney, signed, sum } from '../../values/money.ts';
import {
  agingOn,
  type Bucket,
  buckets,
  goodStanding,
  invoicedBy,
  openOn,
  paidBy,
} from '../figures/balances.ts';
import type { Credit, Invoice, InvoiceId, Payment } from '../model.ts';
import { bucketWords, payerName } from '../words.ts';

/** What is asked of an invoice: its amount, what arrived, and what is open. */
export type InvoicePart = 'invoiced' | 'received' | 'open';

const amountOf: Readonly<Record<InvoicePart, (one: Invoice, day: PlainDate) => Money>> = {
  invoiced: invoicedBy,
  received: paidBy,
  open: openOn,
};

const partLabels: Readonly<Record<InvoicePart, string>> = {
  invoiced: 'Invoiced',
  received: 'Received',
  open: 'Outstanding',
};

const partRules: Readonly<Record<InvoicePart, string>> = {
  invoiced: 'The invoice amount, less credits recorded by that date.',
  received: 'The payments recorded by that date.',
  open: 'The invoice amount, less credits and payments recorded by that date.',
};

/** An invoice within another figure. */
export function invoicePart(plan: Plan, one: Invoice, part: InvoicePart, asOf: PlainDate): Part {
  const label = `Invoice ${one.number}, ${payerName(plan, one)}`;
  return figurePart(label, formatMoney(amountOf[part](one, asOf)), {
    feature: 'invoices',
    figure: 'invoice',
    part,
    entity: one.id,
    asOf,
  });
}

/** What is recorded for a day to come: it stands here with its amount, and counts as nothing yet. */
function toComeParts(one: Invoice, asOf: PlainDate) {
  const part = (what: string, { on, amount }: Payment | Credit, source: string | null) => {
    const label = `${what} of ${formatMoney(amount)} on ${formatDate(on)}, to come`;
    return inputPart(label, formatMoney(noMoney), 'not counted yet', source);
  };
  const later = ({ on }: Payment | Credit) => on > asOf;
  return {
    payments: one.payments.filter(later).map((of) => part('Payment', of, of.note)),
    credits: one.credits.filter(later).map((of) => part('Credit', of, of.reason)),
  };
}

function eventParts(one: Invoice, part: InvoicePart, asOf: PlainDate): Part[] {
  const sign = part === 'received' ? 1 : -1;
  const payments = one.payments.filter(({ on }) => on <= asOf);
  const credits = one.credits.filter(({ on }) => on <= asOf);
  const toCome = toComeParts(one, asOf);
  const paid = payments.map(({ on, amount, note }) =>
    inputPart(`Paid on ${formatDate(on)}`, formatMoney(signed(amount, sign)), 'payment', note),
  );
  const credited = credits.map(({ on, amount, reason }) =>
    inputPart(`Credited on ${formatDate(on)}`, formatMoney(negated(amount)), 'credit', reason),
  );
  const parts: Readonly<Record<InvoicePart, Part[]>> = {
    invoiced: [...credited, ...toCome.credits],
    received: [...paid, ...toCome.payments],
    open: [...credited, ...paid, ...toCome.credits, ...toCome.payments],
  };
  return parts[part];
}

export function explainInvoice(
  plan: Plan,
  entity: InvoiceId,
  part: InvoicePart,
  asOf: PlainDate,
): Explanation {
  const one = find(plan.invoices.invoices, entity);
  if (!one) return gone('invoice');
  const sent = inputPart(
    `Invoice ${one.number} of ${formatDate(one.on)}, due ${formatDate(one.due)}`,
    formatMoney(one.on > asOf ? noMoney : one.amount),
    'invoice',
    one.source,
  );
  return {
    label: `${partLabels[part]} on ${formatDate(asOf)}: invoice ${one.number}, ${payerName(plan, one)}`,
    value: formatMoney(amountOf[part](one, asOf)),
    rule: partRules[part],
    parts: [...(part === 'received' ? [] : [sent]), ...eventParts(one, part, asOf)],
  };
}

export function explainAging(plan: Plan, bucket: Bucket | null, asOf: PlainDate): Explanation {
  const aging = agingOn(plan.invoices.invoices, asOf);
  if (bucket === null) {
    return {
      label: `Outstanding on ${formatDate(asOf)}`,
      value: formatMoney(sum(buckets.map((one) => aging[one].open))),
      rule: 'Invoiced amounts neither paid nor credited, by how long they are past due on that date.',
      parts: buckets.map((one) =>
        figurePart(bucketWords[one], formatMoney(aging[one].open), {
          feature: 'invoices',
          figure: 'ageing',
          bucket: one,
          asOf,
        }),
      ),
    };
  }
  return {
    label: `Outstanding on ${formatDate(asOf)}: ${bucketWords[bucket].toLowerCase()}`,
    value: formatMoney(aging[bucket].open),
    rule: 'Days are counted from the due date to the date shown. On the due date, nothing is past due.',
    parts: aging[bucket].invoices.map((one) => invoicePart(plan, one, 'open', asOf)),
  };
}

export function explainStanding(plan: Plan, entity: MemberId, asOf: PlainDate): Explanation {
  const member = find(plan.members.roll, entity);
  if (!member) return gone('member');
  const { isGood, recorded, late } = goodStanding(plan.invoices, entity, asOf);
  const { standingDays, source } = plan.invoices.terms;
  return {
    label: `Standing of ${member.name} on ${formatDate(asOf)}`,
    value: isGood ? 'good' : 'not good',
    rule: `A member is in good standing if no invoice is more than ${standingDays} days past due on that date.${recorded === 0 ? ' No invoice is recorded, so it is in good standing.' : ''}`,
    parts: [
      inputPart('Days past due that end good standing', String(standingDays), 'rule', source),
      ...late.map((one) => invoicePart(plan, one, 'open', asOf)),
    ],
  };
}
