// The user's words for invoices: who owes them, what they are for, how late they are.
import type { Plan } from '../kernel/plan.ts';
import { find } from '../values/id.ts';
import type { Bucket } from './figures/balances.ts';
import type { Invoice } from './model.ts';

export const bucketWords: Readonly<Record<Bucket, string>> = {
  notDue: 'Not due',
  to30: '1 to 30 days',
  to60: '31 to 60 days',
  to90: '61 to 90 days',
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

export const viewLabels = { accrual: 'Accrual', cash: 'Cash' } as const;
