// A contribution as a part of other figures: its size, what the view counts of it, and its source.
import type { Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { End } from '../../values/range.ts';
import { formatShare } from '../../values/share.ts';
import { isOfYear, weightOf } from '../figures/cash.ts';
import type { Contribution } from '../model.ts';
import { sizeText } from './pledgeTexts.ts';

/** The view settings of a figure. */
export interface FigureView {
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
}

function countedAt(plan: Plan, pledge: Contribution, view: View): string | null {
  const weight = weightOf(pledge.status, view, plan.contributions.rules);
  return weight === 1 ? null : `Counted at ${formatShare(weight)}.`;
}

/** One contribution within another figure: its size, what the view counts of it, and its source. */
export function pledgePart(plan: Plan, pledge: Contribution, settings: FigureView): Part {
  const { year, end, view } = settings;
  return {
    label: pledge.name,
    value: sizeText(pledge),
    note: countedAt(plan, pledge, view),
    basis: pledge.status,
    source: pledge.source,
    address: { feature: 'contributions', figure: 'pledge', entity: pledge.id, year, end, view },
  };
}

/** Those of the year that `which` picks. */
export function pledgeParts(
  plan: Plan,
  settings: FigureView,
  which: (one: Contribution) => boolean,
): Part[] {
  return plan.contributions.pledges
    .filter((one) => isOfYear(one, settings.year) && which(one))
    .map((one) => pledgePart(plan, one, settings));
}
