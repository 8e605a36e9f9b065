// Opens a received file as a new workspace: read apart, and only where its chain is valid.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Received } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { isTableFile } from '../../shared/bridge/spreadsheet.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { WorkspaceLibrary } from '../library/library.ts';
import type { Control } from '../output/exportFork.ts';
import type { Program } from '../settings/program.ts';
import { startAgain } from '../workspace/processEnd.ts';
import { endedEarly, notStarted, type Reader } from './readerFork.ts';
import type { Fresh } from './readReceived.ts';
import type { Refused } from './refused.ts';
import { takeIn } from './takeIn.ts';

/** What a new workspace needs that no file says: random ids, and who writes it when. */
export function freshIds({ version, now }: Pick<Program, 'version' | 'now'>): Fresh {
  const ids = { lineage: randomUUID(), copy: randomUUID(), entry: randomUUID() };
  return { writer: version, now: now(), ...ids };
}

export interface Opening {
  readonly path: string;
  /** What is in memory already: then the path only names it. */
  readonly bytes?: Uint8Array;
  readonly reader: Reader;
  readonly control: Control;
}

/** From a file, by its path or its bytes; nothing remains of one that is refused. Null where it was stopped. */
export async function openReceived(
  library: WorkspaceLibrary,
  program: Program,
  { path, bytes, reader, control }: Opening,
): Promise<Result<Received | null, Problem>> {
  const { dataFolder } = program;
  const fresh = freshIds(program);
  const incoming = { from: bytes ?? path, dataFolder, fresh, reader, control };
  const received = await takeIn(incoming, (journal) => library.take(journal, control.signal));
  if (received.ok) return received.value;
  return control.signal.aborted ? ok(null) : no(notOpened(path, received.no));
}

function remedyOf(path: string, why: string): string {
  if (why === notStarted) return `${startAgain} Then open the file again.`;
  if (why === endedEarly) return 'Open the file again.';
  if (isTableFile(path)) return 'To import the rows of a table, choose Import… in the File menu.';
  return 'Ask for the file again, exported with “Export workspace file”.';
}

function notOpened(path: string, { why, details }: Refused): Problem {
  return {
    kind: 'problem',
    what: `“${basename(path)}” was not opened.`,
    why,
    remedy: remedyOf(path, why),
    safe: 'Nothing was written; your workspace is unchanged.',
    path,
    ...(details === null ? {} : { details }),
  };
}
