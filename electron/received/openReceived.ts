// Opens a received file as a new workspace: read in a thread, and only where its chain is valid.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Received } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { isTableFile } from '../../shared/bridge/spreadsheet.ts';
import { no, type Result } from '../../shared/values/result.ts';
import type { WorkspaceLibrary } from '../library/library.ts';
import type { Program } from '../settings/program.ts';
import { readInThread } from './readInThread.ts';
import type { Fresh } from './readReceived.ts';
import type { Refused } from './refused.ts';

/** What a new workspace needs that no file says: random ids, and who writes it when. */
export function freshIds({ version, now }: Pick<Program, 'version' | 'now'>): Fresh {
  const ids = { lineage: randomUUID(), copy: randomUUID(), entry: randomUUID() };
  return { writer: version, now: now(), ...ids };
}

/** From a file, by its path or its bytes; nothing is written where it is refused. */
export async function openReceived(
  library: WorkspaceLibrary,
  program: Program,
  path: string,
  bytes?: Uint8Array,
): Promise<Result<Received, Problem>> {
  const received = await readInThread({ from: bytes ?? path, fresh: freshIds(program) });
  return received.ok ? library.take(received.value) : no(notOpened(path, received.no));
}

function notOpened(path: string, { why, details }: Refused): Problem {
  return {
    kind: 'problem',
    what: `“${basename(path)}” was not opened.`,
    why,
    remedy: isTableFile(path)
      ? 'To import the rows of a table, choose Import… in the File menu.'
      : 'Ask for the file again, saved with “Save the workspace as one file”.',
    safe: 'Nothing was written; your workspace is as it was.',
    path,
    ...(details === null ? {} : { details }),
  };
}
