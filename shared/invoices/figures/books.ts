// The year in two views that reconcile: what it earns and owes (accrual), and when money moves (cash).
import { committedIn } from '../../cash/figures/years.ts';
import { cashOf, cashPledgesOf, hostFee } from '../../contributions/figures/cash.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type FiscalYear, firstDayOf, lastDayOf, type PlainDate } from '../../values/date.ts';
import { larger, type Money, minus, negated, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice, Payment } from '../model.ts';
import { creditedBy, paidBy } from './balances.ts';
import { receivedUnbilled } from './owed.ts';

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

/** Every invoice that does not balance at the end of a year. */
export function balancesAt(plan: Plan, year: FiscalYear): readonly Balance[] {
  const lastDay = lastDayOf(year, plan.consortium.profile.yearStartsIn);
  return plan.invoices.invoices
    .map((invoice) => ({
      invoice,
      amount: minus(earned(invoice, year, lastDay), paidBy(invoice, lastDay)),
    }))
    .filter(({ amount }) => amount !== 0);
}

function balances(plan: Plan, year: FiscalYear) {
  const each = balancesAt(plan, year).map(({ amount }) => amount);
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

/** Whether a day lies in a fiscal year. */
export function inYear(plan: Plan, year: FiscalYear): (on: PlainDate) => boolean {
  const month = plan.consortium.profile.yearStartsIn;
  const [first, last] = [firstDayOf(year, month), lastDayOf(year, month)];
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

/** The payments that arrive in a year, whatever the year that they are for. */
export function paymentsIn(plan: Plan, year: FiscalYear): readonly PaidInYear[] {
  const isIn = inYear(plan, year);
  return plan.invoices.invoices.flatMap((invoice) =>
    invoice.payments
      .filter(({ on }) => isIn(on))
      .map((payment): PaidInYear => ({ invoice, payment })),
  );
}

/** For dues, as long as it names no contribution. */
export const isForDues = ({ pledge }: Invoice) => pledge === null;

function cashView(plan: Plan, year: FiscalYear): BookView {
  const payments = paymentsIn(plan, year);
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

function accrualView(plan: Plan, year: FiscalYear): BookView {
  const { dues, receipts, fee, outside } = cashOf(plan, year, 'committed');
  return viewOf(dues, minus(receipts, dues), fee, outside, committedIn(plan, year));
}

function stepsOf(plan: Plan, year: FiscalYear, accrual: BookView, cash: BookView): BookSteps {
  const { invoices } = plan.invoices;
  const lastDay = lastDayOf(year, plan.consortium.profile.yearStartsIn);
  const isIn = inYear(plan, year);
  const own = invoices.filter((one) => one.year === year);
  const earnings = own.map((one) => earned(one, year, lastDay));
  const billed = plus(sum(earnings), unbilled(plan, year));
  const earlier = invoices.filter((one) => one.year < year).flatMap(({ credits }) => credits);
  const credited = sum(earlier.filter(({ on }) => isIn(on)).map(({ amount }) => amount));
  const [start, end] = [balances(plan, year - 1), balances(plan, year)];
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

function computeBooks(plan: Plan, year: FiscalYear): Books {
  const [accrual, cash] = [accrualView(plan, year), cashView(plan, year)];
  return { year, accrual, cash, steps: stepsOf(plan, year, accrual, cash) };
}

const rememberBooks = remembering<Plan, FiscalYear, Books>();

/** The steps add up: the accrual result and all of them are the cash result, to the cent. */
export function booksOf(plan: Plan, year: FiscalYear): Books {
  return rememberBooks(plan, year, () => computeBooks(plan, year));
}
