// What is open of an invoice on a day, how long it is past due, and who is in good standing.
import type { MemberId } from '../../members/model.ts';
import { daysBetween, type PlainDate } from '../../values/date.ts';
import { larger, type Money, minus, noMoney, sum } from '../../values/money.ts';
import type { Invoice, InvoicesPart } from '../model.ts';

const until = (
  some: readonly { readonly on: PlainDate; readonly amount: Money }[],
  day: PlainDate,
) => sum(some.filter(({ on }) => on <= day).map(({ amount }) => amount));

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

export type Ageing = Readonly<
  Record<Bucket, { readonly open: Money; readonly invoices: readonly Invoice[] }>
>;

/** What is open on a day by how long it is past due; the buckets add up to all that is open. */
export function ageingOn(invoices: readonly Invoice[], day: PlainDate): Ageing {
  const open = invoices.filter((one) => openOn(one, day) > 0);
  const bucket = (of: Bucket) => {
    const some = open.filter((one) => bucketOf(one, day) === of);
    return { open: sum(some.map((one) => openOn(one, day))), invoices: some };
  };
  return {
    notDue: bucket('notDue'),
    to30: bucket('to30'),
    to60: bucket('to60'),
    to90: bucket('to90'),
    over90: bucket('over90'),
  };
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
  const own = part.invoices.filter((one) => one.member === member && one.on <= day);
  const late = own.filter(
    (one) => openOn(one, day) > 0 && daysPastDue(one, day) > part.terms.standingDays,
  );
  return { isGood: late.length === 0, recorded: own.length, late };
}
