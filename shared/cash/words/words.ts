// The user's words for the terms of the cash and for commitments.
import { counted } from '../../values/counted.ts';
import { formatFte } from '../../values/fte.ts';
import { formatMoney } from '../../values/money.ts';
import { type Outflow, yearlyAmount } from '../figures/years.ts';
import type { Commitment, Least } from '../model.ts';

/** `nothing`, `$500,000`, `3 months of committed disbursements`. */
export function leastText(least: Least): string {
  switch (least.of) {
    case 'nothing':
      return 'nothing';
    case 'amount':
      return formatMoney(least.amount);
    case 'months':
      return `${counted(least.months, 'month')} of committed disbursements`;
  }
}

/** `1.5 FTE at $300,000`, or the amount. */
export function sizeText(one: Commitment): string {
  if (one.fte === null || one.rate === null) return formatMoney(yearlyAmount(one));
  return `${formatFte(one.fte)} FTE at ${formatMoney(one.rate)}`;
}

export const outflowWords: Readonly<Record<Outflow, string>> = {
  committed: 'commitments only',
  cost: 'the full cost of the tree',
};
