// How somebody looks at a plan: the day, the year, the end of the ranges, and what counts as cover.
import type { View } from '../contributions/figures/cash.ts';
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { End } from '../values/range.ts';

/** Never part of the plan. */
export interface Looking {
  readonly asOf: PlainDate;
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
}
