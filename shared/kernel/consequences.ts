// The consequences of a change before it is made: the figures that features registered for it.

import { noValue } from '../values/words.ts';
import type { Plan } from './plan.ts';
import { problemsOf, staysWhole } from './problems.ts';
import type { ViewSettings } from './viewSettings.ts';

/** One figure before and after, as shown to the user. */
export interface Consequence {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A figure as it stands in one plan. */
export type FigureRow = readonly [label: string, value: string];

/** The figures of a feature that a change anywhere may move, as they stand in a plan. */
export type ConsequenceFigures = (plan: Plan, settings: ViewSettings) => readonly FigureRow[];

let defined: readonly ConsequenceFigures[] | null = null;

/** Called once, by `registry/consequences.ts`; in the order in which they are shown. */
export function defineConsequences(features: readonly ConsequenceFigures[]): void {
  defined = features;
}

function figuresOf(plan: Plan, settings: ViewSettings): readonly FigureRow[] {
  if (!defined) throw new Error('No consequences are defined: load registry/consequences.ts.');
  const rows = defined.flatMap((figures) => figures(plan, settings));
  // Few plans break a rule; of those no figure is told before it is mended.
  const isBroken = problemsOf(plan).some(({ movesFigures }) => movesFigures);
  return isBroken ? rows.map(([label]) => [label, noValue]) : rows;
}

/** Every figure that a change may move, whether it moves or not; `after` is what an allowed change makes of `before`. */
export function consequences(
  before: Plan,
  after: Plan,
  settings: ViewSettings,
): readonly Consequence[] {
  staysWhole(before, after);
  const was = new Map(figuresOf(before, settings));
  const is = new Map(figuresOf(after, settings));
  const labels = [...new Set([...is.keys(), ...was.keys()])];
  return labels.map((label) => ({
    label,
    before: was.get(label) ?? 'none',
    after: is.get(label) ?? 'none',
  }));
}
