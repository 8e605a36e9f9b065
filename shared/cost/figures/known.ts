// What is known of a cost: a sum of nothing known has no amount, nor has a model without a line, and a
// year outside the plan has no cost.
import type { FiscalYear } from '../../values/date.ts';
import type { Fte } from '../../values/fte.ts';
import { type CostPart, isStaff, type Terms } from '../model.ts';
import { type CostSum, costOfYear, type Ends, recursIn } from './costs.ts';

/** Null where lines are unknown and nothing is known beside them: that is not zero. */
export function knownCost({ cost, unknown }: CostSum): Ends | null {
  return unknown > 0 && cost.high === 0 ? null : cost;
}

/** The cost of a year; null where nothing of it is known, as before the first line is entered. */
export function knownTotal(part: CostPart, year: FiscalYear): Ends | null {
  return part.lines.length === 0 ? null : knownCost(costOfYear(part, year).total);
}

/** Whether the year is one of those that the plan covers. */
export function isPlanned({ startYear, years }: Terms, year: FiscalYear): boolean {
  return startYear <= year && year < startYear + years;
}

/** Why nothing can be said of the cost of a year; null where at least a part of it is known. */
export function unknownCost(part: CostPart, year: FiscalYear): 'outside' | 'nothing' | null {
  if (!isPlanned(part.terms, year)) return 'outside';
  return knownTotal(part, year) === null ? 'nothing' : null;
}

/** Staff lines of a year of which nobody knows how many people they take: the FTE leave them out. */
export function unknownFte(part: CostPart, year: FiscalYear): number {
  if (costOfYear(part, year).total.unknown === 0) return 0;
  const lack = part.lines.filter((line) => isStaff(line) && line.fte === null);
  return lack.filter((line) => recursIn(line, year, part.terms)).length;
}

/** Null where the FTE of staff lines are unknown and none is known beside them, and without a line. */
export function knownFte(part: CostPart, year: FiscalYear): Ends<Fte> | null {
  if (part.lines.length === 0) return null;
  const { fte } = costOfYear(part, year);
  return fte.high === 0 && unknownFte(part, year) > 0 ? null : fte;
}
