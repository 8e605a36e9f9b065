// The view settings that a plan opens with: its day, and the fiscal year of that day.
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
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

/** The day and year from which a change shows: no earlier than the day on which it takes effect. */
export function settingsFrom(plan: Plan, from: ViewSettings, day: PlainDate | null): ViewSettings {
  if (day === null || day <= from.asOf) return from;
  const year = fiscalYearOf(day, plan.consortium.profile.yearStartsIn);
  return { ...from, asOf: day, year: Math.max(from.year, year) };
}
