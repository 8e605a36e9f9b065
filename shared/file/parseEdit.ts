// Reads what the window sends: a change or an undo, as data that nobody has checked.
import type { Edit } from '../history/history.ts';
import type { Result } from '../values/result.ts';
import { withinCaps } from './caps.ts';
import { type Misread, readWith } from './misread.ts';
import * as schema from './schema.ts';

/** Within the caps, of a known type, with its fields and no other. The domain has still to agree. */
export function parseEdit(raw: unknown): Result<Edit, Misread> {
  const capped = withinCaps(raw);
  return capped.ok ? readWith<Edit>(schema.edit, capped.value) : capped;
}
