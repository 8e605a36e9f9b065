// The user's words for kinds of lines, bases and recurrences.
import type { Basis, LineKind, Recurrence } from './model.ts';

export const lineKindWords: Readonly<Record<LineKind, string>> = { staff: 'Staff', fixed: 'Fixed' };

export const basisWords: Readonly<Record<Basis, string>> = {
  slides: 'Slides',
  assumption: 'Assumption',
  solved: 'Solved',
  quote: 'Quote',
  actual: 'Actual',
  unknown: 'Unknown',
};

/** `once`, `each year`, `every 3 years`. */
export function recurrenceText({ type, years }: Recurrence): string {
  switch (type) {
    case 'once':
      return 'once';
    case 'yearly':
      return 'each year';
    case 'everyYears':
      return `every ${years} years`;
  }
}
