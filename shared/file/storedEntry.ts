// One line of the journal: how an entry is written, and how a line that its hash proves is read again.
import type { Entry } from '../history/history.ts';
import { ok, type Result } from '../values/result.ts';
import { migrateEntry, planFormat } from './format.ts';
import type { Misread } from './misread.ts';

/** With its format: the line is read long after, and wherever it is carried. */
export function entryText(entry: Entry): string {
  return JSON.stringify({ format: planFormat, ...entry });
}

/** As it was written, or migrated; its shape is not read again. */
export function storedEntry(json: string): Result<Entry, Misread> {
  const entry = migrateEntry(JSON.parse(json));
  return entry.ok ? ok(entry.value as Entry) : entry;
}
