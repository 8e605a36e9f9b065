// Where a goal is aimed on a day, and whether it was moved later.
import type { PlainDate } from '../../values/date.ts';
import type { Aim, Goal } from '../model.ts';

/** An aim of which nobody recorded since when counts from the beginning. */
export function aimsOn({ aims }: Goal, asOf: PlainDate): readonly Aim[] {
  return aims.filter(({ since }) => since === null || since <= asOf);
}

/** `2.10` is after `2.9`; null where one of them has no number. */
function compareReleases(one: string, other: string): number | null {
  const [first = [], second = []] = [one, other].map((text) => text.match(/\d+/g) ?? []);
  if (first.length === 0 || second.length === 0) return null;
  const places = Math.max(first.length, second.length);
  for (let at = 0; at < places; at += 1) {
    const difference = Number(first[at] ?? 0) - Number(second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By their days where both have one, else by their releases. */
export function isLater(aim: Aim, than: Aim): boolean {
  if (aim.due !== null && than.due !== null) return aim.due > than.due;
  if (aim.release === null || than.release === null) return false;
  return (compareReleases(aim.release, than.release) ?? 0) > 0;
}
