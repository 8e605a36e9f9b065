// The cover as the view settings show it, and how its figures are explained.

import type { ContributionsAddress } from '../../shared/contributions/explain/explain.ts';
import { type Cover, coverOf } from '../../shared/contributions/figures/cover.ts';
import type { CoverFigure } from '../../shared/contributions/figures/coverFigures.ts';
import type { FigureView } from '../../shared/contributions/words/parts.ts';
import { viewWords } from '../../shared/contributions/words/words.ts';
import type { Address } from '../../shared/kernel/address.ts';
import type { View } from '../../shared/kernel/viewSettings.ts';
import type { End } from '../../shared/values/range.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';

/** Kept by the plan that it is of: asking again costs nothing. */
export function useCover(): Cover {
  const plan = usePlan();
  const { year, end, view } = useViewSettings();
  return coverOf(plan, year, end, view);
}

export const explains = (address: Address) => () => explainFigure(address);

export function coverAddress(
  figure: CoverFigure,
  { year, end, view }: FigureView,
): ContributionsAddress {
  return { feature: 'contributions', figure, year, end, view };
}

export const endWords: Readonly<Record<End, string>> = {
  low: 'low end',
  likely: 'likely',
  high: 'high end',
};

/** `expected, likely`: beside a figure that depends on both. */
export function viewText({ view, end }: { readonly view: View; readonly end: End }): string {
  return `${viewWords[view]}, ${endWords[end]}`;
}
