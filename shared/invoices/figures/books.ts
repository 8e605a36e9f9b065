// The year in two views that reconcile: what it earns and owes (accrual), and when money moves (cash).
import { committedIn } from '../../cash/figures/years.ts';
import { cashOf, cashPledgesOf, hostFee } from '../../contributions/figures/cash.ts';
import { type Contribution, type ContributionId, isSure } from '../../contributions/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type FiscalYear, firstDayOf, lastDayOf, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { larger, type Money, minus, negated, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice, Payment } from '../model.ts';
import { creditedBy, paidBy } from './balances.ts';
import { owedIn, receivedUnbilled } from './owed.ts';

/** One view of a year; what goes out is known by its year only, and is alike in both. */
export interface BookView {
  readonly dues: Money;
  readonly pledges: Money;
  readonly income: Money;
  readonly fee: Money;
  readonly outside: Money;
  readonly committed: Money;
  readonly result: Money;
}

/** From the accrual result to the cash result, step by step; each as it is added. */
export interface BookSteps {
  readonly notInvoiced: Money;
  readonly creditedEarlier: Money;
  readonly receivableStart: Money;
  readonly receivableEnd: Money;
  readonly prepaidEnd: Money;
  readonly prepaidStart: Money;
  readonly feeDifference: Money;
}

export interface Books {
  readonly year: FiscalYear;
  readonly accrual: BookView;
  readonly cash: BookView;
  readonly steps: BookSteps;
}

/** What of an invoice belongs to the years up to `year`, whatever the day on which it was written. */
function earned(one: Invoice, year: FiscalYear, lastDay: PlainDate): Money {
  return one.year <= year ? minus(one.amount, creditedBy(one, lastDay)) : noMoney;
}

export interface Balance {
  readonly invoice: Invoice;
  /** Earned and not yet paid; below 0 it is paid ahead of its year. */
  readonly amount: Money;
}

/** The day up to which a year is told: its last, or the day asked where that comes before. */
export function toldTo(plan: Plan, year: FiscalYear, asOf: PlainDate | null): PlainDate {
  const last = lastDayOf(year, plan.consortium.profile.yearStartsIn);
  return asOf !== null && asOf < last ? asOf : last;
}

/** Every invoice that does not balance at the end of a year, or on the day asked before it. */
export function balancesAt(
  plan: Plan,
  year: FiscalYear,
  asOf: PlainDate | null,
): readonly Balance[] {
  const lastDay = toldTo(plan, year, asOf);
  return plan.invoices.invoices
    .map((invoice) => ({
      invoice,
      amount: minus(earned(invoice, year, lastDay), paidBy(invoice, lastDay)),
    }))
    .filter(({ amount }) => amount !== 0);
}

function balances(plan: Plan, year: FiscalYear, asOf: PlainDate | null) {
  const each = balancesAt(plan, year, asOf).map(({ amount }) => amount);
  return {
    receivable: sum(each.map((balance) => larger(noMoney, balance))),
    prepaid: sum(each.map((balance) => larger(noMoney, negated(balance)))),
  };
}

function viewOf(
  dues: Money,
  pledges: Money,
  fee: Money,
  outside: Money,
  committed: Money,
): BookView {
  const income = plus(dues, pledges);
  const result = minus(income, fee, outside, committed);
  return { dues, pledges, income, fee, outside, committed, result };
}

/** Whether a day lies in a fiscal year, and not after the day asked. */
export function inYear(
  plan: Plan,
  year: FiscalYear,
  asOf: PlainDate | null,
): (on: PlainDate) => boolean {
  const first = firstDayOf(year, plan.consortium.profile.yearStartsIn);
  const last = toldTo(plan, year, asOf);
  return (on) => first <= on && on <= last;
}

/** Contributions recorded as received without an invoice. */
export function unbilled(plan: Plan, year: FiscalYear): Money {
  return sum(cashPledgesOf(plan, year).map((one) => receivedUnbilled(plan, one, year)));
}

export interface PaidInYear {
  readonly invoice: Invoice;
  readonly payment: Payment;
}

/** The payments that arrive in a year by the day asked, whatever the year that they are for. */
export function paymentsIn(
  plan: Plan,
  year: FiscalYear,
  asOf: PlainDate | null,
): readonly PaidInYear[] {
  const isIn = inYear(plan, year, asOf);
  return plan.invoices.invoices.flatMap((invoice) =>
    invoice.payments
      .filter(({ on }) => isIn(on))
      .map((payment): PaidInYear => ({ invoice, payment })),
  );
}

/** For dues, as long as it names no contribution. */
export const isForDues = ({ pledge }: Invoice) => pledge === null;

function cashView(plan: Plan, year: FiscalYear, asOf: PlainDate | null): BookView {
  const payments = paymentsIn(plan, year, asOf);
  const paid = (forDues: boolean) => {
    const some = payments.filter(({ invoice }) => isForDues(invoice) === forDues);
    return sum(some.map(({ payment }) => payment.amount));
  };
  const dues = paid(true);
  const pledges = plus(paid(false), unbilled(plan, year));
  const fee = hostFee(plus(dues, pledges), plan.contributions.rules.hostFee);
  return viewOf(
    dues,
    pledges,
    fee,
    cashOf(plan, year, 'committed').outside,
    committedIn(plan, year),
  );
}

function isSureIn(pledges: readonly Contribution[], id: ContributionId): boolean {
  const pledge = find(pledges, id);
  return pledge !== undefined && isSure(pledge);
}

/** What credits by the day took off the dues and off the contributions that the year earns. */
export function waivedIn(plan: Plan, year: FiscalYear, asOf: PlainDate | null) {
  const { pledges } = plan.contributions;
  const earning = owedIn(plan, year, toldTo(plan, year, asOf)).filter(
    ({ of, id }) => of === 'dues' || (of === 'pledge' && isSureIn(pledges, id)),
  );
  const waived = (which: 'dues' | 'pledge') =>
    sum(earning.filter(({ of }) => of === which).map((one) => one.waived));
  return { dues: waived('dues'), pledges: waived('pledge') };
}

function accrualView(plan: Plan, year: FiscalYear, asOf: PlainDate | null): BookView {
  const { dues: all, receipts, outside } = cashOf(plan, year, 'committed');
  const waived = waivedIn(plan, year, asOf);
  const [dues, pledges] = [minus(all, waived.dues), minus(receipts, all, waived.pledges)];
  const fee = hostFee(plus(dues, pledges), plan.contributions.rules.hostFee);
  return viewOf(dues, pledges, fee, outside, committedIn(plan, year));
}

interface Views {
  readonly accrual: BookView;
  readonly cash: BookView;
}

function stepsOf(
  plan: Plan,
  year: FiscalYear,
  asOf: PlainDate | null,
  { accrual, cash }: Views,
): BookSteps {
  const { invoices } = plan.invoices;
  const lastDay = toldTo(plan, year, asOf);
  const isIn = inYear(plan, year, asOf);
  const own = invoices.filter((one) => one.year === year);
  const earnings = own.map((one) => earned(one, year, lastDay));
  const billed = plus(sum(earnings), unbilled(plan, year));
  const earlier = invoices.filter((one) => one.year < year).flatMap(({ credits }) => credits);
  const credited = sum(earlier.filter(({ on }) => isIn(on)).map(({ amount }) => amount));
  const [start, end] = [balances(plan, year - 1, asOf), balances(plan, year, asOf)];
  return {
    notInvoiced: negated(minus(accrual.income, billed)),
    creditedEarlier: negated(credited),
    receivableStart: start.receivable,
    receivableEnd: negated(end.receivable),
    prepaidEnd: end.prepaid,
    prepaidStart: negated(start.prepaid),
    feeDifference: minus(accrual.fee, cash.fee),
  };
}

function computeBooks(plan: Plan, year: FiscalYear, asOf: PlainDate | null): Books {
  const views = { accrual: accrualView(plan, year, asOf), cash: cashView(plan, year, asOf) };
  return { year, ...views, steps: stepsOf(plan, year, asOf, views) };
}

const rememberBooks = remembering<Plan, string, Books>();

/**
 * A year as it stands on a day; null is at its end. Payments and credits count by the day, what is earned
 * is of the whole year. The steps add up: the accrual result and all of them are the cash result.
 */
export function booksOf(plan: Plan, year: FiscalYear, asOf: PlainDate | null): Books {
  return rememberBooks(plan, `${year} ${asOf}`, () => computeBooks(plan, year, asOf));
}
