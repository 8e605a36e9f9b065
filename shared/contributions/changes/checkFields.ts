// What holds a contribution to its kind, and the invoices for it.
import type { Plan } from '../../kernel/plan.ts';
import { grouping } from '../../values/grouping.ts';
import type { Refusal } from '../../values/result.ts';
import { misfitOfInvoice } from '../figures/invoicing.ts';
import { type Contribution, isPeople } from '../model.ts';

const whatOf = ({ name }: Contribution) => `The contribution “${name}”`;

/** People have no amount and serve the activity of their line; what has an amount relieves no line. */
export function checkOtherKind(pledge: Contribution): Refusal | null {
  const what = whatOf(pledge);
  const { amount, activity, fte, line } = pledge;
  if (isPeople(pledge)) {
    if (amount === null && activity === null) return null;
    const why =
      'In-kind people are counted in FTE for the activity of their line, but it also has an amount or an activity.';
    return { what, why, remedy: 'Clear the amount and the activity, or change the kind.' };
  }
  if (fte === null && line === null) return null;
  const why = 'It is an amount, but also has FTE or a staff line.';
  return { what, why, remedy: 'Clear the FTE and the line, or change the kind to people.' };
}

/** Nobody need be recorded, but not two: half of the figures would count it for each of them. */
export function checkContributor(pledge: Contribution): Refusal | null {
  const { member, giver } = pledge;
  if (member === null || giver === null) return null;
  return {
    what: whatOf(pledge),
    why: `It names both a member and “${giver}” as the contributor.`,
    remedy: 'Keep either the member or the name, and clear the other.',
  };
}

type Invoice = Plan['invoices']['invoices'][number];

const ofPledge = grouping(({ pledge }: Invoice) => pledge);

/** Refuses what an invoice for it no longer fits. */
export function fitsItsInvoices(pledge: Contribution, { invoices }: Plan): Refusal | null {
  for (const invoice of ofPledge(invoices.invoices, pledge.id)) {
    const misfit = misfitOfInvoice(pledge, invoice);
    if (!misfit) continue;
    return {
      what: whatOf(pledge),
      why: `Invoice ${invoice.number} is for it. ${misfit.why}`,
      remedy: 'Change the invoice first, or bill it to a name without a contribution.',
    };
  }
  return null;
}
