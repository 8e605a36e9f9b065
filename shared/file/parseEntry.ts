// Reads one line of the journal: an entry of the history.
import type { Entry } from '../history/history.ts';
import type { Result } from '../values/result.ts';
import { parseJson } from './caps.ts';
import { migrateEntry } from './format.ts';
import { type Misread, readWith } from './misread.ts';
import * as schema from './schema.ts';

/** Its effect is checked in shape only: an earlier version of the program may have made it. */
export function parseEntry(json: string): Result<Entry, Misread> {
  const raw = parseJson(json);
  const entry = raw.ok ? migrateEntry(raw.value) : raw;
  return entry.ok ? readWith<Entry>(schema.entry, entry.value) : entry;
}
