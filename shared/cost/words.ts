// The user's words for the bases of figures.
import type { Basis } from './model.ts';

export const basisWords: Readonly<Record<Basis, string>> = {
  slides: 'Slides',
  assumption: 'Assumption',
  solved: 'Solved',
  quote: 'Quote',
  actual: 'Actual',
  unknown: 'Unknown',
};
