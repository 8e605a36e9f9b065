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

/** The same for what is computed from two: it is forgotten with either of them. */
export function rememberingBoth<One extends object, Other extends object, Key, Value>(): (
  one: One,
  other: Other,
  key: Key,
  compute: () => Value,
) => Value {
  const known = new WeakMap<One, ReturnType<typeof remembering<Other, Key, Value>>>();
  return (one, other, key, compute) => {
    const remember = known.get(one) ?? remembering<Other, Key, Value>();
    known.set(one, remember);
    return remember(other, key, compute);
  };
}
