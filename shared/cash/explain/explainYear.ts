// Why the cash of a year is what it is: what there was, what comes in, what goes out, what stays.

import { cashOf } from '../../contributions/figures/cash.ts';
import { coverOf } from '../../contributions/figures/cover.ts';
import { costBased } from '../../contributions/words/onCost.ts';
import { viewWords } from '../../contributions/words/words.ts';
import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type FiscalYear, formatDate } from '../../values/date.ts';
import {
  formatExcluding,
  formatMoney,
  formatSum,
  negated,
  noMoney,
  signed,
} from '../../values/money.ts';
import {
  type CashFigureView,
  type CashYear,
  cashYears,
  countsCost,
  isKnownIn,
} from '../figures/years.ts';
import { committedPart, outsidePart } from '../words/parts.ts';
import { outflowWords } from '../words/words.ts';

export type YearPart = 'opening' | 'out' | 'rest' | 'closing';

export interface YearAddress extends CashFigureView {
  readonly feature: 'cash';
  readonly figure: 'year';
  readonly part: YearPart;
  readonly year: FiscalYear;
}

const labels: Readonly<Record<YearPart, string>> = {
  opening: 'Opening cash',
  out: 'Disbursements',
  rest: 'Cost not yet committed',
  closing: 'Closing cash',
};

const rules: Readonly<Record<YearPart, string>> = {
  opening: 'The closing cash of the year before. In the first year, the opening cash of the plan.',
  out: 'The host fee, cash committed to the tree and in other commitments, and, if disbursements include the full cost, the cost not yet committed.',
  rest: 'The cost of the model that is neither funded in kind nor committed yet. Never below zero.',
  closing: 'Opening cash plus receipts, less disbursements.',
};

/** The reserve with which the first year of the plan begins. */
export function openingPart(plan: Plan): Part {
  const { opening, openingOn, openingSource } = plan.cash.terms;
  if (opening === null) {
    return inputPart(
      'Opening cash',
      formatMoney(noMoney),
      'unknown',
      'Not recorded, so it counts as zero.',
    );
  }
  const on = openingOn === null ? '' : `, ${formatDate(openingOn)}`;
  return inputPart(`Opening cash${on}`, formatMoney(opening), 'recorded', openingSource);
}

/** What leaves out unknown costs or dues says so; `unknown` where nothing of the cost is known. */
function amountText(one: CashYear, part: YearPart, sign: 1 | -1 = 1): string {
  if (!isKnownIn(one, part)) return 'unknown';
  return formatExcluding(signed(one[part], sign), part === 'opening' ? 0 : one.unknown);
}

function to(one: CashYear, part: YearPart, settings: CashFigureView, sign: 1 | -1 = 1): Part {
  const { view, end, outflow } = settings;
  const of = { feature: 'cash', figure: 'year', part, year: one.year } as const;
  return figurePart(`${labels[part]}, ${one.year}`, amountText(one, part, sign), {
    ...of,
    view,
    end,
    outflow,
  });
}

function cash(
  plan: Plan,
  one: CashYear,
  figure: 'receipts' | 'fee',
  label: string,
  settings: CashFigureView,
) {
  const { unknownDues } = cashOf(plan, one.year, settings.view);
  const value = figure === 'fee' ? formatMoney(one.fee) : formatSum(one.in, unknownDues);
  const address = { feature: 'contributions', figure, year: one.year } as const;
  const { view, end } = settings;
  return figurePart(label, value, { ...address, view, end });
}

function restParts(plan: Plan, { year }: CashYear, { view, end, outflow }: CashFigureView) {
  if (!countsCost[outflow]) return [];
  const cover = coverOf(plan, year, end, view);
  const cost = { feature: 'cost', figure: 'total', year, end } as const;
  const kind = { feature: 'contributions', figure: 'inKind', year, end, view } as const;
  return [
    figurePart('Cost of the model', costBased(cover.need, cover), cost),
    figurePart('Funded in kind', costBased(negated(cover.inKind), cover), kind),
    committedPart(plan, year, -1),
  ];
}

function partsOf(plan: Plan, part: YearPart, one: CashYear, settings: CashFigureView): Part[] {
  switch (part) {
    case 'rest':
      return restParts(plan, one, settings);
    case 'closing': {
      const income = cash(plan, one, 'receipts', 'Cash receipts', settings);
      return [to(one, 'opening', settings), income, to(one, 'out', settings, -1)];
    }
    case 'out': {
      const fixed = [cash(plan, one, 'fee', 'Host fee', settings), outsidePart(plan, one.year, 1)];
      const rest = countsCost[settings.outflow] ? [to(one, 'rest', settings)] : [];
      return [...fixed, committedPart(plan, one.year, 1), ...rest];
    }
    case 'opening': {
      const before = cashYears(plan, settings).find(({ year }) => year === one.year - 1);
      return before ? [to(before, 'closing', settings)] : [openingPart(plan)];
    }
  }
}

export function explainYear(plan: Plan, address: YearAddress): Explanation {
  const { part, year, view, outflow } = address;
  const one = cashYears(plan, address).find((of) => of.year === year);
  if (!one) return gone('year');
  return {
    label: `${labels[part]}, ${year}, ${viewWords[view]}, disbursements: ${outflowWords[outflow]}`,
    value: amountText(one, part),
    rule: rules[part],
    parts: partsOf(plan, part, one, address),
  };
}
