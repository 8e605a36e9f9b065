// Parses a save request by the schemas, which load at the first save.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import { parseEdit } from '../../shared/file/parseEdit.ts';
import { longestReason } from '../../shared/values/lengths.ts';
import { readCount, readRecord, readText, readTextUpTo } from './requests.ts';

export const readSave = readRecord<SaveRequest>({
  id: readText,
  edit: readEdit,
  reason: (raw) => readReason(raw ?? null),
  seq: readCount,
});

export function readSaves(raw: unknown): readonly SaveRequest[] {
  if (Array.isArray(raw)) return raw.map(readSave);
  throw new Error('Expected a list of edits.');
}

function readReason(raw: unknown): string | null {
  return raw === null ? null : readTextUpTo(longestReason)(raw);
}

function readEdit(raw: unknown): SaveRequest['edit'] {
  const edit = parseEdit(raw);
  if (edit.ok) return edit.value;
  throw new Error(`${edit.no.what}: ${edit.no.why}`);
}
