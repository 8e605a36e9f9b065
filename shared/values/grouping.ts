// Groups a list of entities by a key of theirs, once for as long as the list lives or is added to.
import { type Entity, followAppended } from './id.ts';

/** Grouping costs about as much as this many scans; a list that is edited lives for one question. */
const worthGrouping = 16;

interface Placed<E> {
  readonly one: E;
  readonly at: number;
}

/** Exact for its list; what stands beyond its end is of lists that were made of it by adding. */
interface Groups<E, K> {
  size: number;
  readonly byKey: Map<K, Placed<E>[]>;
}

function put<E, K>(groups: Groups<E, K>, key: K, one: E): void {
  const placed = { one, at: groups.size };
  const known = groups.byKey.get(key);
  if (known) known.push(placed);
  else groups.byKey.set(key, [placed]);
  groups.size += 1;
}

/** `keyOf` must depend on the element alone; the list must never change. Made once, where a module begins. */
export function grouping<E extends Entity, K>(
  keyOf: (one: E) => K,
): (list: readonly E[], key: K) => readonly E[] {
  const groups = new WeakMap<readonly Entity[], Groups<E, K>>();
  const scans = new WeakMap<readonly Entity[], number>();
  // Thousands are added one by one: each longer list would be scanned anew.
  followAppended((from, longer) => {
    const known = groups.get(from);
    const added = longer.at(-1);
    if (known?.size === from.length && added) {
      // It was made of a list of such entities.
      put(known, keyOf(added as E), added as E);
      groups.set(longer, known);
    } else if (scans.has(from)) scans.set(longer, scans.get(from) ?? 0);
  });
  const group = (list: readonly E[]) => {
    const made: Groups<E, K> = { size: 0, byKey: new Map() };
    for (const one of list) put(made, keyOf(one), one);
    groups.set(list, made);
    return made;
  };
  return (list, key) => {
    const asked = scans.get(list) ?? 0;
    const known = groups.get(list) ?? (asked < worthGrouping ? null : group(list));
    if (!known) {
      scans.set(list, asked + 1);
      return list.filter((one) => keyOf(one) === key);
    }
    const placed = known.byKey.get(key) ?? [];
    return placed.flatMap(({ one, at }) => (at < list.length ? [one] : []));
  };
}
