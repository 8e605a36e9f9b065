// Terms as of a day: which are in force, and which ended last. A first day that is not recorded lies before.
import type { PlainDate } from '../../values/date.ts';

export function inForce(
  term: { from: PlainDate | null; to: PlainDate | null },
  asOf: PlainDate,
): boolean {
  return (term.from === null || term.from <= asOf) && (term.to === null || term.to >= asOf);
}

/** Of those that ended on the same day, the one recorded last. */
export function lastEnded<T extends { to: PlainDate | null }>(
  terms: readonly T[],
  asOf: PlainDate,
): T | null {
  const ended = terms.filter(({ to }) => to !== null && to < asOf);
  return ended.reduce<T | null>(
    (last, one) => ((last?.to ?? '') > (one.to ?? '') ? last : one),
    null,
  );
}
