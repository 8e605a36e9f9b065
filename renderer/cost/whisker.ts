// Where the ends of a range and the target lie on a line of a given width.
import type { Ends } from '../../shared/cost/figures/costs.ts';
import type { Money } from '../../shared/values/money.ts';

export interface WhiskerPlaces {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly target: number | null;
}

const margin = 0.12;

/** From 0 to 100. Equal ends stand in the middle. */
export function whiskerPlaces({ low, likely, high }: Ends, target: Money | null): WhiskerPlaces {
  const least = Math.min(low, target ?? low);
  const most = Math.max(high, target ?? high);
  const span = most - least;
  const place = (value: number) =>
    span === 0 ? 50 : 100 * (margin + ((1 - 2 * margin) * (value - least)) / span);
  return {
    low: place(low),
    likely: place(likely),
    high: place(high),
    target: target === null ? null : place(target),
  };
}
