// Why so much is available to commit: what is raised and what is committed, from the start to a year.
import { cashOf, tied } from '../../contributions/figures/cash.ts';
import { type Explanation, figurePart, gone, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoney, formatSum, negated, signed } from '../../values/money.ts';
import { type CommitmentYear, commitmentYears } from '../figures/commitmentLimit.ts';
import { yearsTo } from '../figures/restrictions.ts';
import { committedPart, outsidePart } from '../words/parts.ts';
import { restrictionPart } from './explainRestriction.ts';
import { openingPart } from './explainYear.ts';

export type CommitmentPart =
  | 'left'
  | 'raised'
  | 'income'
  | 'fee'
  | 'outside'
  | 'committed'
  | 'fromRestricted';

export interface CommitmentAddress {
  readonly feature: 'cash';
  readonly figure: 'guard';
  readonly part: CommitmentPart;
  readonly year: FiscalYear;
}

export const commitmentLabels: Readonly<Record<CommitmentPart, string>> = {
  left: 'Available to commit',
  raised: 'Raised',
  income: 'Received and committed cash for general use',
  fee: 'Host fee',
  outside: 'Other commitments',
  committed: 'Committed to the tree',
  fromRestricted: 'Paid from restricted cash',
};

const rules: Readonly<Record<CommitmentPart, string>> = {
  left: 'For general use: cash raised, less what is committed to the tree and in other commitments beyond what restricted cash pays for. No commitment may exceed this amount. It is negative if income was lost later.',
  raised:
    'Opening cash plus cash for general use that is received or committed, less the host fee and the operating reserve target. Expected members, proposals, verbal pledges and in-kind contributions do not count. Restricted cash pays only for its own activity.',
  income:
    'Dues of named members plus unrestricted cash contributions that are committed or received, for each year from the start of the plan.',
  fee: 'The share of that cash that the fiscal host keeps, for each year.',
  outside: 'Cash paid for other commitments, for each year.',
  committed: 'Cash committed to the tree, for each year.',
  fromRestricted:
    'Cash committed to activities that have restricted cash, up to the amount raised for each.',
};

/** What holds dues says how many of them are not known. */
function amountText(one: CommitmentYear, part: CommitmentPart, sign: 1 | -1 = 1): string {
  const holdsDues = part === 'left' || part === 'raised' || part === 'income';
  return formatSum(signed(one[part], sign), holdsDues ? one.unknown : 0);
}

function to(one: CommitmentYear, part: CommitmentPart, sign: 1 | -1): Part {
  const value = amountText(one, part, sign);
  const address = { feature: 'cash', figure: 'guard', part, year: one.year } as const;
  return figurePart(commitmentLabels[part], value, address);
}

function leastPart({ year, least }: CommitmentYear): Part {
  const address = { feature: 'cash', figure: 'least', year } as const;
  return figurePart('Operating reserve target', formatMoney(negated(least)), address);
}

const committedView = { end: 'likely', view: 'committed' } as const;

function restrictedPart(plan: Plan, year: FiscalYear): Part[] {
  const restricted = tied(cashOf(plan, year, 'committed'));
  if (restricted === 0) return [];
  const address = { feature: 'contributions', figure: 'restricted', year } as const;
  const value = formatMoney(negated(restricted));
  return [figurePart(`Restricted, ${year}`, value, { ...address, ...committedView })];
}

function cashPart(plan: Plan, year: FiscalYear, figure: 'receipts' | 'fee'): Part {
  const { unknownDues, ...cash } = cashOf(plan, year, 'committed');
  const address = { feature: 'contributions', figure, year, ...committedView } as const;
  const value = formatSum(cash[figure], figure === 'receipts' ? unknownDues : 0);
  return figurePart(String(year), value, address);
}

/** What is a sum over the years. */
type YearlyPart = Exclude<CommitmentPart, 'left' | 'raised' | 'fromRestricted'>;

function ofYear(plan: Plan, part: YearlyPart, year: FiscalYear): Part[] {
  const label = String(year);
  switch (part) {
    case 'income':
      return [cashPart(plan, year, 'receipts'), ...restrictedPart(plan, year)];
    case 'fee':
      return [cashPart(plan, year, 'fee')];
    case 'outside':
      return [{ ...outsidePart(plan, year, 1), label }];
    case 'committed':
      return [{ ...committedPart(plan, year, 1), label }];
  }
}

function partsOf(plan: Plan, part: CommitmentPart, one: CommitmentYear): Part[] {
  switch (part) {
    case 'left':
      return [
        to(one, 'raised', 1),
        to(one, 'outside', -1),
        to(one, 'committed', -1),
        ...(one.fromRestricted === 0 ? [] : [to(one, 'fromRestricted', 1)]),
      ];
    case 'raised':
      return [openingPart(plan), to(one, 'income', 1), to(one, 'fee', -1), leastPart(one)];
    case 'fromRestricted':
      return one.restrictions.map((of) => restrictionPart(plan, of, 'used', one.year));
    case 'income':
    case 'fee':
    case 'outside':
    case 'committed':
      return yearsTo(plan, one.year).flatMap((year) => ofYear(plan, part, year));
  }
}

export function explainCommitmentLimit(plan: Plan, { part, year }: CommitmentAddress): Explanation {
  const one = commitmentYears(plan).find((of) => of.year === year);
  if (!one) return gone('year');
  return {
    label: `${commitmentLabels[part]}, through ${year}`,
    value: amountText(one, part),
    rule: rules[part],
    parts: partsOf(plan, part, one),
  };
}
