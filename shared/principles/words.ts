// The user's words for the states of facts and principles.
import type { FactState } from './figures/fact.ts';

export const stateWords: Readonly<Record<FactState, string>> = {
  shown: 'Shown',
  partly: 'Partly',
  notShown: 'Not shown',
  missing: 'No fact',
};
