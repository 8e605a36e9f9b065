// What is known of a cost: a sum of nothing known has no amount, nor has a model without a line, and a
// year outside the plan has no cost.
import type { FiscalYear } from '../../values/date.ts';
import type { Fte } from '../../values/fte.ts';
import {
  type ActivityId,
  type CostLine,
  type CostPart,
  isStaff,
  type LineId,
  type Terms,
} from '../model.ts';
import { type CostSum, costOfYear, type Ends, recursIn, zero } from './costs.ts';

const nothing: CostSum = { cost: zero, unknown: 0 };

/** Null where lines are unknown and nothing is known beside them: that is not zero. */
export function knownCost({ cost, unknown }: CostSum): Ends | null {
  return unknown > 0 && cost.high === 0 ? null : cost;
}

/** Whether the year is one of those that the plan covers. */
export function isPlanned({ startYear, years }: Terms, year: FiscalYear): boolean {
  return startYear <= year && year < startYear + years;
}

/** The cost of a year; null where nothing of it is known, as before the first line and outside the plan. */
export function knownTotal(part: CostPart, year: FiscalYear): Ends | null {
  if (part.lines.length === 0 || !isPlanned(part.terms, year)) return null;
  return knownCost(costOfYear(part, year).total);
}

/** What an activity costs in a year; null where nothing of it is known. */
export function knownActivity(part: CostPart, year: FiscalYear, id: ActivityId): CostSum | null {
  if (!isPlanned(part.terms, year)) return null;
  return costOfYear(part, year).activities.get(id) ?? nothing;
}

/** What a line costs in a year; null where it is unknown. */
export function knownLine(part: CostPart, year: FiscalYear, id: LineId): Ends | null {
  return isPlanned(part.terms, year) ? (costOfYear(part, year).lines.get(id) ?? null) : null;
}

/** Why nothing can be said of the cost of a year; null where at least a part of it is known. */
export function unknownCost(part: CostPart, year: FiscalYear): 'outside' | 'nothing' | null {
  if (!isPlanned(part.terms, year)) return 'outside';
  return knownTotal(part, year) === null ? 'nothing' : null;
}

/** Staff lines of a year of which nobody knows how many people they take: the FTE leave them out. */
export function unknownFte(part: CostPart, year: FiscalYear): number {
  if (unknownIn(part, year) === 0) return 0;
  const lack = part.lines.filter((line) => isStaff(line) && line.fte === null);
  return lack.filter((line) => recursIn(line, year, part.terms)).length;
}

/** How many lines the cost of a year leaves out; none of a year outside the plan, of which nothing is said. */
export function unknownIn(part: CostPart, year: FiscalYear): number {
  return isPlanned(part.terms, year) ? costOfYear(part, year).total.unknown : 0;
}

/** Null where the FTE of staff lines are unknown and none is known beside them, and without a line. */
export function knownFte(part: CostPart, year: FiscalYear): Ends<Fte> | null {
  if (part.lines.length === 0 || !isPlanned(part.terms, year)) return null;
  const { fte } = costOfYear(part, year);
  return fte.high === 0 && unknownFte(part, year) > 0 ? null : fte;
}

/** The lines that a year's total leaves out: nobody knows what they cost. */
export function unknownLines(part: CostPart, year: FiscalYear): readonly CostLine[] {
  if (unknownIn(part, year) === 0) return [];
  const { lines } = costOfYear(part, year);
  return part.lines.filter((line) => lines.get(line.id) === null);
}
