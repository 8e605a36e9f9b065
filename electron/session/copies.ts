// Full copies of a workspace: a duplicate in the library, or one file with all of it.
import { randomUUID } from 'node:crypto';
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, type Result } from '../../shared/values/result.ts';
import { neededFor } from '../history/past.ts';
import { updateCard } from '../library/card.ts';
import { putJournal } from '../library/newFolder.ts';
import { realFiles } from '../workspace/filePort.ts';
import { journalOf, oneFileOf } from './oneFile.ts';
import { nothingOpen } from './problems.ts';
import { type Needs, unsavedLines } from './unsaved.ts';
import type { WorkspaceSession } from './workspaceSession.ts';

/** The same history once more, as a copy of its own; it is not opened. Answers with its folder. */
export function duplicate(
  session: WorkspaceSession,
  folder: string,
  label: string,
): Promise<Result<string, Problem>> {
  const { version, now } = session.program;
  return session.read(folder, async (workspace) => {
    const journal = await journalOf(workspace, version, randomUUID());
    if (!journal.ok) return journal;
    const made = await putJournal(session.newFolder('copy'), journal.value);
    if (made.ok) await updateCard(realFiles, made.value, workspace, now(), label);
    return made;
  });
}

/** A workspace of the library as one text: a header, then each entry as it was written. */
export function fileOf(
  session: WorkspaceSession,
  folder: string,
): Promise<Result<string, Problem>> {
  return session.read(folder, (workspace) => oneFileOf(workspace, session.program.version));
}

/** The open one, with what is not saved yet behind it. */
export async function openFileOf(
  session: WorkspaceSession,
  unsaved: readonly SaveRequest[] = [],
): Promise<Result<string, Problem>> {
  if (!session.current) return no(nothingOpen);
  const { workspace, entries } = session.current;
  const { version, now } = session.program;
  const { state, seq, head } = workspace;
  const saved = { state, seq, head, entries };
  const needs: Needs = (edit, newest) => neededFor(workspace, edit, newest);
  const lines = await unsavedLines(saved, unsaved, now(), session.actor, needs);
  return lines.ok ? oneFileOf(workspace, version, lines.value) : lines;
}
