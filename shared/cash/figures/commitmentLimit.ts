// The commitment limit: an edit never commits more than is raised; lost income is only flagged.
import { cashOf, tied } from '../../contributions/figures/cash.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money, minus, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import type { Refusal } from '../../values/result.ts';
import { generalUse, type Restriction, restrictionsTo } from './restrictions.ts';
import { committedIn, leastReserve } from './years.ts';

/** From the start of the plan to the end of the year; nothing in it is only expected or pledged. */
export interface CommitmentYear {
  readonly year: FiscalYear;
  readonly opening: Money;
  /** Received and committed cash for general use: without what is restricted to an activity. */
  readonly income: Money;
  readonly fee: Money;
  /** The least reserve at the end of the year. */
  readonly least: Money;
  /** For general use: opening and income, less the fee and the least reserve. */
  readonly raised: Money;
  readonly outside: Money;
  /** All that is committed to the tree. */
  readonly committed: Money;
  /** What of it cash restricted to its activities pays. */
  readonly fromRestricted: Money;
  /** What is available to commit for general use; below 0 is a breach. */
  readonly left: Money;
  /** What is raised for one activity alone, and what is available to commit for it from that. */
  readonly restrictions: readonly Restriction[];
  /** Dues that are not set, year by year: the income leaves them out. */
  readonly unknown: number;
}

function computeYears(plan: Plan): readonly CommitmentYear[] {
  const opening = plan.cash.terms.opening ?? noMoney;
  let [income, fee, outside, committed] = [noMoney, noMoney, noMoney, noMoney];
  let unknown = 0;
  return yearsOf(plan.cost.terms).map((year) => {
    const cash = cashOf(plan, year, 'committed');
    income = plus(income, minus(cash.receipts, tied(cash)));
    fee = plus(fee, cash.fee);
    unknown += cash.unknownDues;
    outside = plus(outside, cash.outside);
    committed = plus(committed, committedIn(plan, year));
    const least = leastReserve(plan, year);
    const raised = minus(plus(opening, income), fee, least);
    const restrictions = restrictionsTo(plan, year);
    const fromRestricted = sum(restrictions.map(({ used }) => used));
    const left = minus(plus(raised, fromRestricted), outside, committed);
    return {
      year,
      opening,
      income,
      fee,
      least,
      raised,
      outside,
      committed,
      fromRestricted,
      left,
      restrictions,
      unknown,
    };
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

/** `opening cash $0 + received and committed cash $2,345,000 − host fee $0 − operating reserve target $0`. */
function raisedSum({ opening, income, fee, least, restrictions }: CommitmentYear): string {
  const general = restrictions.length > 0 ? ' for general use' : '';
  const parts = [
    `opening cash ${formatMoney(opening)}`,
    `+ received and committed cash${general} ${formatMoney(income)}`,
    `− host fee ${formatMoney(fee)}`,
    `− operating reserve target ${formatMoney(least)}`,
  ];
  return parts.join(' ');
}

function restrictedText(plan: Plan, { restrictions }: CommitmentYear): string[] {
  if (restrictions.length === 0) return [];
  const each = restrictions.map(({ activity, raised }) => {
    const name = find(plan.cost.activities, activity)?.name ?? 'missing activity';
    return `${formatMoney(raised)} for “${name}”`;
  });
  return [`Restricted cash pays only for its own activity: ${each.join(', ')}.`];
}

/** `used` is what the commitments take of the cash for general use, before the change and after it. */
function sumOf(after: Plan, one: CommitmentYear, used: { before: Money; after: Money }): string {
  const { year, raised, outside, restrictions } = one;
  const [general, beyond] =
    restrictions.length > 0 ? [' for general use', ' beyond what restricted cash pays'] : ['', ''];
  return [
    `By the end of ${year}, ${formatMoney(raised)} is raised${general}: ${raisedSum(one)}.`,
    `Other commitments take ${formatMoney(outside)}, and ${formatMoney(used.before)} is committed to the tree${beyond}, which leaves ${formatMoney(minus(raised, outside, used.before))}.`,
    `This takes ${formatMoney(minus(used.after, used.before))} more.`,
    ...restrictedText(after, one),
  ].join(' ');
}

/**
 * Why a change may not be made: it raises what is committed of the cash for general use, in a year in
 * which that is beyond what is raised. What was committed before is weighed with the restricted cash
 * that there is after: lost income raises no commitment.
 */
export function commitmentRefusal(before: Plan, after: Plan, what: string): Refusal | null {
  for (const one of commitmentYears(after)) {
    const used = {
      before: generalUse(before, one.year, one.restrictions),
      after: generalUse(after, one.year, one.restrictions),
    };
    if (one.left >= 0 || used.after <= used.before) continue;
    return {
      what,
      why: sumOf(after, one, used),
      remedy:
        'Raise the cash first, commit less, or commit later. Expected members, proposals, verbal pledges and in-kind contributions do not count.',
    };
  }
  return null;
}
