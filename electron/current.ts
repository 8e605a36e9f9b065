// The workspace that is open: how it is opened, what the window is told of it, and how an edit is added.
import '../shared/registry/changes.ts';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { app } from 'electron';
import type { OpenedWorkspace, Saved, SaveRequest } from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import type { TakeOver } from '../shared/bridge/restriction.ts';
import { planFormat } from '../shared/file/format.ts';
import { entryText } from '../shared/file/storedEntry.ts';
import { type Actor, applyEdit, type Entry } from '../shared/history/history.ts';
import type { Plan } from '../shared/kernel/plan.ts';
import { ok, type Result } from '../shared/values/result.ts';
import { proven } from './history/index.ts';
import { neededFor } from './history/past.ts';
import { notesOf } from './openingNotes.ts';
import { planReplay } from './planReplay.ts';
import { writeInProcess } from './snapshotProcess.ts';
import { realFiles } from './workspace/filePort.ts';
import { openWorkspace } from './workspace/openWorkspace.ts';
import type { Opened } from './workspace/session.ts';

/** As many as the window keeps: an undo needs the effect of an entry among them. */
const keptEntries = 200;

/** And no more text of them than this when a workspace opens: an undo reads what else it needs. */
const openedText = 100_000;

export interface Current {
  readonly folder: string;
  readonly workspace: Opened<Plan>;
  /** A new array for each entry: what is found by id is remembered for as long as the array lives. */
  entries: readonly Entry[];
}

export interface Opening {
  readonly folder: string;
  readonly mustExist: boolean;
  readonly takeOver: TakeOver | null;
  /** The name for the lock. */
  readonly owner: string;
  readonly now: () => string;
}

export async function openCurrent(opening: Opening): Promise<Result<Current, Problem>> {
  const { folder, owner, now } = opening;
  const opened = await openWorkspace<Plan>({
    ...opening,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: writeInProcess,
    writerVersion: app.getVersion(),
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
  return ok({ folder, workspace: opened.value, entries: newestOf(lines.value).map(proven) });
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

export function tell(actor: Actor, { folder, workspace, entries }: Current): OpenedWorkspace {
  return {
    folder,
    plan: JSON.stringify(workspace.ahead.state),
    seq: workspace.ahead.seq,
    head: workspace.ahead.head,
    entries: JSON.stringify(entries),
    actor,
    readOnly: workspace.readOnly,
    findings: workspace.findings,
  };
}

/** Accepts in order; a repeated id is answered with its first number. `at` is the instant. */
export async function append(
  current: Current,
  { id, edit, reason = null, seq }: SaveRequest,
  actor: Actor,
  at: string,
): Promise<Result<Saved, Problem>> {
  const { workspace } = current;
  const needed = await neededFor(workspace, edit, current.entries);
  if (!needed.ok) return needed;
  const { entries } = current;
  const known = entries.findIndex((entry) => entry.id === id);
  if (known >= 0) {
    const first = entries[known]?.at ?? '';
    const before = entries.length - 1 - known;
    return ok({ state: 'saved', seq: workspace.ahead.seq - before, at: first });
  }
  if (seq !== workspace.ahead.seq + 1) {
    const why = `The edit asks for number ${seq}; the next is ${workspace.ahead.seq + 1}.`;
    return ok({ state: 'differs', why });
  }
  const outcome = applyEdit(workspace.ahead.state, edit, needed.value.entries, needed.value.past);
  if (!outcome.ok) return ok({ state: 'differs', why: `${outcome.no.what}: ${outcome.no.why}` });
  const { sentence, effect } = outcome.value;
  if (edit.type === 'restore') {
    const marked = await workspace.setMark();
    if (!marked.ok) return marked;
  }
  const said = reason === null ? {} : { reason };
  const entry: Entry = { id, edit, sentence, effect, at, actor, ...said };
  const saved = await workspace.append(entryText(entry));
  if (!saved.ok) return saved;
  current.entries = [...current.entries, entry].slice(-keptEntries);
  return ok({ state: 'saved', seq: saved.value.seq, at });
}
