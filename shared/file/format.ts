// The format of stored plans and edits: its number, and the one place where numbered migrations go.
import type { Result } from '../values/result.ts';
import { type Misread, misread } from './misread.ts';

/** Raised by one with each migration: a numbered pure function over unknown data, called below. */
export const planFormat = 1;

/** Brings data of an older format up to this one; a newer one is refused with what it needs. */
export function migrate(format: number, data: unknown): Result<unknown, Misread> {
  if (format === planFormat) return { ok: true, value: data };
  return misread(
    'format',
    format > planFormat
      ? `format ${planFormat} or older; a version of Treekeeper that knows format ${format} is needed`
      : `format ${planFormat}`,
    `format ${format}`,
  );
}
