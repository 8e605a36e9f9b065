// The folder of a new workspace, and the first journal of one that was received.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { instantStamp } from '../../shared/values/calendar.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { realFiles } from '../workspace/filePort.ts';
import { journalName } from '../workspace/journal.ts';
import { notOpened } from '../workspace/problems.ts';
import { writeWhole } from '../workspace/wholeFile.ts';

/** A path that nothing lies at: its name says when it began, on the calendar of this computer. */
export function newFolder(library: string, name: string, now: string): string {
  return join(library, `${name}-${instantStamp(now)}-${randomUUID().slice(0, 4)}`);
}

export async function putJournal(
  folder: string,
  journal: Uint8Array,
): Promise<Result<string, Problem>> {
  try {
    await realFiles.makeFolder(folder);
    await writeWhole(realFiles, join(folder, journalName(1)), journal, randomUUID());
    return ok(folder);
  } catch (error) {
    return no(notOpened(error, folder));
  }
}
