// The drawer: opens the workspace, starts another, saves edits in it; one workspace at a time.
import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import type { Channels, OpenedWorkspace, Saved, SaveRequest } from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import type { TakeOver } from '../shared/bridge/restriction.ts';
import type { Actor } from '../shared/history/history.ts';
import type { Plan } from '../shared/kernel/plan.ts';
import { beginningOf } from '../shared/presets/beginning.ts';
import { no, ok, type Result } from '../shared/values/result.ts';
import { append, type Current, openCurrent, tell } from './current.ts';
import { nothingOpen, userName } from './drawerWords.ts';
import type { Environment } from './environment.ts';
import { neededFor } from './history/past.ts';
import { keptAside } from './keptAside.ts';
import { labelOn, noteOn } from './library/card.ts';
import { lastUsedIn, type OpenNow } from './library/list.ts';
import { newFolder, putJournal } from './library/newFolder.ts';
import { libraryPlace, usualFolder } from './library/place.ts';
import { journalOf, oneFileOf } from './oneFile.ts';
import { treekeeper } from './openingNotes.ts';
import { planReplay } from './planReplay.ts';
import { readSetting } from './readSetting.ts';
import { keepPerson, rememberUse } from './remembering.ts';
import { type Needs, unsavedLines } from './unsaved.ts';
import type { Mark } from './workspace/anchor.ts';
import { realFiles } from './workspace/filePort.ts';
import type { Opened } from './workspace/session.ts';

export class Drawer {
  #current: Current | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #saving: Promise<unknown> | null = null;
  readonly #environment: Environment;
  readonly #forJob: boolean;
  #actor: Actor;

  /** `forJob`: what is asked for in a terminal leaves the library of the user alone. */
  constructor(environment: Environment, forJob = false) {
    this.#environment = environment;
    this.#forJob = forJob;
    const settings = app.getPath('userData');
    const id = readSetting(settings, 'installation') ?? randomUUID();
    this.#actor = { id, name: readSetting(settings, 'person') ?? userName() };
  }

  get actor(): Actor {
    return this.#actor;
  }

  get workspace(): Opened<Plan> | null {
    return this.#current?.workspace ?? null;
  }

  /** The folder of the workspace that is open; null where none is. */
  get folder(): string | null {
    return this.#current?.folder ?? null;
  }

  /** The plan as it is saved; empty where nothing is open. */
  get plan(): Plan {
    return this.#current?.workspace.state ?? planReplay.empty;
  }

  /** How many entries led to it, and the head of their chain. */
  get reached(): Mark {
    const { seq, head } = this.#current?.workspace ?? { seq: 0, head: '' };
    return { seq, head };
  }

  /** What the library tells of the workspace that is open. */
  get openNow(): OpenNow | null {
    if (this.#current === null) return null;
    const { folder, workspace } = this.#current;
    return { folder, name: this.plan.consortium.profile.name, entries: workspace.seq };
  }

  /** What the history calls the user from now on; empty is the user name of the system. */
  async nameActor(typed: string): Promise<Actor> {
    const name = await keepPerson(typed);
    this.#actor = { ...this.#actor, name: name ?? userName() };
    return this.#actor;
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#leave());
  }

  async #leave(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    // The window sends one after the other: what came before it was closed is saved.
    await this.#saving?.catch(() => {});
    if (current) await this.#closeWell(current);
  }

  async #closeWell(current: Current): Promise<void> {
    await this.#noteOn(current);
    await current.workspace.close();
  }

  /** One after the other: two questions at once would open two workspaces, and lose sight of one. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** In turn, and what the window is told of the workspace that is open then. */
  #telling(
    open: () => Promise<Result<Current, Problem>>,
  ): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#inTurn(async () => {
      const opened = await open();
      return opened.ok ? ok(tell(this.#actor, opened.value)) : opened;
    });
  }

  /** The workspace used last; at the first start, where the library is empty, the OpenSFS example. */
  open(): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#telling(() => this.#lastUsed());
  }

  /** The same before anybody asks: who does, is told of it without waiting. */
  async openAhead(): Promise<void> {
    await this.#inTurn(() => this.#lastUsed());
  }

  async #lastUsed(): Promise<Result<Current, Problem>> {
    if (this.#current) return ok(this.#current);
    const used = readSetting(app.getPath('userData'), 'workspace');
    const folder = used ?? (await lastUsedIn(realFiles, libraryPlace().folder));
    return folder === null ? this.#begin('example') : this.#openThere(folder);
  }

  /** The workspace in a folder, instead of the present one; the present one itself is read anew. */
  openAt(folder: string): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#telling(async () => {
      if (folder === this.folder) {
        // Somebody else may have written in it: a last snapshot of ours would not fit there.
        await this.#current?.workspace.close('as it is');
        this.#current = null;
      }
      return this.#openThere(folder);
    });
  }

  async #openThere(folder: string): Promise<Result<Current, Problem>> {
    const opened = await this.#openFolder(folder, true);
    return opened.ok ? this.#goOnIn(opened.value) : opened;
  }

  /** A problem where another program has written in the workspace that is open. */
  async lookOutside(): Promise<Problem | null> {
    return (await this.#current?.workspace.lookOutside()) ?? null;
  }

  /** A new workspace in a folder of its own, instead of the present one, which stays where it fails. */
  start(kind: Channels['startWorkspace']['request']): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#telling(() => this.#begin(kind));
  }

  /** What is open for reading only, once more; what can be written stays as it is. */
  openAgain(takeOver: TakeOver | null): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#telling(async () => {
      const current = this.#current;
      if (!current) return no(nothingOpen);
      if (!current.workspace.readOnly) return ok(current);
      const opened = await this.#openFolder(current.folder, true, takeOver);
      return opened.ok ? this.#goOnIn(opened.value) : opened;
    });
  }

  async #begin(kind: Channels['startWorkspace']['request']): Promise<Result<Current, Problem>> {
    const folder = this.#newFolder(kind === 'example' ? 'opensfs' : 'workspace');
    const opened = await this.#openFolder(folder, false);
    if (!opened.ok) return opened;
    const first = beginningOf(kind, new Date(this.#environment.now()).getUTCFullYear());
    const request = { id: randomUUID(), edit: first, seq: 1 };
    const saved = await append(opened.value, request, treekeeper, this.#environment.now());
    if (saved.ok) return this.#goOnIn(opened.value);
    await opened.value.workspace.close();
    return saved;
  }

  async #goOnIn(next: Current): Promise<Result<Current, Problem>> {
    const before = this.#current;
    this.#current = next;
    if (before) await this.#closeWell(before);
    await rememberUse(this.#actor.id, next.folder, next.workspace.readOnly === null);
    // The window need not wait for a hint.
    const note = () => this.#noteOn(next);
    this.#turn = this.#turn.then(note);
    return ok(next);
  }

  /** A new workspace from a journal that was proven before, opened instead of the present one. */
  startFrom(journal: Uint8Array): Promise<Result<OpenedWorkspace, Problem>> {
    return this.#telling(async () => {
      const folder = await putJournal(this.#newFolder('received'), journal);
      return folder.ok ? this.#openThere(folder.value) : folder;
    });
  }

  /** The same history once more, as a copy of its own; it is not opened. Answers with its folder. */
  duplicate(folder: string, label: string): Promise<Result<string, Problem>> {
    return this.#inTurn(() =>
      this.#reading(folder, async (workspace) => {
        const journal = await journalOf(workspace, randomUUID());
        const made = journal.ok
          ? await putJournal(this.#newFolder('copy'), journal.value)
          : journal;
        const now = this.#environment.now();
        if (made.ok) await noteOn(realFiles, made.value, workspace, now, label);
        return made;
      }),
    );
  }

  /** Reads in a workspace of the library: in the present one, or in one that is opened just for it. */
  async #reading<T>(
    folder: string,
    read: (workspace: Opened<Plan>) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> {
    if (this.#current?.folder === folder) return read(this.#current.workspace);
    const opened = await this.#openFolder(folder, true);
    if (!opened.ok) return opened;
    try {
      return await read(opened.value.workspace);
    } finally {
      await opened.value.workspace.close();
    }
  }

  async #noteOn({ folder, workspace }: Current): Promise<void> {
    if (workspace.readOnly) return;
    await noteOn(realFiles, folder, workspace, this.#environment.now());
  }

  #newFolder(name: string): string {
    const library = this.#forJob ? usualFolder() : libraryPlace().folder;
    return newFolder(library, name, this.#environment.now());
  }

  /** What the library calls a workspace; null is no label. Rejects where the disk refuses. */
  label(folder: string, label: string | null): Promise<void> {
    return this.#inTurn(() => labelOn(realFiles, folder, label, this.#environment.now()));
  }

  /** A workspace of the library as one text: a header, then each entry as it was written. */
  fileOf(folder: string): Promise<Result<string, Problem>> {
    return this.#inTurn(() => this.#reading(folder, (workspace) => oneFileOf(workspace)));
  }

  /** The open one, with what is not saved yet behind it. */
  async asOneFile(unsaved: readonly SaveRequest[] = []): Promise<Result<string, Problem>> {
    if (!this.#current) return no(nothingOpen);
    const { workspace, entries } = this.#current;
    const { state, seq, head } = workspace;
    const saved = { state, seq, head, entries };
    const needs: Needs = (edit, newest) => neededFor(workspace, edit, newest);
    const now = this.#environment.now();
    const lines = await unsavedLines(saved, unsaved, now, this.#actor, needs);
    return lines.ok ? oneFileOf(workspace, lines.value) : lines;
  }

  #openFolder(
    folder: string,
    mustExist: boolean,
    takeOver: TakeOver | null = null,
  ): Promise<Result<Current, Problem>> {
    const { now } = this.#environment;
    return openCurrent({ folder, mustExist, takeOver, owner: this.#actor.name, now });
  }

  async #append(raw: unknown): Promise<Result<Saved, Problem>> {
    const current = this.#current;
    const { readSave } = await import('./readSave.ts');
    const request = readSave(raw);
    if (!current) return no(nothingOpen);
    return append(current, request, this.#actor, this.#environment.now());
  }

  /** Throws on a request of another shape. */
  async save(raw: unknown): Promise<Result<Saved, Problem>> {
    const saving = this.#append(raw);
    this.#saving = saving;
    return saving;
  }

  /** Keeps a plan beside the workspace, or beside the settings where that cannot be; the path. */
  keepAside(text: string): Promise<Result<string, Problem>> {
    const places = [this.folder, app.getPath('userData')].filter((place) => place !== null);
    return keptAside(realFiles, places, text, this.#environment.now());
  }
}
