// Full copies of a workspace: a duplicate in the library, or one file with all of it.
import { randomUUID } from 'node:crypto';
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { neededFor } from '../history/past.ts';
import { updateCard } from '../library/card.ts';
import { newWorkspace } from '../library/newFolder.ts';
import { realFiles } from '../workspace/filePort.ts';
import type { HistorySource } from '../workspace/historyCopy.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { nothingOpen } from './problems.ts';
import { type Needs, type Unsaved, unsavedLines } from './unsaved.ts';
import type { WorkspaceSession } from './workspaceSession.ts';

/** A history to be written somewhere: as the process that writes exports takes it, without its place. */
export interface HistoryToWrite {
  readonly kind: 'history';
  readonly source: HistorySource;
  readonly rest: Unsaved;
  readonly writer: string;
  readonly as: { readonly form: 'file' } | { readonly form: 'journal'; readonly copy: string };
}

/** Rejects with the error of the system, or where it was stopped. */
export type WriteHistory = (history: HistoryToWrite, path: string) => Promise<unknown>;

function historyOf(workspace: Workspace<Plan>, writer: string): HistoryToWrite {
  const { source, seq, head } = workspace;
  return { kind: 'history', source, rest: { lines: [], seq, head }, writer, as: { form: 'file' } };
}

/** The same history once more, as a copy of its own; it is not opened. Answers with its folder. */
export async function duplicate(
  session: WorkspaceSession,
  folder: string,
  label: string,
  write: WriteHistory,
): Promise<Result<string, Problem>> {
  const { version, now } = session.program;
  const target = session.newFolder('copy');
  return session.read(folder, async (workspace) => {
    const as = { form: 'journal', copy: randomUUID() } as const;
    const made = await newWorkspace(target, (path) =>
      write({ ...historyOf(workspace, version), as }, path),
    );
    if (made.ok) await updateCard(realFiles, target, workspace, now(), label);
    return made;
  });
}

/** That of a workspace of the library, to be written as one file. */
export function historyAt(
  session: WorkspaceSession,
  folder: string,
): Promise<Result<HistoryToWrite, Problem>> {
  return session.read(folder, async (workspace) =>
    ok(historyOf(workspace, session.program.version)),
  );
}

/** That of the open one, with what is not saved yet behind it. */
export async function openHistory(
  session: WorkspaceSession,
  unsaved: readonly SaveRequest[] = [],
): Promise<Result<HistoryToWrite, Problem>> {
  if (!session.current) return no(nothingOpen);
  const { workspace, entries } = session.current;
  const { version, now } = session.program;
  const { state, seq, head } = workspace;
  const history = historyOf(workspace, version);
  const saved = { state, seq, head, entries };
  const needs: Needs = (edit, newest) => neededFor(workspace, edit, newest);
  const rest = await unsavedLines(saved, unsaved, now(), session.actor, needs);
  return rest.ok ? ok({ ...history, rest: rest.value }) : rest;
}
