// The nearest of some words, or names, to one that was mistyped.
import { nameKey } from './nameKey.ts';

/** Letters to put in, leave out, change, or swap with their neighbor (Damerau and Levenshtein). */
export function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** The first of those that are nearest; null where none is within two letters. */
export function nearestTo(word: string, words: readonly string[]): string | null {
  const near = words
    .map((one) => ({ one, distance: distanceOf(word, one) }))
    .filter(({ distance }) => distance <= 2);
  return (
    near.reduce<(typeof near)[number] | null>(
      (best, next) => (best && best.distance <= next.distance ? best : next),
      null,
    )?.one ?? null
  );
}

/** `Line 1` and `Line 2`, `Lab` and `Lab 2`: names that differ in their numbers alone are two. */
function isNumbered(one: string, other: string): boolean {
  const digits = (key: string) => key.replaceAll(/\d+/g, '#');
  const numbers = (key: string) => key.replaceAll(/(?<!\p{L})\d+(?!\p{L})/gu, '').trim();
  return digits(one) === digits(other) || numbers(one) === numbers(other);
}

/**
 * The name that may be meant: one that begins so, or differs in a letter of four, two at most; null where
 * none does.
 */
export function nearName(name: string, names: readonly string[]): string | null {
  const key = nameKey(name);
  const keys = names.map(nameKey);
  const longer = keys.findIndex((one) => one.startsWith(`${key} `) && !isNumbered(one, key));
  if (longer >= 0) return names[longer] ?? null;
  const most = Math.min(2, Math.floor(key.length / 4));
  const near = keys.filter(
    (one) =>
      Math.abs(one.length - key.length) <= most &&
      !isNumbered(one, key) &&
      distanceOf(key, one) <= most,
  );
  const nearest = nearestTo(key, near);
  return nearest === null ? null : (names[keys.indexOf(nearest)] ?? null);
}
