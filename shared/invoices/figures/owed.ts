// What each member and each contribution in cash owes for a year, and how far it is invoiced and received.
import { cashPledgesOf } from '../../contributions/figures/cash.ts';
import { contributorName } from '../../contributions/figures/contributor.ts';
import {
  type Contribution,
  type ContributionId,
  isSure,
  statusRules,
} from '../../contributions/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { duesOfRoll, tierOfYear } from '../../members/figures/roll.ts';
import type { MemberId } from '../../members/model.ts';
import type { FiscalYear, PlainDate } from '../../values/date.ts';
import { larger, type Money, minus, noMoney, plus, smaller, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice } from '../model.ts';
import { creditedBy, invoicedBy, openOn, paidBy } from './balances.ts';
import { duesInvoicesTo, invoicesFor } from './lookup.ts';

/** The row of all invoices that are for no dues and no contribution of the plan. */
export const othersId = 'others';

/** The dues of a member, a contribution, or neither. */
export type OwedFor =
  | { readonly of: 'dues'; readonly id: MemberId }
  | { readonly of: 'pledge'; readonly id: ContributionId }
  | { readonly of: 'others'; readonly id: typeof othersId };

export type Owed = OwedAmounts & OwedFor;

interface OwedAmounts {
  readonly name: string;
  /** The dues or the contribution of the year; null is unknown: the tier has no dues. */
  readonly full: Money | null;
  /** What credits by the day took off it. */
  readonly waived: Money;
  /** Owed for the year: in full, less what was waived; null is unknown. */
  readonly due: Money | null;
  /** Billed by the day, less credits. */
  readonly invoiced: Money;
  readonly received: Money;
  /** Billed and not yet paid. */
  readonly open: Money;
  readonly invoices: readonly Invoice[];
}

/**
 * What credits by the day take off what is owed. A credit lowers it, so that it is not billed again; but
 * what was billed beyond what is owed is only corrected. All invoices count, whatever their day: another
 * one asks for what a credit took off.
 */
export function waivedOf(full: Money, invoices: readonly Invoice[], day: PlainDate): Money {
  const beyond = larger(noMoney, minus(billedIn(invoices), full));
  const credited = sum(invoices.map((one) => creditedBy(one, day)));
  return smaller(full, larger(noMoney, minus(credited, beyond)));
}

/** What invoices asked for, before any credit. */
const billedIn = (invoices: readonly Invoice[]) => sum(invoices.map(({ amount }) => amount));

/** What of dues or a contribution no invoice has asked for: a credit does not bring it back. */
export function toBill(full: Money, invoices: readonly Invoice[]): Money {
  return larger(noMoney, minus(full, billedIn(invoices)));
}

function owedOf(full: Money | null, invoices: readonly Invoice[], day: PlainDate) {
  if (full === null) return { full, waived: noMoney, due: null };
  const waived = waivedOf(full, invoices, day);
  return { full, waived, due: minus(full, waived) };
}

// Thousands have one invoice or none: no list is made of so few.
function billed(invoices: readonly Invoice[], day: PlainDate) {
  let [invoiced, received, open] = [noMoney, noMoney, noMoney];
  for (const one of invoices) {
    invoiced = plus(invoiced, invoicedBy(one, day));
    received = plus(received, paidBy(one, day));
    open = plus(open, openOn(one, day));
  }
  return { invoices, invoiced, received, open };
}

/** Invoices for the dues of a year to a member, whatever their day. */
export function duesInvoices(plan: Plan, member: MemberId, year: FiscalYear): readonly Invoice[] {
  return duesInvoicesTo(plan.invoices.invoices, member, year);
}

export function pledgeInvoices(
  plan: Plan,
  pledge: ContributionId,
  year: FiscalYear,
): readonly Invoice[] {
  return invoicesFor(plan.invoices.invoices, pledge, year);
}

function ofMembers(plan: Plan, year: FiscalYear, day: PlainDate): Owed[] {
  const { yearStartsIn: month } = plan.consortium.profile;
  const dues = duesOfRoll(plan.members, year, month);
  return plan.members.roll.flatMap((member): Owed[] => {
    const invoices = duesInvoices(plan, member.id, year);
    if (invoices.length === 0 && !tierOfYear(plan.members, member, year, month)) return [];
    const full = dues.get(member) ?? null;
    const owed = { ...owedOf(full, invoices, day), ...billed(invoices, day) };
    return [{ id: member.id, of: 'dues', name: member.name, ...owed }];
  });
}

/** Said to be received without an invoice: all of it, on a day that nobody recorded. */
export function receivedUnbilled(plan: Plan, pledge: Contribution, year: FiscalYear): Money {
  const isBilled = pledgeInvoices(plan, pledge.id, year).length > 0;
  return statusRules[pledge.status].received && !isBilled ? (pledge.amount ?? noMoney) : noMoney;
}

function ofPledge(plan: Plan, pledge: Contribution, year: FiscalYear, day: PlainDate): Owed {
  const giver = contributorName(plan, pledge);
  const invoices = pledgeInvoices(plan, pledge.id, year);
  const bills = billed(invoices, day);
  return {
    id: pledge.id,
    of: 'pledge',
    name: giver === '' ? pledge.name : `${pledge.name}, ${giver}`,
    ...owedOf(pledge.amount, invoices, day),
    ...bills,
    received: plus(bills.received, receivedUnbilled(plan, pledge, year)),
  };
}

/** What the plan does not earn, and so is not owed by it; it is billed and received all the same. */
function ofOthers(plan: Plan, year: FiscalYear, day: PlainDate, rows: readonly Owed[]): Owed[] {
  const told = new Set(rows.flatMap(({ invoices }) => invoices));
  const invoices = plan.invoices.invoices.filter((one) => one.year === year && !told.has(one));
  if (invoices.length === 0) return [];
  const owed = { ...owedOf(noMoney, invoices, day), ...billed(invoices, day) };
  return [{ id: othersId, of: 'others', name: 'Others (no member, no contribution)', ...owed }];
}

function computeOwed(plan: Plan, year: FiscalYear, day: PlainDate): readonly Owed[] {
  const rows = [
    ...ofMembers(plan, year, day),
    ...cashPledgesOf(plan, year)
      .filter((one) => isSure(one) || pledgeInvoices(plan, one.id, year).length > 0)
      .map((one) => ofPledge(plan, one, year, day)),
  ];
  return [...rows, ...ofOthers(plan, year, day, rows)];
}

const rememberOwed = remembering<Plan, string, readonly Owed[]>();

/** Members first, then contributions in cash that are committed or received, in plan order; then what is for neither. */
export function owedIn(plan: Plan, year: FiscalYear, day: PlainDate): readonly Owed[] {
  return rememberOwed(plan, `${year} ${day}`, () => computeOwed(plan, year, day));
}

/** All of it together. */
export interface OwedTotal extends Pick<Owed, 'invoiced' | 'received' | 'open'> {
  readonly due: Money;
  /** Those whose dues are unknown, and left out of what is due. */
  readonly unknown: number;
}

const rememberTotal = remembering<readonly Owed[], 'total', OwedTotal>();

/** One walk for each list, however many figures of it are shown. */
export function totalOwed(all: readonly Owed[]): OwedTotal {
  return rememberTotal(all, 'total', () => ({
    due: sum(all.map(({ due }) => due ?? noMoney)),
    invoiced: sum(all.map(({ invoiced }) => invoiced)),
    received: sum(all.map(({ received }) => received)),
    open: sum(all.map(({ open }) => open)),
    unknown: all.filter(({ due }) => due === null).length,
  }));
}
