// The kind of a cost line from a file, and what it may not take with it: FTE, amounts, a cost per FTE.
import { type Misfit, misfit } from '../../kernel/importer.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { formatRange, type Range } from '../../values/range.ts';
import { ok, type Result } from '../../values/result.ts';
import { listed } from '../../values/words.ts';
import type { CostLine, LineKind } from '../model.ts';
import type { Figures, LineRow } from './figures.ts';

export function kindOf(row: LineRow, figures: Figures, before: CostLine | null): LineKind {
  const { fte, rate, amount } = figures;
  const isStaff = fte !== null || (rate !== null && amount === null);
  return row.kind ?? before?.kind ?? (isStaff ? 'staff' : 'fixed');
}

/** What a fixed line does not have is told, where a row has it. */
export function leftOutOfFixed({ fte, rate }: Figures): readonly string[] {
  const words = [...(fte === null ? [] : ['FTE']), ...(rate === null ? [] : ['cost per FTE'])];
  if (words.length === 0) return [];
  const are = fte === null ? 'is' : 'are';
  return [`The ${listed(words)} ${are} left out: a fixed line has an amount.`];
}

export function isSameRate(rate: Range<Money>, plans: Range<Money> | null): boolean {
  return (
    plans !== null &&
    plans.low === rate.low &&
    plans.high === rate.high &&
    plans.likely === rate.likely
  );
}

/** A cost per FTE that is said to be the plan's, and is another one. */
export function otherRate(plans: Range<Money> | null): Result<never, Misfit> {
  const own = plans === null ? 'none' : formatRange(plans, formatMoney);
  const why = `The file says that it uses the plan’s cost per FTE, but the plan has ${own}.`;
  const remedy = 'Correct it, or enter “line” in the column “Cost per FTE of”.';
  return misfit('rate.low', why, remedy);
}

/** What counts of a line of its kind. */
const sizeOf = ({ kind, fte, rate, amount }: CostLine) =>
  kind === 'staff' ? (fte ?? rate) : amount;

/** What does not count of a line of its kind stays, as on the Cost page, while the kind does. */
export function withUncounted(line: CostLine, before: CostLine | null): CostLine {
  if (before?.kind !== line.kind) return line;
  const { fte, rate, amount } = before;
  return line.kind === 'staff' ? { ...line, amount } : { ...line, fte, rate };
}

/** What a line loses by another kind is told where the row replaces it, and else refused. */
export function replacedBy(
  { kind }: CostLine,
  { fte, amount }: Figures,
  before: CostLine | null,
): Result<readonly string[], Misfit> {
  if (!before || before.kind === kind || sizeOf(before) === null) return ok([]);
  const [lost, given] = kind === 'fixed' ? ['FTE', 'amount'] : ['amount', 'FTE'];
  if ((kind === 'fixed' ? amount : fte) !== null) {
    return ok([
      `The ${lost} of the line ${lost === 'FTE' ? 'are' : 'is'} replaced by its ${given}.`,
    ]);
  }
  const why = `The line would lose its ${lost}, and an import never clears a figure.`;
  return misfit('kind', why, `Enter its ${given} as well, or change the kind on the Cost page.`);
}
