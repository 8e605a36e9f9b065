// The session: the one open workspace, how another replaces it, and how it is closed.
import { randomUUID } from 'node:crypto';
import type { OpenedWorkspace } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Agreed } from '../../shared/bridge/restriction.ts';
import type { Actor, Edit } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { initialChange } from '../../shared/presets/initialChange.ts';
import type { Template } from '../../shared/presets/templates.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import { partsOf } from '../../shared/values/date.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { updateCard } from '../library/card.ts';
import { newFolder, type ProvenJournal, putJournal, removeBegun } from '../library/newFolder.ts';
import { lastUsedIn, type OpenNow } from '../library/scan.ts';
import type { Program } from '../settings/program.ts';
import { readSetting } from '../settings/readSetting.ts';
import { rememberUse } from '../settings/remember.ts';
import type { Mark } from '../workspace/anchor.ts';
import { realFiles } from '../workspace/filePort.ts';
import { isSamePlace } from '../workspace/samePlace.ts';
import type { SnapshotWriter } from '../workspace/snapshotFork.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readActor, renamed, treekeeper } from './actor.ts';
import { type OpenPlan, openedWorkspace, openPlan } from './openPlan.ts';
import { planReplay } from './planReplay.ts';
import { nothingOpen } from './problems.ts';
import { saveEdit } from './saveEdit.ts';
import { Saves } from './saves.ts';
import { Turns } from './turns.ts';

export interface SessionOptions {
  readonly program: Program;
  readonly writeSnapshot: SnapshotWriter;
  /** The folder that new workspaces go to. */
  readonly library: () => string;
}

type Opened = Promise<Result<OpenedWorkspace, Problem>>;

export class WorkspaceSession {
  readonly program: Program;
  readonly saves: Saves;
  readonly #options: SessionOptions;
  readonly #turns = new Turns();
  #open: OpenPlan | null = null;
  #actor: Actor;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.program = options.program;
    this.#actor = readActor(options.program.dataFolder);
    this.saves = new Saves({
      program: this.program,
      open: () => this.#open,
      actor: () => this.#actor,
    });
  }

  get actor(): Actor {
    return this.#actor;
  }

  /** What is open, with its newest entries; null where nothing is. */
  get current(): Readonly<OpenPlan> | null {
    return this.#open;
  }

  get workspace(): Workspace<Plan> | null {
    return this.#open?.workspace ?? null;
  }

  /** The folder of the workspace that is open; null where none is. */
  get folder(): string | null {
    return this.#open?.folder ?? null;
  }

  /** The plan as it is saved; empty where nothing is open. */
  get plan(): Plan {
    return this.#open?.workspace.state ?? planReplay.empty;
  }

  /** How many entries led to it, and the head of their chain. */
  get reached(): Mark {
    const { seq, head } = this.#open?.workspace ?? { seq: 0, head: '' };
    return { seq, head };
  }

  /** What the library tells of the workspace that is open. */
  get openNow(): OpenNow | null {
    if (this.#open === null) return null;
    const { folder, workspace } = this.#open;
    return { folder, name: this.plan.consortium.profile.name, entries: workspace.seq };
  }

  async nameActor(typed: string): Promise<Actor> {
    this.#actor = await renamed(this.#actor, typed, this.program.dataFolder);
    return this.#actor;
  }

  /** Two questions at once would open two workspaces, and lose sight of one. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  /** In turn, and what the window is told of the workspace that is open then. */
  #opening(open: () => Promise<Result<OpenPlan, Problem>>): Opened {
    return this.inTurn(async () => {
      const opened = await open();
      return opened.ok ? ok(await openedWorkspace(this.#actor, opened.value)) : opened;
    });
  }

  /** The workspace used last; at the first start, where the library is empty, the OpenSFS example. */
  open(): Opened {
    return this.#opening(() => this.#lastUsed());
  }

  /** The same before anybody asks: who does, is told of it without waiting. */
  async openAhead(): Promise<void> {
    await this.inTurn(() => this.#lastUsed());
  }

  async #lastUsed(): Promise<Result<OpenPlan, Problem>> {
    // A window that is loaded again is told of what the one before has still sent.
    await this.saves.settled();
    const open = this.#open;
    if (open) return open.workspace.misled === null ? ok(open) : this.#readAnew(open.folder);
    const used = readSetting(this.program.dataFolder, 'workspace');
    const folder = used ?? (await lastUsedIn(realFiles, this.#options.library()));
    return folder === null ? this.#begin('example') : this.#openThere(folder);
  }

  /** The workspace in a folder, instead of the present one; the present one itself is read anew. */
  openAt(folder: string): Opened {
    return this.#opening(async () => {
      const open = await this.#openIn(folder);
      return open ? this.#readAnew(open.folder) : this.#openThere(folder);
    });
  }

  /** What is open, where a folder leads to it, by a link or without. */
  async #openIn(folder: string): Promise<OpenPlan | null> {
    const open = this.#open;
    return open && (await isSamePlace(realFiles, folder, open.folder)) ? open : null;
  }

  /** The disk may say something else: a last snapshot of what is held would not fit there. */
  async #readAnew(folder: string): Promise<Result<OpenPlan, Problem>> {
    const left = await this.saves.leave();
    if (!left.ok) return left;
    await this.#open?.workspace.close('as it is');
    this.#open = null;
    return this.#openThere(folder);
  }

  async #openThere(folder: string): Promise<Result<OpenPlan, Problem>> {
    const opened = await this.#openFolder(folder, true);
    return opened.ok ? this.#goOnIn(opened.value) : opened;
  }

  /** A new workspace in a folder of its own, instead of the present one, which stays where it fails. */
  start(kind: Template): Opened {
    return this.#opening(() => this.#begin(kind));
  }

  /**
   * A new workspace from a journal that was proven before, opened instead of the present one. Null where
   * `signal` says by then that nobody waits for it: a window that was loaded anew shows what is open.
   */
  startFrom(
    { path }: Pick<ProvenJournal, 'path'>,
    signal: AbortSignal,
  ): Promise<Result<OpenedWorkspace | null, Problem>> {
    return this.inTurn(async () => {
      if (signal.aborted) return ok(null);
      const left = await this.saves.leave();
      if (!left.ok) return left;
      const folder = this.newFolder('received');
      const put = await putJournal(folder, path);
      const opened = put.ok ? await this.#openThere(folder) : put;
      if (opened.ok) return ok(await openedWorkspace(this.#actor, opened.value));
      await removeBegun(folder);
      return opened;
    });
  }

  /** What is open for reading only, once more; what can be written stays as it is. */
  openAgain(agreed: Agreed | null): Opened {
    return this.#opening(async () => {
      const open = this.#open;
      if (!open) return no(nothingOpen);
      if (!open.workspace.readOnly) return ok(open);
      const opened = await this.#openFolder(open.folder, true, agreed);
      return opened.ok ? this.#goOnIn(opened.value) : opened;
    });
  }

  async #begin(kind: Template): Promise<Result<OpenPlan, Problem>> {
    const { now } = this.program;
    // Before it is made: none would be left behind where it may not be opened.
    const left = await this.saves.leave();
    if (!left.ok) return left;
    const folder = this.newFolder(kind === 'example' ? 'opensfs' : 'workspace');
    const begun = await this.#beginIn(folder, initialChange(kind, partsOf(dayOf(now())).year));
    if (!begun.ok) await removeBegun(folder);
    return begun;
  }

  async #beginIn(folder: string, edit: Edit): Promise<Result<OpenPlan, Problem>> {
    const opened = await this.#openFolder(folder, false);
    if (!opened.ok) return opened;
    const request = { id: randomUUID(), edit, seq: 1 };
    const saved = await saveEdit(opened.value, request, treekeeper, this.program.now());
    if (saved.ok) return this.#goOnIn(opened.value);
    await opened.value.workspace.close();
    return saved;
  }

  async #goOnIn(next: OpenPlan): Promise<Result<OpenPlan, Problem>> {
    const before = this.#open;
    const left = await this.saves.leave(next);
    if (!left.ok) {
      await next.workspace.close();
      return left;
    }
    this.#open = next;
    if (before) await this.#closeWell(before);
    const { dataFolder } = this.program;
    const canWrite = next.workspace.readOnly === null;
    await rememberUse(dataFolder, this.#actor.id, next.folder, canWrite);
    // The window need not wait for a hint.
    void this.inTurn(() => this.#updateCard(next));
    return ok(next);
  }

  /** Reads in a workspace of the library: in the present one, or in one that is opened just for it. */
  read<T>(
    folder: string,
    work: (workspace: Workspace<Plan>) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> {
    return this.inTurn(async () => {
      const open = await this.#openIn(folder);
      if (open) return work(open.workspace);
      const opened = await this.#openFolder(folder, true);
      if (!opened.ok) return opened;
      try {
        return await work(opened.value.workspace);
      } finally {
        await opened.value.workspace.close();
      }
    });
  }

  /** A problem where another program has written in the workspace that is open. */
  async outsideChange(): Promise<Problem | null> {
    return (await this.#open?.workspace.outsideChange()) ?? null;
  }

  close(): Promise<void> {
    return this.inTurn(async () => {
      const open = this.#open;
      this.#open = null;
      // The window sends one after the other: what came before it was closed is saved.
      await this.saves.settled();
      if (open) await this.#closeWell(open);
    });
  }

  async #closeWell(open: OpenPlan): Promise<void> {
    await this.#updateCard(open);
    const closed = await open.workspace.close();
    if (!closed.ok) console.warn(closed.no);
  }

  async #updateCard({ folder, workspace }: OpenPlan): Promise<void> {
    if (workspace.readOnly) return;
    await updateCard(realFiles, folder, workspace, this.program.now());
  }

  newFolder(name: string): string {
    return newFolder(this.#options.library(), name, this.program.now());
  }

  #openFolder(
    folder: string,
    mustExist: boolean,
    agreed: Agreed | null = null,
  ): Promise<Result<OpenPlan, Problem>> {
    const { program, writeSnapshot } = this.#options;
    const owner = this.#actor.name;
    return openPlan({ folder, mustExist, agreed, owner, writeSnapshot, program });
  }
}
