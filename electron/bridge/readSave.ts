// Parses a save request by the schemas, which load at the first save.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import { parseEdit } from '../../shared/file/parseEdit.ts';
import { readCount, readOptionalText, readRecord, readText } from './requests.ts';

export const readSave = readRecord<SaveRequest>({
  id: readText,
  edit: readEdit,
  reason: (raw) => readOptionalText(raw ?? null),
  seq: readCount,
});

export function readSaves(raw: unknown): readonly SaveRequest[] {
  if (Array.isArray(raw)) return raw.map(readSave);
  throw new Error('Expected a list of edits.');
}

function readEdit(raw: unknown): SaveRequest['edit'] {
  const edit = parseEdit(raw);
  if (edit.ok) return edit.value;
  throw new Error(`${edit.no.what}: ${edit.no.why}`);
}
