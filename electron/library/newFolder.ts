// The folder of a new workspace, and the first journal of one that was received.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { instantStamp } from '../../shared/values/calendar.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { realFiles } from '../workspace/filePort.ts';
import { journalName } from '../workspace/journal.ts';
import { notOpened } from '../workspace/problems.ts';
import { copyWhole } from '../workspace/wholeFile.ts';
import { notDuplicated } from './problems.ts';

/** A path that nothing lies at: its name says when it began, on the calendar of this computer. */
export function newFolder(library: string, name: string, now: string): string {
  return join(library, `${name}-${instantStamp(now)}-${randomUUID().slice(0, 4)}`);
}

/** The folder of a new workspace whose journal `write` writes, under its name; none where that fails. */
export function newWorkspace(
  folder: string,
  write: (journal: string) => Promise<unknown>,
): Promise<Result<string, Problem>> {
  return begun(folder, notDuplicated, async (journal) => {
    await write(journal);
    await realFiles.syncFolder(folder);
  });
}

async function begun(
  folder: string,
  problem: (error: unknown, folder: string) => Problem,
  write: (journal: string) => Promise<void>,
): Promise<Result<string, Problem>> {
  try {
    await realFiles.makeFolder(folder);
    await write(join(folder, journalName(1)));
    return ok(folder);
  } catch (error) {
    await removeBegun(folder);
    return no(problem(error, folder));
  }
}

/** A workspace that could not be begun: what is half made would be listed, and is nobody's. */
export async function removeBegun(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}

/** A journal that was proven, in a file of its own. */
export interface ProvenJournal {
  readonly path: string;
  readonly lineage: string;
  readonly head: string;
}

/** The journal in the file `from` becomes that of a new workspace in `folder`; none where that fails. */
export function putJournal(folder: string, from: string): Promise<Result<string, Problem>> {
  return begun(folder, notOpened, (journal) => copyWhole(realFiles, from, journal, randomUUID()));
}
