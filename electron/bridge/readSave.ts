// Parses a save request by the schemas, which load at the first save.
import type { AskedSave, SaveRequest, Unsaved } from '../../shared/bridge/saveRequest.ts';
import { parseEdit } from '../../shared/file/parseEdit.ts';
import { longestReason } from '../../shared/values/lengths.ts';
import { readCount, readListOf, readRecord, readText, readTextUpTo } from './requests.ts';

const fields = {
  id: readText,
  edit: readEdit,
  reason: (raw: unknown) => readReason(raw ?? null),
  seq: readCount,
};

export const readSave = readRecord<AskedSave>({ ...fields, opening: readText });

export const readUnsaved = readRecord<Unsaved>({
  opening: readText,
  edits: readListOf(readRecord<SaveRequest>(fields)),
});

function readReason(raw: unknown): string | null {
  return raw === null ? null : readTextUpTo(longestReason)(raw);
}

function readEdit(raw: unknown): SaveRequest['edit'] {
  const edit = parseEdit(raw);
  if (edit.ok) return edit.value;
  throw new Error(`${edit.no.what}: ${edit.no.why}`);
}
