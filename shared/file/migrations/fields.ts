// Stored data whose shape nobody has checked: groups of fields and lists, read and changed by name.
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Changes what stands at a path such as `scenarios.steps`; data without it stays as it is. */
export function changedAt<T>(
  data: T,
  path: string,
  change: (inner: unknown) => unknown,
): T | Fields {
  const [key = '', ...rest] = path.split('.');
  if (!isObject(data) || !Object.hasOwn(data, key)) return data;
  const inner = data[key];
  const changed = rest.length === 0 ? change(inner) : changedAt(inner, rest.join('.'), change);
  return { ...data, [key]: changed };
}

/** Changes each value of a list; what is no list stays as it is. */
export function eachOf(data: unknown, change: (inner: unknown) => unknown): unknown {
  return Array.isArray(data) ? data.map((inner: unknown) => change(inner)) : data;
}
