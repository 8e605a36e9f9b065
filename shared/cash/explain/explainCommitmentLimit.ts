// Why so much may still be committed: what is raised and what is committed, from the start to a year.
import { cashOf } from '../../contributions/figures/cash.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import { type Explanation, figurePart, gone, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoney, formatSum, negated, signed } from '../../values/money.ts';
import { type CommitmentYear, commitmentYears } from '../figures/commitmentLimit.ts';
import { committedPart, outsidePart } from '../words/parts.ts';
import { openingPart } from './explainYear.ts';

export type CommitmentPart = 'left' | 'raised' | 'income' | 'fee' | 'outside' | 'committed';

export interface CommitmentAddress {
  readonly feature: 'cash';
  readonly figure: 'guard';
  readonly part: CommitmentPart;
  readonly year: FiscalYear;
}

export const commitmentLabels: Readonly<Record<CommitmentPart, string>> = {
  left: 'May still be committed',
  raised: 'Raised',
  income: 'Received and committed cash',
  fee: 'Host fee',
  outside: 'Committed outside the tree',
  committed: 'Committed to the tree',
};

const rules: Readonly<Record<CommitmentPart, string>> = {
  left: 'What is raised, less what is committed outside the tree and to it. More than this is not committed; below zero, income was lost since.',
  raised:
    'The opening reserve and the cash that is received or committed, less the host fee and the reserve to keep. What is given in kind, members only expected, and pledges do not count.',
  income:
    'Dues of named members, and contributions in cash that are committed or received, year by year from the start of the plan.',
  fee: 'What the fiscal host keeps of that cash, year by year.',
  outside: 'What leaves for something else than the tree, year by year.',
  committed: 'What is committed to the tree, year by year.',
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
  return figurePart('Reserve to keep', formatMoney(negated(least)), address);
}

const committedView = { end: 'likely', view: 'committed' } as const;

function cashPart(plan: Plan, year: FiscalYear, figure: 'receipts' | 'fee'): Part {
  const { unknownDues, ...cash } = cashOf(plan, year, 'committed');
  const address = { feature: 'contributions', figure, year, ...committedView } as const;
  const value = formatSum(cash[figure], figure === 'receipts' ? unknownDues : 0);
  return figurePart(String(year), value, address);
}

/** What is a sum over the years. */
type YearlyPart = Exclude<CommitmentPart, 'left' | 'raised'>;

function ofYear(plan: Plan, part: YearlyPart, year: FiscalYear): Part {
  const label = String(year);
  switch (part) {
    case 'income':
      return cashPart(plan, year, 'receipts');
    case 'fee':
      return cashPart(plan, year, 'fee');
    case 'outside':
      return { ...outsidePart(plan, year, 1), label };
    case 'committed':
      return { ...committedPart(plan, year, 1), label };
  }
}

function partsOf(plan: Plan, part: CommitmentPart, one: CommitmentYear): Part[] {
  if (part === 'left')
    return [to(one, 'raised', 1), to(one, 'outside', -1), to(one, 'committed', -1)];
  if (part === 'raised') {
    return [openingPart(plan), to(one, 'income', 1), to(one, 'fee', -1), leastPart(one)];
  }
  const years = yearsOf(plan.cost.terms).filter((year) => year <= one.year);
  return years.map((year) => ofYear(plan, part, year));
}

export function explainCommitmentLimit(plan: Plan, { part, year }: CommitmentAddress): Explanation {
  const one = commitmentYears(plan).find((of) => of.year === year);
  if (!one) return gone('year');
  return {
    label: `${commitmentLabels[part]}, to the end of ${year}`,
    value: amountText(one, part),
    rule: rules[part],
    parts: partsOf(plan, part, one),
  };
}
