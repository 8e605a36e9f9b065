// The words of the cost model that more than one place shows.
import type { Recurrence } from './model.ts';

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
