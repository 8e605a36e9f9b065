// The user's words for kinds of lines, bases and recurrences, and for sums of which not all is known.
import { counted, spanText } from '../values/counted.ts';
import type { FiscalYear } from '../values/date.ts';
import { formatExcluding, noMoney } from '../values/money.ts';
import type { End } from '../values/range.ts';
import { type CostSum, costOfYear } from './figures/costs.ts';
import { knownCost, knownTotal, unknownCost } from './figures/known.ts';
import type { Basis, CostPart, LineKind, Recurrence, Terms } from './model.ts';

export const lineKindWords: Readonly<Record<LineKind, string>> = { staff: 'Staff', fixed: 'Fixed' };

export const basisWords: Readonly<Record<Basis, string>> = {
  slides: 'Slides',
  assumption: 'Assumption',
  solved: 'Solved',
  quote: 'Quote',
  actual: 'Actual',
  unknown: 'Unknown',
};

/** `once`, `each year`, `every 3 years`. */
export function recurrenceText({ type, years }: Recurrence): string {
  switch (type) {
    case 'once':
      return 'once';
    case 'yearly':
      return 'each year';
    case 'everyYears':
      return `every ${years} years`;
  }
}

/** `$2,700,000, excludes 1 unknown`; `unknown` where nothing is known (null); undefined is no cost at all. */
export function costText(sum: CostSum | null | undefined, end: End): string {
  if (sum === null) return 'unknown';
  if (!sum) return formatExcluding(noMoney, 0);
  const known = knownCost(sum);
  return known ? formatExcluding(known[end], sum.unknown) : 'unknown';
}

/** The same of the whole year; `unknown` also before the first line is entered. */
export function totalText(part: CostPart, year: FiscalYear, end: End): string {
  return knownTotal(part, year) ? costText(costOfYear(part, year).total, end) : 'unknown';
}

/** `2012 to 2014`. */
export function plannedYearsText({ startYear, years }: Terms): string {
  return spanText(String(startYear), String(startYear + years - 1));
}

/** Why nothing can be said of the cost of a year, in one sentence; null where a part is known. */
export function whyUnknown(part: CostPart, year: FiscalYear): string | null {
  switch (unknownCost(part, year)) {
    case 'outside':
      return `${year} is outside the plan, which covers ${plannedYearsText(part.terms)}.`;
    case 'nothing': {
      if (part.lines.length === 0) return 'The cost model has no figures yet.';
      const { unknown } = costOfYear(part, year).total;
      const lines = unknown === 1 ? 'The cost line' : `All ${counted(unknown, 'cost line')}`;
      return `${lines} of ${year} ${unknown === 1 ? 'is' : 'are'} unknown, and unknown is not zero.`;
    }
    case null:
      return null;
  }
}

/** How a figure of the cost is worked out; of a year outside the plan none is. */
export function ruleIn(part: CostPart, year: FiscalYear, rule: string): string {
  return unknownCost(part, year) === 'outside' ? (whyUnknown(part, year) ?? rule) : rule;
}

/** What to do about it. */
export function knowMore(part: CostPart, year: FiscalYear): string {
  return unknownCost(part, year) === 'outside'
    ? 'Choose a year of the plan.'
    : 'Enter at least one cost.';
}
