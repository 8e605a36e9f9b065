// Whether an invoice fits the contribution that it is for: cash of that year, from who owes it.
import { spanText } from '../../values/counted.ts';
import type { FiscalYear } from '../../values/date.ts';
import { type Contribution, isCash } from '../model.ts';

/** What of an invoice decides it; somebody who is no member may pay for the contributor. */
export interface Invoiced {
  readonly member: Contribution['member'];
  readonly year: FiscalYear;
}

interface Misfit {
  readonly why: string;
  readonly remedy: string;
}

function years({ firstYear, lastYear }: Contribution): string {
  return spanText(String(firstYear), String(lastYear));
}

/** Null where it fits. */
export function misfitOfInvoice(pledge: Contribution, { member, year }: Invoiced): Misfit | null {
  const named = `“${pledge.name}”`;
  if (!isCash(pledge)) {
    const why = `${named} is an in-kind contribution, so no cash is owed for it.`;
    return { why, remedy: 'Choose a cash contribution.' };
  }
  if (year < pledge.firstYear || year > pledge.lastYear) {
    const why = `The year is ${year}, and ${named} is given in ${years(pledge)}.`;
    return { why, remedy: 'Choose a year of the contribution.' };
  }
  if (member === null || member === pledge.member) return null;
  return {
    why: `${named} comes from someone other than the member who owes the invoice.`,
    remedy: 'Choose the member who contributes it, or type the name of the payer.',
  };
}
