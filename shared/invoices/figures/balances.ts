// What is open of an invoice on a day, how long it is past due, and who is in good standing.
import type { MemberId } from '../../members/model.ts';
import { daysBetween, type PlainDate } from '../../values/date.ts';
import { larger, type Money, minus, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice, InvoicesPart } from '../model.ts';
import { invoicesTo } from './lookup.ts';

/** Most invoices have one payment or none: no list is made of so few. */
function until(
  some: readonly { readonly on: PlainDate; readonly amount: Money }[],
  day: PlainDate,
): Money {
  let all = noMoney;
  for (const { on, amount } of some) if (on <= day) all = plus(all, amount);
  return all;
}

export const paidBy = ({ payments }: Invoice, day: PlainDate): Money => until(payments, day);
export const creditedBy = ({ credits }: Invoice, day: PlainDate): Money => until(credits, day);

/** What was billed, less what was credited: nothing before the day of the invoice. */
export function invoicedBy(one: Invoice, day: PlainDate): Money {
  return one.on > day ? noMoney : minus(one.amount, creditedBy(one, day));
}

/** Never below 0: a payment ahead of its invoice opens nothing. */
export function openOn(one: Invoice, day: PlainDate): Money {
  return larger(noMoney, minus(invoicedBy(one, day), paidBy(one, day)));
}

/** Whatever its day: what may still be paid or credited. */
export function openAtAll({ amount, payments, credits }: Invoice): Money {
  return minus(amount, sum([...payments, ...credits].map((one) => one.amount)));
}

export const buckets = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;
export type Bucket = (typeof buckets)[number];

/** Whole days past the due day; the due day itself is 0. */
export function daysPastDue({ due }: Invoice, day: PlainDate): number {
  return Math.max(0, daysBetween(due, day));
}

export function bucketOf(one: Invoice, day: PlainDate): Bucket {
  const days = daysPastDue(one, day);
  if (days === 0) return 'notDue';
  if (days <= 30) return 'to30';
  if (days <= 60) return 'to60';
  return days <= 90 ? 'to90' : 'over90';
}

export type Aging = Readonly<
  Record<Bucket, { readonly open: Money; readonly invoices: readonly Invoice[] }>
>;

function computeAging(all: readonly Invoice[], day: PlainDate): Aging {
  const none = () => ({ open: noMoney, invoices: [] as Invoice[] });
  const found = { notDue: none(), to30: none(), to60: none(), to90: none(), over90: none() };
  for (const one of all) {
    const open = openOn(one, day);
    if (open <= 0) continue;
    const bucket = found[bucketOf(one, day)];
    bucket.open = plus(bucket.open, open);
    bucket.invoices.push(one);
  }
  return found;
}

const rememberAging = remembering<readonly Invoice[], PlainDate, Aging>();

/** What is open on a day by how long it is past due; the buckets add up to the total outstanding. */
export function agingOn(invoices: readonly Invoice[], day: PlainDate): Aging {
  return rememberAging(invoices, day, () => computeAging(invoices, day));
}

/** How many invoices have something open after their due day. */
export function pastDueOn(all: readonly Invoice[], day: PlainDate): number {
  const { notDue: _, ...late } = agingOn(all, day);
  return Object.values(late).reduce((count, { invoices }) => count + invoices.length, 0);
}

/** What stands on the day with one who owes: *none recorded* counts as good standing. */
export interface GoodStanding {
  readonly isGood: boolean;
  /** Invoices to the member by that day. */
  readonly recorded: number;
  /** Those past due for longer than the plan allows. */
  readonly late: readonly Invoice[];
}

/** Good standing: no invoice more than the plan's days past due on the day asked. */
export function goodStanding(part: InvoicesPart, member: MemberId, day: PlainDate): GoodStanding {
  const own = invoicesTo(part.invoices, member).filter(({ on }) => on <= day);
  const late = own.filter(
    (one) => openOn(one, day) > 0 && daysPastDue(one, day) > part.terms.standingDays,
  );
  return { isGood: late.length === 0, recorded: own.length, late };
}
