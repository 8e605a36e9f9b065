// Groups a list by a key of its elements, once for as long as the list lives.
import { remembering } from './remember.ts';

/** `keyOf` must depend on the element alone; the list must never change. */
export function grouping<E, K>(keyOf: (one: E) => K): (list: readonly E[], key: K) => readonly E[] {
  const remember = remembering<readonly E[], 'groups', ReadonlyMap<K, readonly E[]>>();
  return (list, key) => remember(list, 'groups', () => Map.groupBy(list, keyOf)).get(key) ?? [];
}
