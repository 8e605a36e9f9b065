// Groups a list by a key of its elements, once for as long as the list lives.

/** Grouping costs about as much as this many scans; a list that is edited lives for one question. */
const worthGrouping = 16;

/** `keyOf` must depend on the element alone; the list must never change. */
export function grouping<E, K>(keyOf: (one: E) => K): (list: readonly E[], key: K) => readonly E[] {
  const groups = new WeakMap<readonly E[], ReadonlyMap<K, readonly E[]>>();
  const scans = new WeakMap<readonly E[], number>();
  return (list, key) => {
    const known = groups.get(list);
    if (known) return known.get(key) ?? [];
    const asked = scans.get(list) ?? 0;
    if (asked < worthGrouping) {
      scans.set(list, asked + 1);
      return list.filter((one) => keyOf(one) === key);
    }
    const made = Map.groupBy(list, keyOf);
    groups.set(list, made);
    return made.get(key) ?? [];
  };
}
