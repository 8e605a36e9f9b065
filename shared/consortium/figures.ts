// Where a plan opens: the day that it asks for, and the fiscal year of that day.
import { type FiscalYear, fiscalYearOf, type PlainDate } from '../values/date.ts';
import type { Consortium } from './model.ts';

export interface StartingPoint {
  readonly asOf: PlainDate;
  readonly year: FiscalYear;
}

/** `today` is the day on the user's calendar: it counts where the plan asks for none. */
export function startingPoint(profile: Consortium, today: PlainDate): StartingPoint {
  const asOf = profile.opensAt ?? today;
  return { asOf, year: fiscalYearOf(asOf, profile.yearStartsIn) };
}
