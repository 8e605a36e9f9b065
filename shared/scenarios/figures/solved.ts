// The solved input of each side of a comparison: its equation, and whether it still holds.

import { imbalanceOf, solvedIn } from '../../cost/figures/costs.ts';
import type { LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { formatRange, type Range } from '../../values/range.ts';

export interface SolvedCell {
  /** The input: the cost per FTE of the plan, or a line. */
  readonly label: string;
  /** Null is unknown. */
  readonly amount: Range<Money> | null;
  readonly value: string;
  /** Null where it is not solved, but given. */
  readonly equation: string | null;
}

export interface Reading {
  /** The cost per FTE of the plan, then each line that is solved here or in another side. */
  readonly cells: readonly SolvedCell[];
  /** `balances: the high total is $3,000,000`; `off by $1`; null where none is solved. */
  readonly balance: string | null;
  readonly balances: boolean;
}

const rateLabel = 'Cost per FTE';

/** The lines that are solved in one of the plans. */
function solvedLines(plans: readonly Plan[]): ReadonlySet<LineId> {
  const lines = plans.flatMap(({ cost }) => cost.lines.filter(({ solved }) => solved !== null));
  return new Set(lines.map(({ id }) => id));
}

function cellsOf({ cost }: Plan, lines: ReadonlySet<LineId>): SolvedCell[] {
  const amountText = (amount: Range<Money> | null) =>
    amount === null ? 'unknown' : formatRange(amount, formatMoney);
  const rate = {
    label: rateLabel,
    amount: cost.terms.rate.amount,
    value: amountText(cost.terms.rate.amount),
    equation: cost.terms.rate.solved?.equation ?? null,
  };
  const others = cost.lines.filter(({ id }) => lines.has(id));
  return [
    rate,
    ...others.map(({ name, amount, solved }) => ({
      label: name,
      amount,
      value: amountText(amount),
      equation: solved?.equation ?? null,
    })),
  ];
}

function balanceOf({ cost }: Plan): string | null {
  const solved = solvedIn(cost);
  const off = imbalanceOf(cost);
  if (!solved || off === null) return null;
  const total = `the ${solved.end} total is ${formatMoney(solved.target)}`;
  return off === 0 ? `balances: ${total}` : `off by ${formatMoney(off)}`;
}

/** In the order of the plans. */
export function readingsOf(plans: readonly Plan[]): readonly Reading[] {
  const lines = solvedLines(plans);
  return plans.map((plan) => ({
    cells: cellsOf(plan, lines),
    balance: balanceOf(plan),
    balances: imbalanceOf(plan.cost) === 0,
  }));
}
