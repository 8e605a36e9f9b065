// The commitment limit: edits never commit more than is raised; lost income is only flagged.
import { cashOf } from '../../contributions/figures/cash.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoney, type Money, minus, noMoney, plus } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Refusal } from '../../values/result.ts';
import { committedIn, leastReserve } from './years.ts';

/** From the start of the plan to the end of the year; nothing in it is only expected or pledged. */
export interface CommitmentYear {
  readonly year: FiscalYear;
  readonly opening: Money;
  /** Received and committed cash. */
  readonly income: Money;
  readonly fee: Money;
  /** The least reserve at the end of the year. */
  readonly least: Money;
  /** Opening and income, less the fee and the least reserve. */
  readonly raised: Money;
  readonly outside: Money;
  readonly committed: Money;
  /** What may still be committed; below 0 is a breach. */
  readonly left: Money;
  /** Dues that are not set, year by year: the income leaves them out. */
  readonly unknown: number;
}

function computeYears(plan: Plan): readonly CommitmentYear[] {
  const opening = plan.cash.terms.opening ?? noMoney;
  let [income, fee, outside, committed] = [noMoney, noMoney, noMoney, noMoney];
  let unknown = 0;
  return yearsOf(plan.cost.terms).map((year) => {
    const cash = cashOf(plan, year, 'committed');
    income = plus(income, cash.receipts);
    fee = plus(fee, cash.fee);
    unknown += cash.unknownDues;
    outside = plus(outside, cash.outside);
    committed = plus(committed, committedIn(plan, year));
    const least = leastReserve(plan, year);
    const raised = minus(plus(opening, income), fee, least);
    const left = minus(raised, outside, committed);
    return { year, opening, income, fee, least, raised, outside, committed, left, unknown };
  });
}

const rememberYears = remembering<Plan, 'guard', readonly CommitmentYear[]>();

/** Each year of the plan, counted from its start. */
export function commitmentYears(plan: Plan): readonly CommitmentYear[] {
  return rememberYears(plan, 'guard', () => computeYears(plan));
}

/** The first year in which more is committed than is raised. */
export function breachOf(plan: Plan): CommitmentYear | null {
  return commitmentYears(plan).find(({ left }) => left < 0) ?? null;
}

/** `opening reserve $0 + received and committed $2,345,000 − host fee $0 − reserve to keep $0`. */
export function raisedSum({ opening, income, fee, least }: CommitmentYear): string {
  const parts = [
    `opening reserve ${formatMoney(opening)}`,
    `+ received and committed cash ${formatMoney(income)}`,
    `− host fee ${formatMoney(fee)}`,
    `− reserve to keep ${formatMoney(least)}`,
  ];
  return parts.join(' ');
}

function sumOf(before: CommitmentYear, after: CommitmentYear): string {
  const { year, raised, outside } = after;
  return [
    `By the end of ${year}, ${formatMoney(raised)} is raised: ${raisedSum(after)}.`,
    `Committed are ${formatMoney(outside)} outside the tree and ${formatMoney(before.committed)} to the tree, which leaves ${formatMoney(minus(raised, outside, before.committed))}.`,
    `This takes ${formatMoney(minus(after.committed, before.committed))} more.`,
  ].join(' ');
}

/** Why a change may not be made: it raises what is committed in a year beyond what is raised. */
export function commitmentRefusal(before: Plan, after: Plan, what: string): Refusal | null {
  const was = commitmentYears(before);
  const beyond = commitmentYears(after).find(
    (one, index) => one.left < 0 && one.committed > (was[index]?.committed ?? 0),
  );
  const then = was.find(({ year }) => year === beyond?.year);
  if (!beyond || !then) return null;
  return {
    what,
    why: sumOf(then, beyond),
    remedy:
      'Raise the cash first, or commit less, or later. Members only expected, pledges and what is given in kind do not count.',
  };
}
