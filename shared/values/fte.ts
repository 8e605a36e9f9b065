// FTE: full-time equivalents in whole hundredths.

/** Whole hundredths of a full-time equivalent: 350 is 3.5 FTE. */
export type Fte = number & { readonly unit?: 'fte' };

/** Full-time equivalents as hundredths: `fte(3.5)` is 350. */
export function fte(people: number): Fte {
  return Math.round(people * 100);
}

/** `3.5`; a midpoint of hundredths may show three decimals. */
export function formatFte(value: Fte): string {
  return String(value / 100);
}
