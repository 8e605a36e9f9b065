// What the bases of figures are called where the user reads them.
import type { Basis } from './model.ts';

export const basisWords: Readonly<Record<Basis, string>> = {
  slides: 'Slides',
  assumption: 'Assumption',
  solved: 'Solved',
  quote: 'Quote',
  actual: 'Actual',
  unknown: 'Unknown',
};
