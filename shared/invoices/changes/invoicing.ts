// The dues of a year invoiced to all named members at once, as one batch.
import type { Batch, Change } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { duesOfMember, knowsDues } from '../../members/figures/roll.ts';
import type { Member } from '../../members/model.ts';
import { counted } from '../../values/counted.ts';
import { addDays, type FiscalYear, type PlainDate } from '../../values/date.ts';
import type { Money } from '../../values/money.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { nextNumber } from '../figures/numbers.ts';
import { duesInvoices, toBill } from '../figures/owed.ts';
import type { InvoiceId } from '../model.ts';

/** The due day that the terms of the plan give. */
export function dueAfter(plan: Plan, on: PlainDate): PlainDate {
  return addDays(on, plan.invoices.terms.dueDays);
}

interface ToInvoice {
  readonly member: Member;
  readonly amount: Money;
}

/** Dues of the year that no invoice has asked for; members whose dues are unknown are left out. */
export function duesToInvoice(plan: Plan, year: FiscalYear): readonly ToInvoice[] {
  const { yearStartsIn: month } = plan.consortium.profile;
  return plan.members.roll.flatMap((member) => {
    if (!knowsDues(plan.members, member, year, month)) return [];
    const dues = duesOfMember(plan.members, member, year, month);
    const amount = toBill(dues, duesInvoices(plan, member.id, year));
    return amount > 0 ? [{ member, amount }] : [];
  });
}

/** `ids`: one for each of `duesToInvoice`, in its order. */
export function invoiceDues(
  plan: Plan,
  year: FiscalYear,
  on: PlainDate,
  due: PlainDate,
  ids: readonly InvoiceId[],
): Result<Batch> {
  const asked = duesToInvoice(plan, year);
  if (asked.length === 0) {
    const why = 'No named member has dues for that year left to invoice.';
    return refuse(`The dues of ${year}`, why, 'Choose another year, or set the dues of the tiers.');
  }
  const changes = asked.map(({ member, amount }, index): Change => {
    const number = nextNumber(plan.invoices.invoices, year, index);
    const blank = { payer: null, pledge: null, payments: [], credits: [], source: null };
    const entity = { id: ids[index] ?? '', number, member: member.id, year, on, due, amount };
    return { type: 'invoices/addInvoice', entity: { ...entity, ...blank }, at: null };
  });
  const members = counted(asked.length, 'member');
  return ok({ type: 'batch', name: `Invoiced the dues for ${year} to ${members}`, changes });
}
