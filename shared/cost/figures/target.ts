// The cost against the amount that it should stay under.
import type { FiscalYear } from '../../values/date.ts';
import { type Money, minus } from '../../values/money.ts';
import { type End, eachEnd } from '../../values/range.ts';
import type { CostPart } from '../model.ts';
import { type Ends, imbalanceOf, solvedIn } from './costs.ts';
import { knownTotal } from './known.ts';

/** What is left under the target at each end; below zero the cost is over it. Null: no cost is known. */
export function leftUnder(part: CostPart, year: FiscalYear, target: Money): Ends | null {
  const cost = knownTotal(part, year);
  return cost && eachEnd((end) => minus(target, cost[end]));
}

/** The end that equals the target by construction, so that it proves nothing; else null. */
export function calibratedEnd(part: CostPart, year: FiscalYear, target: Money): End | null {
  const solved = solvedIn(part);
  if (!solved || year !== part.terms.startYear || solved.target !== target) return null;
  return imbalanceOf(part) === 0 ? solved.end : null;
}
