// Reads received bytes for tests: here or in a thread, and the journal that comes of them.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInThread } from '../../../electron/received/readInThread.ts';
import { type Fresh, readReceived } from '../../../electron/received/readReceived.ts';
import type { Refused } from '../../../electron/received/refused.ts';
import { bytesSource } from '../../../electron/received/source.ts';
import { ok, type Result } from '../../../shared/values/result.ts';

/** Whom and what a new workspace is of. */
export const fresh = {
  writer: '0.1.0',
  now: '2012-01-31T12:00:00.000Z',
  lineage: 'lineage-new',
  copy: 'copy-b',
  entry: 'entry-new',
};

/** The bytes of the journal, or why not. */
export function journalFrom(bytes: Uint8Array, fresh: Fresh): Result<Buffer, Refused> {
  const pieces: Uint8Array[] = [];
  const read = readReceived(bytesSource(bytes), fresh, (piece) => void pieces.push(piece));
  return read.ok ? ok(Buffer.concat(pieces)) : read;
}

/** A free path in a new folder. */
export const freePath = () =>
  join(mkdtempSync(join(tmpdir(), 'treekeeper-received-')), 'journal.log');

/** The same of a file, read in a thread. */
export async function journalOfFile(from: string, fresh: Fresh): Promise<Result<Buffer, Refused>> {
  const into = freePath();
  const read = await readInThread({ from, into, fresh });
  return read.ok ? ok(readFileSync(into)) : read;
}
