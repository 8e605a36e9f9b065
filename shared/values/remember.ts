// Remembers what was computed from immutable data for as long as that data lives.

/** Computes once for each owner and key; the owner must never change. */
export function remembering<Owner extends object, Key, Value>(): (
  owner: Owner,
  key: Key,
  compute: () => Value,
) => Value {
  const known = new WeakMap<Owner, Map<Key, Value>>();
  return (owner, key, compute) => {
    const values = known.get(owner) ?? new Map<Key, Value>();
    known.set(owner, values);
    const kept = values.get(key);
    if (kept !== undefined) return kept;
    const fresh = compute();
    values.set(key, fresh);
    return fresh;
  };
}
