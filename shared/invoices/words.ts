// The user's words for invoices: who owes them, what they are for, how late they are.
import type { Plan } from '../kernel/plan.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import { formatMoney } from '../values/money.ts';
import { type Bucket, openAtAll } from './figures/balances.ts';
import type { Invoice } from './model.ts';

export const bucketWords: Readonly<Record<Bucket, string>> = {
  notDue: 'Not due',
  to30: '1–30 days',
  to60: '31–60 days',
  to90: '61–90 days',
  over90: 'Over 90 days',
};

export function payerName(plan: Plan, { member, payer }: Invoice): string {
  return find(plan.members.roll, member)?.name ?? payer ?? 'not recorded';
}

/** `dues 2012`, or the contribution and the year. */
export function purposeText(plan: Plan, { pledge, year }: Invoice): string {
  const given = find(plan.contributions.pledges, pledge);
  return given ? `${given.name}, ${year}` : `dues ${year}`;
}

/** `$500,000 on Feb 15, 2012`, with what else is recorded for days to come; null where nothing is. */
export function toComeText({ payments, credits }: Invoice, asOf: PlainDate): string | null {
  const later = [...payments, ...credits].filter(({ on }) => on > asOf);
  const texts = later.map(({ on, amount }) => `${formatMoney(amount)} on ${formatDate(on)}`);
  return texts.length === 0 ? null : texts.join(', ');
}

/** `$300,000 outstanding`, after all that is recorded, with what of it is for days to come. */
export function stillOpenText(invoice: Invoice, asOf: PlainDate): string {
  const later = toComeText(invoice, asOf);
  const open = `${formatMoney(openAtAll(invoice))} outstanding`;
  return later === null ? open : `${open}, with ${later} to come`;
}

export const viewLabels = { accrual: 'Accrual', cash: 'Cash' } as const;
