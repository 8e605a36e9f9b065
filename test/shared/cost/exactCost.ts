// The cost of a year recalculated in whole numbers of any size: a second opinion for tests.
import { recursIn } from '../../../shared/cost/figures/costs.ts';
import type { CostLine, CostPart } from '../../../shared/cost/model.ts';
import type { End, Range } from '../../../shared/values/range.ts';

/** Twice the value at an end, so that a midpoint is whole. */
function twice(range: Range, end: End): bigint {
  if (end !== 'likely') return BigInt(2 * range[end]);
  return range.likely === undefined ? BigInt(range.low + range.high) : BigInt(2 * range.likely);
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Rates of at most three decimals. */
function grownBy({ top, bottom }: Fraction, rate: number, years: number): number {
  const power = BigInt(years);
  const numerator = top * (1000n + BigInt(Math.round(rate * 1000))) ** power;
  const denominator = bottom * 1000n ** power;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function exactLine(line: CostLine, { terms }: CostPart, year: number, end: End): number | null {
  if (!recursIn(line, year, terms)) return 0;
  const years = Math.max(0, year - terms.startYear);
  if (line.kind === 'fixed') {
    if (!line.amount) return null;
    return grownBy({ top: twice(line.amount, end), bottom: 2n }, terms.fixedEscalation, years);
  }
  const rate = line.rate ?? terms.rate.amount;
  if (!line.fte || !rate) return null;
  const top = twice(line.fte, end) * twice(rate, end);
  return grownBy({ top, bottom: 400n }, terms.staffEscalation, years);
}

// Lines at the solved rate share one total, rounded once.
function solvedTotal({ terms, lines }: CostPart, year: number, end: End): number {
  const { solved } = terms.rate;
  if (!solved) return 0;
  const fte = lines
    .filter((line) => line.kind === 'staff' && line.rate === null && recursIn(line, year, terms))
    .reduce((sum, line) => sum + (line.fte ? twice(line.fte, end) : 0n), 0n);
  const exact = { top: fte * BigInt(solved.numerator), bottom: 200n * BigInt(solved.denominator) };
  return grownBy(exact, terms.staffEscalation, Math.max(0, year - terms.startYear));
}

/** The total of a year at an end; lines without a figure are left out. */
export function exactTotal(part: CostPart, year: number, end: End): number {
  const isSolved = (line: CostLine) =>
    part.terms.rate.solved !== null && line.kind === 'staff' && line.rate === null;
  const others = part.lines
    .filter((line) => !isSolved(line))
    .reduce((sum, line) => sum + (exactLine(line, part, year, end) ?? 0), 0);
  return others + solvedTotal(part, year, end);
}
