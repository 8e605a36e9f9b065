// An open plan: its workspace and newest entries, how it is opened, and what is sent to the window.
import '../../shared/registry/changes.ts';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { OpenedWorkspace } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Agreed } from '../../shared/bridge/restriction.ts';
import { planFormat } from '../../shared/file/format.ts';
import type { Actor, Entry } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { entryOfLine } from '../history/rows.ts';
import type { Program } from '../settings/program.ts';
import { realFiles } from '../workspace/filePort.ts';
import { openWorkspace } from '../workspace/openWorkspace.ts';
import type { SnapshotWriter } from '../workspace/snapshotFork.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { HeldEdits } from './heldEdits.ts';
import { notesOf } from './openingNotes.ts';
import { planReplay } from './planReplay.ts';
import { planText } from './planText.ts';

/** As many as the window keeps: an undo needs the effect of an entry among them. */
export const keptEntries = 200;

/** And no more text of them than this when a workspace opens: an undo reads what else it needs. */
const openedText = 100_000;

export interface OpenPlan {
  readonly folder: string;
  /** Names this opening of it, at random: the window says it with each edit. */
  readonly opening: string;
  readonly workspace: Workspace<Plan>;
  /** A new array for each entry: what is found by id is remembered for as long as the array lives. */
  entries: readonly Entry[];
  /** What the window asked for and the disk has not taken yet. */
  readonly held: HeldEdits;
}

export interface Opening {
  readonly folder: string;
  readonly mustExist: boolean;
  readonly agreed: Agreed | null;
  /** The name for the lock. */
  readonly owner: string;
  readonly writeSnapshot: SnapshotWriter;
  readonly program: Pick<Program, 'version' | 'now'>;
}

export async function openPlan(opening: Opening): Promise<Result<OpenPlan, Problem>> {
  const { folder, mustExist, agreed, owner, writeSnapshot, program } = opening;
  const { version, now } = program;
  const opened = await openWorkspace<Plan>({
    folder,
    mustExist,
    takeOver: agreed?.takeOver ?? null,
    without: agreed?.without ?? null,
    writeSnapshot,
    now,
    files: realFiles,
    replay: planReplay,
    writerVersion: version,
    formatVersion: planFormat,
    owner: { name: owner, host: hostname(), pid: process.pid, token: randomUUID() },
    notes: (done) => notesOf(done, now(), randomUUID),
    identity: { lineage: randomUUID(), copy: randomUUID() },
    trouble: (problem) => console.warn(problem),
  });
  if (!opened.ok) return opened;
  const lines = await opened.value.tail(keptEntries);
  if (!lines.ok) {
    await opened.value.close();
    return lines;
  }
  const entries = newestOf(lines.value).map(entryOfLine);
  const rest = { opening: randomUUID(), held: new HeldEdits() };
  return ok({ folder, workspace: opened.value, entries, ...rest });
}

/** An import of thousands of lines is one entry: it would be read, told and kept at each opening. */
function newestOf(lines: readonly string[]): readonly string[] {
  let text = 0;
  const tooOld = lines.findLastIndex((line) => {
    text += line.length;
    return text > openedText;
  });
  return lines.slice(tooOld + 1);
}

/** What the window is told of it, as it is now: edits may come while its text is made. */
export async function openedWorkspace(
  actor: Actor,
  { folder, opening, workspace, entries }: OpenPlan,
): Promise<OpenedWorkspace> {
  const { state, seq, head } = workspace.ahead;
  return {
    folder,
    opening,
    plan: await planText(state),
    seq,
    head,
    entries: JSON.stringify(entries),
    actor,
    readOnly: workspace.readOnly,
    findings: workspace.findings,
  };
}
