// The format of stored plans and edits: its number, and the one place where numbered migrations go.
import { emptyPlan } from '../plan.ts';
import type { Result } from '../values/result.ts';
import { type Misread, misread } from './misread.ts';

/** Raised by one with each migration: a numbered pure function over unknown data, called below. */
export const planFormat = 2;

function isObject(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

// From 1 to 2: the plan gained parts. What an older one lacks is empty, and stands where the model
// has it, so that a plan read from a file is the same JSON as one that is rebuilt from its history.
function withEveryPart(data: unknown): unknown {
  if (!isObject(data)) return data;
  const held = new Map<string, unknown>(Object.entries(data));
  const parts = Object.entries<object>({ ...emptyPlan() }).map(([name, empty]) => {
    const part = held.has(name) ? held.get(name) : {};
    return [name, isObject(part) ? { ...empty, ...part } : part];
  });
  return { ...Object.fromEntries(parts), ...data, ...Object.fromEntries(parts) };
}

/** Brings data of an older format up to this one; a newer one is refused with what it needs. */
export function migrate(format: number, data: unknown): Result<unknown, Misread> {
  if (format === planFormat) return { ok: true, value: data };
  if (format === 1) return { ok: true, value: withEveryPart(data) };
  return misread(
    'format',
    format > planFormat
      ? `format ${planFormat} or older; a version of Treekeeper that knows format ${format} is needed`
      : `format 1 to ${planFormat}`,
    `format ${format}`,
  );
}
