// The dues of a year invoiced to all named members at once, as one batch; and the next number.
import type { Batch, Change } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { duesOfMember, knowsDues } from '../../members/figures/roll.ts';
import type { Member } from '../../members/model.ts';
import { addDays, type FiscalYear, type PlainDate } from '../../values/date.ts';
import { type Money, minus, sum } from '../../values/money.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { duesInvoices } from '../figures/owed.ts';
import type { Invoice, InvoiceId } from '../model.ts';

/** `2012-004` after `2012-003`. */
export function nextNumber(invoices: readonly Invoice[], year: FiscalYear, after = 0): string {
  const used = invoices.flatMap(({ number }) => {
    const [, of, count] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
    return Number(of) === year ? [Number(count)] : [];
  });
  return `${year}-${String(Math.max(0, ...used) + 1 + after).padStart(3, '0')}`;
}

/** The due day that the terms of the plan give. */
export function dueAfter(plan: Plan, on: PlainDate): PlainDate {
  return addDays(on, plan.invoices.terms.dueDays);
}

interface ToInvoice {
  readonly member: Member;
  readonly amount: Money;
}

/** Dues of the year that no invoice asks for yet; members whose dues are unknown are left out. */
export function duesToInvoice(plan: Plan, year: FiscalYear): readonly ToInvoice[] {
  const { yearStartsIn: month } = plan.consortium.profile;
  return plan.members.roll.flatMap((member) => {
    if (!knowsDues(plan.members, member, year, month)) return [];
    const billed = duesInvoices(plan, member.id, year).map(({ amount, credits }) =>
      minus(amount, sum(credits.map((one) => one.amount))),
    );
    const amount = minus(duesOfMember(plan.members, member, year, month), sum(billed));
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
    const why = 'No named member owes dues of that year that are not invoiced yet.';
    return refuse(`The dues of ${year}`, why, 'Choose another year, or set the dues of the tiers.');
  }
  const changes = asked.map(({ member, amount }, index): Change => {
    const number = nextNumber(plan.invoices.invoices, year, index);
    const blank = { payer: null, pledge: null, payments: [], credits: [], source: null };
    const entity = { id: ids[index] ?? '', number, member: member.id, year, on, due, amount };
    return { type: 'invoices/addInvoice', entity: { ...entity, ...blank }, at: null };
  });
  const members = asked.length === 1 ? '1 member' : `${asked.length} members`;
  return ok({ type: 'batch', name: `Invoiced the dues of ${year} to ${members}`, changes });
}
