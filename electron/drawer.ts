// The drawer: opens the workspace, starts another, saves edits in it; one workspace at a time.
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { Channels, OpenedWorkspace, Saved, SaveRequest } from '../shared/bridge.ts';
import type { Change } from '../shared/change.ts';
import { openSfs } from '../shared/example/opensfs.ts';
import { planFormat } from '../shared/file/format.ts';
import { entryText, storedEntry } from '../shared/file/storedEntry.ts';
import { headerText } from '../shared/file/workspaceHeader.ts';
import { type Actor, applyEdit, type Entry } from '../shared/history.ts';
import type { Plan } from '../shared/plan.ts';
import type { Problem } from '../shared/problem.ts';
import type { TakeOver } from '../shared/restriction.ts';
import { no, ok, type Result } from '../shared/values/result.ts';
import type { Environment } from './environment.ts';
import { notesOf, treekeeper } from './openingNotes.ts';
import { planReplay } from './planReplay.ts';
import { readSetting } from './readSetting.ts';
import { writeInProcess } from './snapshotProcess.ts';
import { unsavedLines } from './unsaved.ts';
import type { Mark } from './workspace/anchor.ts';
import { realFiles } from './workspace/filePort.ts';
import { journalName } from './workspace/journal.ts';
import { openWorkspace } from './workspace/openWorkspace.ts';
import { notOpened } from './workspace/problems.ts';
import type { Opened } from './workspace/session.ts';
import { writeWhole } from './workspace/wholeFile.ts';

/** As many as the window keeps: an undo needs the effect of an entry among them. */
const keptEntries = 200;

interface Current {
  readonly folder: string;
  readonly workspace: Opened<Plan>;
  /** A new array for each entry: what is found by id is remembered for as long as the array lives. */
  entries: readonly Entry[];
}

export class Drawer {
  #current: Current | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #environment: Environment;
  readonly #actor: Actor;

  constructor(environment: Environment) {
    this.#environment = environment;
    const id = readSetting(app.getPath('userData'), 'installation') ?? randomUUID();
    this.#actor = { id, name: userName() };
  }

  /** The plan as it is saved; empty where nothing is open. */
  get plan(): Plan {
    return this.#current?.workspace.state ?? planReplay.empty;
  }

  /** How many entries led to it, and the head of their chain. */
  get reached(): Mark {
    return this.#current?.workspace ?? { seq: 0, head: '' };
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#current?.workspace.close();
      this.#current = null;
    });
  }

  /** One after the other: two questions at once would open two workspaces, and lose sight of one. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** The workspace used last; at the first start the OpenSFS example. */
  open(): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#inTurn(async () => {
      if (this.#current) return ok(this.#tell(this.#current));
      const folder = readSetting(app.getPath('userData'), 'workspace');
      if (folder === null) return this.#begin('example');
      const opened = await this.#openFolder(folder, true);
      return opened.ok ? this.#goOnIn(opened.value) : opened;
    });
  }

  /** A new workspace in a folder of its own, instead of the present one, which stays where it fails. */
  start(kind: Channels['startWorkspace']['request']): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#inTurn(() => this.#begin(kind));
  }

  /** What is open for reading only, once more; what can be written stays as it is. */
  openAgain(takeOver: TakeOver | null): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#inTurn(async () => {
      const current = this.#current;
      if (!current) return no(nothingOpen);
      if (!current.workspace.readOnly) return ok(this.#tell(current));
      const opened = await this.#openFolder(current.folder, true, takeOver);
      return opened.ok ? this.#goOnIn(opened.value) : opened;
    });
  }

  async #begin(
    kind: Channels['startWorkspace']['request'],
  ): Promise<Result<OpenedWorkspace, Problem>> {
    const folder = this.#newFolder(kind === 'example' ? 'opensfs' : 'workspace');
    const opened = await this.#openFolder(folder, false);
    if (!opened.ok) return opened;
    const first = kind === 'example' ? openSfs : this.#emptyStart();
    const request = { id: randomUUID(), edit: first, seq: 1 };
    const saved = await this.#append(opened.value, request, treekeeper);
    if (saved.ok) return this.#goOnIn(opened.value);
    await opened.value.workspace.close();
    return saved;
  }

  async #goOnIn(next: Current): Promise<Result<OpenedWorkspace, Problem>> {
    const before = this.#current;
    this.#current = next;
    await before?.workspace.close();
    await this.#remember(next);
    return ok(this.#tell(next));
  }

  /** A new workspace from a journal that was proven before, opened instead of the present one. */
  startFrom(journal: Uint8Array): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#inTurn(async () => {
      const folder = this.#newFolder('received');
      try {
        await realFiles.makeFolder(folder);
        await writeWhole(realFiles, join(folder, journalName(1)), journal, randomUUID());
      } catch (error) {
        return no(notOpened(error, folder));
      }
      const opened = await this.#openFolder(folder, true);
      return opened.ok ? this.#goOnIn(opened.value) : opened;
    });
  }

  #newFolder(name: string): string {
    const stamp = this.#environment.now().replaceAll(/[:.]/g, '-');
    const own = `${name}-${stamp}-${randomUUID().slice(0, 4)}`;
    return join(app.getPath('userData'), 'workspaces', own);
  }

  /** The whole workspace as one text: a header, each entry as it was written, and what is not saved. */
  async asOneFile(unsaved: readonly SaveRequest[] = []): Promise<Result<string, Problem>> {
    if (!this.#current) return no(nothingOpen);
    const { workspace, entries } = this.#current;
    const { lineage, copy, seq, state, head: last } = workspace;
    const lines = await workspace.entries(1, seq);
    if (!lines.ok) return lines;
    if (lines.value.length < seq) return no(holed);
    const saved = { state, seq, head: last, entries };
    const rest = unsavedLines(saved, unsaved, this.#environment.now(), this.#actor);
    const reached = { seq: rest.seq, head: rest.head };
    const header = { format: planFormat, writer: app.getVersion(), lineage, copy, ...reached };
    return ok([headerText(header), ...lines.value, ...rest.lines, ''].join('\n'));
  }

  /** Only what is new since the last start: what writes settings takes long to load. */
  async #remember({ folder, workspace: { readOnly } }: Current): Promise<void> {
    const data = app.getPath('userData');
    const isKnown = readSetting(data, 'installation') === this.#actor.id;
    if (isKnown && (readOnly || readSetting(data, 'workspace') === folder)) return;
    const { openSettings } = await import('./settings.ts');
    const settings = openSettings(data);
    settings.set('installation', this.#actor.id);
    if (!readOnly) settings.remember(folder);
  }

  #emptyStart(): Change {
    const startYear = new Date(this.#environment.now()).getUTCFullYear();
    const set = { type: 'cost/setTerms', set: { startYear } } as const;
    return { type: 'batch', name: 'Started an empty workspace', changes: [set] };
  }

  async #openFolder(
    folder: string,
    mustExist: boolean,
    takeOver: TakeOver | null = null,
  ): Promise<Result<Current, Problem>> {
    const opened = await openWorkspace<Plan>({
      folder,
      mustExist,
      takeOver,
      files: realFiles,
      replay: planReplay,
      writeSnapshot: writeInProcess,
      writerVersion: app.getVersion(),
      formatVersion: planFormat,
      owner: { name: this.#actor.name, host: hostname(), pid: process.pid, token: randomUUID() },
      now: this.#environment.now,
      notes: (done) => notesOf(done, this.#environment.now(), randomUUID),
      identity: { lineage: randomUUID(), copy: randomUUID() },
      trouble: (problem) => console.warn(problem),
    });
    if (!opened.ok) return opened;
    const lines = await opened.value.tail(keptEntries);
    if (!lines.ok) {
      await opened.value.close();
      return lines;
    }
    const entries = lines.value.map(proven);
    return ok({ folder, workspace: opened.value, entries });
  }

  #tell({ folder, workspace, entries }: Current): OpenedWorkspace {
    return {
      folder,
      plan: JSON.stringify(workspace.ahead.state),
      seq: workspace.ahead.seq,
      head: workspace.ahead.head,
      entries: JSON.stringify(entries),
      actor: this.#actor,
      readOnly: workspace.readOnly,
      findings: workspace.findings,
    };
  }

  /** Throws on a request of another shape. */
  async save(raw: unknown): Promise<Result<Saved, Problem>> {
    const { readSave } = await import('./readSave.ts');
    const request = readSave(raw);
    const current = this.#current;
    return current ? this.#append(current, request) : no(nothingOpen);
  }

  /** Accepts in order; a repeated id is answered with its first number. */
  async #append(
    current: Current,
    { id, edit, seq }: SaveRequest,
    actor: Actor = this.#actor,
  ): Promise<Result<Saved, Problem>> {
    const { workspace, entries } = current;
    const known = entries.findIndex((entry) => entry.id === id);
    if (known >= 0) {
      const at = entries[known]?.at ?? '';
      return ok({ state: 'saved', seq: workspace.ahead.seq - (entries.length - 1 - known), at });
    }
    if (seq !== workspace.ahead.seq + 1) {
      const why = `The edit asks for number ${seq}; the next is ${workspace.ahead.seq + 1}.`;
      return ok({ state: 'differs', why });
    }
    const outcome = applyEdit(workspace.ahead.state, edit, entries);
    if (!outcome.ok) return ok({ state: 'differs', why: `${outcome.no.what}: ${outcome.no.why}` });
    const { sentence, effect } = outcome.value;
    const at = this.#environment.now();
    const entry: Entry = { id, edit, sentence, effect, at, actor };
    const saved = await workspace.append(entryText(entry));
    if (!saved.ok) return saved;
    current.entries = [...current.entries, entry].slice(-keptEntries);
    return ok({ state: 'saved', seq: saved.value.seq, at });
  }

  /** Keeps a text beside the workspace, where nothing overwrites it; the path. */
  async keepAside(text: string): Promise<Result<string, Problem>> {
    const folder = join(this.#current?.folder ?? app.getPath('userData'), 'aside');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stamp = this.#environment.now().replaceAll(/[:.]/g, '-');
    const path = join(folder, `${stamp}-${randomUUID().slice(0, 4)}-plan-of-the-window.json`);
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
    return ok(path);
  }
}

/** A line that led to the plan that is open: it cannot be of a format that is not known. */
function proven(line: string): Entry {
  const entry = storedEntry(line);
  if (!entry.ok) throw new Error(entry.no.why);
  return entry.value;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name: the installation still has its id.
    return 'Unnamed user';
  }
}

const holed: Problem = {
  kind: 'problem',
  what: 'The workspace was not saved as one file.',
  why: 'A part of its history is missing.',
  remedy: 'Save the plan as JSON instead.',
  safe: 'The workspace is not touched by this.',
};

const nothingOpen: Problem = {
  kind: 'problem',
  what: 'The edit was not saved.',
  why: 'No workspace is open.',
  remedy: 'Open a workspace, and try again.',
  safe: 'The edit is kept in this window.',
};
