// Calibration: solves the unknown cost per FTE, one fixed line, or a share of both, for a target.

import { listOf, recordOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nameOf } from '../../kernel/references.ts';
import { needsWhole } from '../../values/check.ts';
import { type Fte, formatFte, noFte } from '../../values/fte.ts';
import { find, replace } from '../../values/id.ts';
import { cents, formatMoney, type Money, minus, negated, sum } from '../../values/money.ts';
import { at, constant, type End } from '../../values/range.ts';
import { no, ok, type Result, refuse } from '../../values/result.ts';
import { grown } from '../../values/rounding.ts';
import { costOfYear, recursIn } from '../figures/costs.ts';
import {
  type CostLine,
  type CostPart,
  isFixed,
  isStaff,
  type LineId,
  type Solved,
} from '../model.ts';
import { solvedAmount } from './checkBasis.ts';

/** Written once: later edits never solve again. Counts the start year, known lines only. */
export interface Calibrate {
  readonly type: 'cost/calibrate';
  readonly end: End;
  readonly target: Money;
  /** The fixed line to solve for; null leaves all lines as they are. */
  readonly line: LineId | null;
  /** 0..1: the part of what is missing that the cost per FTE takes; the line takes the rest. */
  readonly share: number;
}

const lines = listOf('cost.lines');
const terms = recordOf('cost.terms');

function paidAtPlanRate(part: CostPart): readonly CostLine[] {
  const year = part.terms.startYear;
  return part.lines.filter(
    (line) => isStaff(line) && line.rate === null && line.fte && recursIn(line, year, part.terms),
  );
}

// What the lines that stay as they are cost; the rate's lines and the solved line are left out.
function others({ cost }: Plan, { end, line, share }: Calibrate): Money {
  const year = costOfYear(cost, cost.terms.startYear);
  const solvedFor = new Set(share > 0 ? paidAtPlanRate(cost).map(({ id }) => id) : []);
  if (line !== null) solvedFor.add(line);
  let total = 0;
  for (const { id } of cost.lines) if (!solvedFor.has(id)) total += year.lines.get(id)?.[end] ?? 0;
  return cents(total);
}

const what = 'The calibration';

function refusalOf(plan: Plan, change: Calibrate): Result<never> | null {
  const { share, line: id, target } = change;
  if (!(share >= 0 && share <= 1)) {
    return refuse(what, `The share ${share} isn’t between 0 and 1.`, 'Type 0% to 100%.');
  }
  const unfit = needsWhole(target, 'The target');
  if (unfit) return no(unfit);
  const line = find(plan.cost.lines, id);
  if ((share < 1 || id !== null) && !(line && isFixed(line))) {
    return refuse(what, 'There is no fixed line to solve for.', 'Choose a fixed line.');
  }
  if (line && !recursIn(line, plan.cost.terms.startYear, plan.cost.terms)) {
    return refuse(what, `“${line.name}” has no cost in the start year.`, 'Choose another line.');
  }
  return null;
}

function fteAt(part: CostPart, end: End): Fte {
  return sum(paidAtPlanRate(part).map(({ fte }) => (fte ? at(fte, end) : noFte)));
}

// `$3,000,000 − $150,000 of other lines`, and which share of it where two inputs are solved.
function partOf({ target, share }: Calibrate, missing: Money, of: 'rate' | 'line'): string {
  const others = minus(target, missing);
  const left = `${formatMoney(target)} − ${formatMoney(others)} of other lines`;
  const own = of === 'rate' ? share : 1 - share;
  if (own === 1) return of === 'rate' ? `(${left})` : left;
  return `${Number((own * 100).toFixed(4))}% of (${left})`;
}

function solveRate(plan: Plan, change: Calibrate, missing: Money, staff: Money): Result<Plan> {
  const fte = fteAt(plan.cost, change.end);
  if (fte === 0) {
    return refuse(what, 'No staff line uses the plan’s cost per FTE.', 'Add FTE to a staff line.');
  }
  // A midpoint may be half a hundredth: twice both keeps the fraction whole.
  const solved: Solved = {
    end: change.end,
    target: change.target,
    equation: `${partOf(change, missing, 'rate')} / ${formatFte(fte)} FTE`,
    numerator: staff * 200,
    denominator: fte * 2,
  };
  const perFte = solvedAmount(solved);
  const unfit = needsWhole(perFte, 'The cost per FTE');
  if (unfit) return no(unfit);
  const amount = constant(perFte);
  const rate = { amount, basis: 'solved' as const, solved, note: terms.read(plan).rate.note };
  return ok(terms.write(plan, { ...terms.read(plan), rate }));
}

function solveLine(plan: Plan, change: Calibrate, missing: Money, amount: Money): Plan {
  const line = find(plan.cost.lines, change.line);
  if (!line) return plan;
  const solved: Solved = {
    end: change.end,
    target: change.target,
    equation: partOf(change, missing, 'line'),
    numerator: amount,
    denominator: 1,
  };
  const after: CostLine = { ...line, amount: constant(amount), basis: 'solved', solved };
  return lines.write(plan, replace(plan.cost.lines, after));
}

// Only one calibration holds: what an earlier one solved stays as an assumption, without its mark.
function withoutMarks(plan: Plan): Plan {
  const marked = plan.cost.lines.filter((line) => line.solved !== null);
  const cleared = marked.reduce<readonly CostLine[]>(
    (list, line) => replace(list, { ...line, solved: null, basis: 'assumption' as const }),
    plan.cost.lines,
  );
  const { rate } = plan.cost.terms;
  const unmarked = rate.solved ? { ...rate, solved: null, basis: 'assumption' as const } : rate;
  const after = marked.length > 0 ? lines.write(plan, cleared) : plan;
  return rate.solved ? terms.write(after, { ...terms.read(after), rate: unmarked }) : after;
}

/** Refuses where nothing is missing, where no line can take it, and a share outside 0..1. */
export const calibrate: ChangeHandler<Calibrate> = {
  apply(plan, change) {
    const refusal = refusalOf(plan, change);
    if (refusal) return refusal;
    // What an earlier calibration solved counts as it will stay: to the cent.
    const bare = withoutMarks(plan);
    const missing = minus(change.target, others(bare, change));
    if (missing < 0) {
      return refuse(
        what,
        `The other lines already cost ${formatMoney(negated(missing))} more than ${formatMoney(change.target)}.`,
        'Raise the target or lower another line.',
      );
    }
    const staff = cents(grown(missing * change.share, 1, 0, 0));
    const rated = change.share > 0 ? solveRate(bare, change, missing, staff) : ok(bare);
    if (!rated.ok || change.line === null) return rated;
    return ok(solveLine(rated.value, change, missing, minus(missing, staff)));
  },
  describe(plan, { end, target, line, share }) {
    const solvedFor = [
      ...(share > 0 ? ['the cost per FTE'] : []),
      ...(line !== null ? [`“${nameOf(plan, 'cost.lines', line)}”`] : []),
    ];
    return `Solved ${solvedFor.join(' and ')} so that the ${end} total is ${formatMoney(target)}`;
  },
};
