// What the views and the ends of the ranges are called in the top bar.
import type { View } from '../../shared/kernel/viewSettings.ts';
import type { End } from '../../shared/values/range.ts';

export const viewLabels: Readonly<Record<View, string>> = {
  committed: 'Committed',
  expected: 'Expected',
  everything: 'Full pipeline',
};

export const endLabels: Readonly<Record<End, string>> = {
  low: 'Low',
  likely: 'Likely',
  high: 'High',
};
