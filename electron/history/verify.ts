// Verifies a history against the fingerprint on a report: of an open workspace or a received file.

import type { Problem } from '../../shared/bridge/problem.ts';
import { storedEntry } from '../../shared/file/storedEntry.ts';
import { type Carried, isSame, readCarried, type Verdict } from '../../shared/history/verify.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Refusal, type Result } from '../../shared/values/result.ts';
import { errorCode } from '../workspace/filePort.ts';
import {
  entriesOf,
  type HistorySource,
  type ProvenLine,
  unreadCode,
} from '../workspace/historyCopy.ts';
import { journalName, lineAt, lineCount, scanJournal } from '../workspace/journal.ts';
import { nothingTouched } from '../workspace/problems.ts';
import type { Workspace } from '../workspace/workspace.ts';

export async function verifyOpened(
  workspace: Workspace<Plan>,
  carried: Carried,
): Promise<Result<Verdict, Problem>> {
  const { entries } = carried;
  const read = await readCarried(carried);
  if (!read.ok) return no(asProblem(read.no));
  if (entries > workspace.seq) return ok({ answer: 'shorter', entries: workspace.seq });
  const line = await provenLine(workspace.source, entries);
  if (!line.ok) return line;
  return ok(await verdictOf(read.value, line.value));
}

/** Proven from the first entry to this one, as they stand on the disk now: they may have been damaged since. */
async function provenLine(
  source: HistorySource,
  entries: number,
): Promise<Result<ProvenLine | null, Problem>> {
  let seq = 0;
  try {
    for await (const line of entriesOf(source, () => {})) {
      seq += 1;
      if (seq === entries) return ok(line);
    }
    return ok(null);
  } catch (error) {
    return no(notVerified(source.folder, seq + 1, error));
  }
}

function notVerified(path: string, entry: number, error: unknown): Problem {
  const isUnread = errorCode(error) === unreadCode;
  return {
    kind: 'problem',
    what: 'The history was not verified.',
    why: isUnread
      ? 'Its files could not be read.'
      : `From number ${entry} on, it is not on the disk as it was written.`,
    remedy: 'Close the workspace and open it again to have it checked.',
    safe: nothingTouched,
    path,
  };
}

async function verdictOf(carried: string, line: ProvenLine | null): Promise<Verdict> {
  if (line === null || !(await isSame(carried, line.hash))) return { answer: 'other' };
  const entry = storedEntry(line.json.toString('utf8'));
  if (!entry.ok) return { answer: 'other' };
  return { answer: 'contained', at: entry.value.at, sentence: entry.value.sentence };
}

/** `bytes` are those of a journal that was proven, and begins with entry 1. */
export async function verifyJournal(bytes: Uint8Array, carried: Carried): Promise<Result<Verdict>> {
  const { entries } = carried;
  const read = await readCarried(carried);
  if (!read.ok) return read;
  const journal = scanJournal(journalName(1), bytes);
  const count = lineCount(journal);
  if (entries > count) return ok({ answer: 'shorter', entries: count });
  return ok(await verdictOf(read.value, lineAt(journal, entries - 1)));
}

function asProblem({ what, why, remedy }: Refusal): Problem {
  return { kind: 'problem', what, why, remedy, safe: 'Nothing was changed.' };
}
