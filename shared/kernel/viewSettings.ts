// View settings: the day, the year, the end of the ranges and what counts as cover.
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { End } from '../values/range.ts';

/** *committed*: committed and received; *expected*: weighted by probability; *everything*: in full. */
export const views = ['committed', 'expected', 'everything'] as const;
export type View = (typeof views)[number];

const weights: Readonly<Record<View, (probability: number) => number>> = {
  committed: () => 0,
  expected: (probability) => probability,
  everything: () => 1,
};

/** 0..1: what a view counts of something that comes with a probability. */
export function weightIn(view: View, probability: number): number {
  return weights[view](probability);
}

/** Whether a view counts it at that probability, neither in full nor not at all. */
export function isWeighed(view: View): boolean {
  return weightIn(view, 0.5) === 0.5;
}

/** Whether a view counts what is not certain to come. */
export function countsUncertain(view: View): boolean {
  return weightIn(view, 1) > 0;
}

/** Never part of the plan. */
export interface ViewSettings {
  readonly asOf: PlainDate;
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
}
