// View settings: the day, the year, the end of the ranges and what counts as cover.
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { End } from '../values/range.ts';

/** *committed*: committed and received; *expected*: weighed by probability; *everything*: in full. */
export const views = ['committed', 'expected', 'everything'] as const;
export type View = (typeof views)[number];

/** Never part of the plan. */
export interface ViewSettings {
  readonly asOf: PlainDate;
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
}
