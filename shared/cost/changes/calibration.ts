// What a calibration would give before it is made, and the one that would do the present one again.
import type { Plan } from '../../kernel/plan.ts';
import { formatMoney } from '../../values/money.ts';
import { formatRange } from '../../values/range.ts';
import { no, ok, type Result } from '../../values/result.ts';
import { type CostSum, costOfYear, solvedIn, solvedLine } from '../figures/costs.ts';
import type { CostPart, Solved } from '../model.ts';
import { type Calibrate, calibrate } from './calibrate.ts';

/** A calibration that would do again what the present one did, on today's figures. */
export function sameAgain(part: CostPart): Calibrate | null {
  const solved = solvedIn(part);
  if (!solved) return null;
  const line = solvedLine(part);
  const rate = part.terms.rate.solved;
  const { end, target } = solved;
  const share = rate === null ? 0 : shareOf(rate, line?.solved ?? null);
  return { type: 'cost/calibrate', end, target, line: line?.id ?? null, share };
}

// Half a cent of staff is kept in its numerator, so that a midpoint stays whole.
function shareOf(rate: Solved, line: Solved | null): number {
  const staff = rate.numerator / 200;
  const both = staff + (line?.numerator ?? 0);
  return both === 0 ? 1 : Number((staff / both).toFixed(6));
}

/** One input that a calibration would write. */
export interface SolvedInput {
  readonly label: string;
  readonly value: string;
  readonly equation: string;
}

export interface Calibrated {
  readonly inputs: readonly SolvedInput[];
  /** Of the start year. */
  readonly total: CostSum;
}

function inputsOf({ terms, lines }: CostPart): SolvedInput[] {
  const { amount, solved } = terms.rate;
  const rate =
    solved && amount
      ? [
          {
            label: 'Cost per FTE',
            value: formatRange(amount, formatMoney),
            equation: solved.equation,
          },
        ]
      : [];
  const others = lines.flatMap((line) =>
    line.solved && line.amount
      ? [
          {
            label: line.name,
            value: formatRange(line.amount, formatMoney),
            equation: line.solved.equation,
          },
        ]
      : [],
  );
  return [...rate, ...others];
}

/** What it would give, without changing anything. */
export function calibrated(plan: Plan, change: Calibrate): Result<Calibrated> {
  const after = calibrate.apply(plan, change);
  if (!after.ok) return no(after.no);
  const { cost } = after.value;
  return ok({ inputs: inputsOf(cost), total: costOfYear(cost, cost.terms.startYear).total });
}
