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
import { duesOfMember, knowsDues, tierOfYear } from '../../members/figures/roll.ts';
import type { Member, MemberId } from '../../members/model.ts';
import type { FiscalYear, PlainDate } from '../../values/date.ts';
import { type Money, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice } from '../model.ts';
import { invoicedBy, openOn, paidBy } from './balances.ts';

/** The dues of a member, or a contribution. */
export type OwedFor =
  | { readonly of: 'dues'; readonly id: MemberId }
  | { readonly of: 'pledge'; readonly id: ContributionId };

export type Owed = OwedAmounts & OwedFor;

interface OwedAmounts {
  readonly name: string;
  /** Owed for the year; null is unknown: the tier has no dues. */
  readonly due: Money | null;
  /** Billed by the day, less credits. */
  readonly invoiced: Money;
  readonly received: Money;
  /** Billed and not yet paid. */
  readonly open: Money;
  readonly invoices: readonly Invoice[];
}

function billed(invoices: readonly Invoice[], day: PlainDate) {
  return {
    invoices,
    invoiced: sum(invoices.map((one) => invoicedBy(one, day))),
    received: sum(invoices.map((one) => paidBy(one, day))),
    open: sum(invoices.map((one) => openOn(one, day))),
  };
}

/** Invoices for the dues of a year to a member, whatever their day. */
export function duesInvoices(plan: Plan, member: MemberId, year: FiscalYear): readonly Invoice[] {
  return plan.invoices.invoices.filter(
    (one) => one.member === member && one.pledge === null && one.year === year,
  );
}

export function pledgeInvoices(
  plan: Plan,
  pledge: ContributionId,
  year: FiscalYear,
): readonly Invoice[] {
  return plan.invoices.invoices.filter((one) => one.pledge === pledge && one.year === year);
}

function ofMember(plan: Plan, member: Member, year: FiscalYear, day: PlainDate): Owed[] {
  const { yearStartsIn: month } = plan.consortium.profile;
  const invoices = duesInvoices(plan, member.id, year);
  if (invoices.length === 0 && !tierOfYear(plan.members, member, year, month)) return [];
  const known = knowsDues(plan.members, member, year, month);
  const due = known ? duesOfMember(plan.members, member, year, month) : null;
  return [{ id: member.id, of: 'dues', name: member.name, due, ...billed(invoices, day) }];
}

/** Said to be received without an invoice: all of it, on a day that nobody recorded. */
export function receivedUnbilled(plan: Plan, pledge: Contribution, year: FiscalYear): Money {
  const isBilled = pledgeInvoices(plan, pledge.id, year).length > 0;
  return statusRules[pledge.status].received && !isBilled ? (pledge.amount ?? noMoney) : noMoney;
}

function ofPledge(plan: Plan, pledge: Contribution, year: FiscalYear, day: PlainDate): Owed {
  const giver = contributorName(plan, pledge);
  const bills = billed(pledgeInvoices(plan, pledge.id, year), day);
  return {
    id: pledge.id,
    of: 'pledge',
    name: giver === '' ? pledge.name : `${pledge.name}, ${giver}`,
    due: pledge.amount,
    ...bills,
    received: plus(bills.received, receivedUnbilled(plan, pledge, year)),
  };
}

function computeOwed(plan: Plan, year: FiscalYear, day: PlainDate): readonly Owed[] {
  return [
    ...plan.members.roll.flatMap((one) => ofMember(plan, one, year, day)),
    ...cashPledgesOf(plan, year)
      .filter((one) => isSure(one) || pledgeInvoices(plan, one.id, year).length > 0)
      .map((one) => ofPledge(plan, one, year, day)),
  ];
}

const rememberOwed = remembering<Plan, string, readonly Owed[]>();

/** Members first, then contributions in cash that are committed or received, in plan order. */
export function owedIn(plan: Plan, year: FiscalYear, day: PlainDate): readonly Owed[] {
  return rememberOwed(plan, `${year} ${day}`, () => computeOwed(plan, year, day));
}
