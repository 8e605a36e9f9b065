// Names as they are kept, whatever brought them: typed, pasted, from a file, in a scenario.
import { cleanName } from '../values/names.ts';

function cleaned(value: unknown, isName: boolean, names: readonly string[]): unknown {
  if (typeof value === 'string') return isName ? cleanName(value) : value;
  if (Array.isArray(value)) return unchangedOr(value, (one) => cleaned(one, isName, names));
  return typeof value === 'object' && value !== null ? withCleanNames(value, names) : value;
}

function unchangedOr(list: readonly unknown[], clean: (one: unknown) => unknown) {
  const after = list.map(clean);
  return after.every((one, at) => one === list[at]) ? list : after;
}

/**
 * The same fields with their names cleaned: those under `name` at any depth, and those of `names`. Answers
 * the very object where nothing had to be cleaned.
 */
export function withCleanNames<R extends object>(fields: R, names: readonly string[]): R {
  const entries = Object.entries(fields).map(
    ([key, value]) => [key, cleaned(value, key === 'name' || names.includes(key), names)] as const,
  );
  const isClean = entries.every(([key, value]) => Reflect.get(fields, key) === value);
  return isClean ? fields : { ...fields, ...Object.fromEntries(entries) };
}
