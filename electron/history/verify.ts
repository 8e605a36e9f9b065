// Verifies a history against the fingerprint on a report: of an open workspace or a received file.

import type { Problem } from '../../shared/bridge/problem.ts';
import { storedEntry } from '../../shared/file/storedEntry.ts';
import { type Carried, isSame, readCarried, type Verdict } from '../../shared/history/verify.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Refusal, type Result } from '../../shared/values/result.ts';
import { journalName, lineAt, lineCount, scanJournal } from '../workspace/journal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { entriesIn } from './rows.ts';

export async function verifyOpened(
  workspace: Workspace<Plan>,
  carried: Carried,
): Promise<Result<Verdict, Problem>> {
  const { entries } = carried;
  const read = await readCarried(carried);
  if (!read.ok) return no(asProblem(read.no));
  if (entries > workspace.seq) return ok({ answer: 'shorter', entries: workspace.seq });
  const head = await workspace.headAt(entries);
  if (!head.ok) return head;
  if (!(await isSame(read.value, head.value))) return ok({ answer: 'other' });
  const found = await entriesIn(workspace, entries, entries);
  if (!found.ok) return found;
  const [{ at, sentence } = { at: '', sentence: '' }] = found.value;
  return ok({ answer: 'contained', at, sentence });
}

/** `bytes` are those of a journal that was proven, and begins with entry 1. */
export async function verifyJournal(bytes: Uint8Array, carried: Carried): Promise<Result<Verdict>> {
  const { entries } = carried;
  const read = await readCarried(carried);
  if (!read.ok) return read;
  const journal = scanJournal(journalName(1), bytes);
  const count = lineCount(journal);
  if (entries > count) return ok({ answer: 'shorter', entries: count });
  const line = lineAt(journal, entries - 1);
  if (line === null || !(await isSame(read.value, line.hash))) return ok({ answer: 'other' });
  const entry = storedEntry(line.json.toString('utf8'));
  if (!entry.ok) return ok({ answer: 'other' });
  return ok({ answer: 'contained', at: entry.value.at, sentence: entry.value.sentence });
}

function asProblem({ what, why, remedy }: Refusal): Problem {
  return { kind: 'problem', what, why, remedy, safe: 'Nothing was changed.' };
}
