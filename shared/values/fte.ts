// FTE: full-time equivalents in whole hundredths.
import type { Counted } from './quantity.ts';

/** Whole hundredths of a full-time equivalent: 350 is 3.5 FTE; a midpoint may be half of one. */
export type Fte = Counted<'fte'>;

/** Hundredths as FTE, as they are: whole, or a midpoint. The only way from a bare number. */
export function hundredths(parts: number): Fte {
  return parts as Fte;
}

export const noFte = hundredths(0);

/** Full-time equivalents as hundredths: `fte(3.5)` is 350. */
export function fte(people: number): Fte {
  return hundredths(Math.round(people * 100));
}

/** `3.5`; a midpoint of hundredths may show three decimals. */
export function formatFte(value: Fte): string {
  return String(value / 100);
}
