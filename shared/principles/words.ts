// The states of facts and principles as the user reads them.
import type { FactState } from './figures/fact.ts';

export const stateWords: Readonly<Record<FactState, string>> = {
  shown: 'Shown',
  partly: 'Partly',
  notShown: 'Not shown',
  missing: 'No fact',
};
