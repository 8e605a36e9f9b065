// Detects whether another program changed the files of an open workspace.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { changedOutside, gone, taken } from './appender.ts';
import type { Run } from './entryIndex.ts';
import type { FilePort } from './filePort.ts';
import type { Holder } from './holder.ts';
import { journalNumber } from './journal.ts';
import { stillOurs } from './lock.ts';

interface Left {
  readonly folder: string;
  readonly holder: Holder;
  readonly runs: readonly Run[];
  /** The journal that the next entry goes to; null where it begins a new one. */
  readonly last: Run | null;
}

/** Null where all is as it was left. Rejects where the disk does not answer. Writes nothing. */
export async function findOutsideChange(files: FilePort, left: Left): Promise<Problem | null> {
  const { folder, holder, runs, last } = left;
  if ((await files.facts(folder)) === null) return gone(folder);
  if (!(await stillOurs(files, folder, holder))) return taken(folder);
  // A program that carries files from one computer to another brings journals that we do not know.
  const journals = (await files.list(folder)).filter((name) => journalNumber(name) !== null);
  const stranger = journals.find((name) => !runs.some((run) => run.name === name));
  if (stranger !== undefined) return changedOutside(join(folder, stranger));
  if (last === null) return null;
  const path = join(folder, last.name);
  const facts = await files.facts(path);
  if (facts === null) return gone(path);
  return facts.size === last.starts.at(-1) ? null : changedOutside(path);
}
