// The saves of the open plan, one after the other, and what is left of them where the disk says no.
import { rmSync } from 'node:fs';
import type { AskedSave, Saved, SaveRequest } from '../../shared/bridge/channels.ts';
import type { KeptAside, LeftOver, TypedIn, TypedText } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Actor } from '../../shared/history/history.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Program } from '../settings/program.ts';
import { putAway } from './keptAside.ts';
import { keepTypedOf, keepUnsaved, type Left, offered, placesOf } from './leftOver.ts';
import type { OpenPlan } from './openPlan.ts';
import { nothingOpen, notLeft } from './problems.ts';
import { saveEdit } from './saveEdit.ts';

/** What is open now, and who saves. */
interface Owner {
  readonly program: Program;
  readonly open: () => OpenPlan | null;
  readonly actor: () => Actor;
}

export class Saves {
  readonly #owner: Owner;
  #last: Promise<unknown> = Promise.resolve();
  #arriving: Promise<unknown> = Promise.resolve();
  /** By their opening: a window may show one of them still. */
  readonly #left = new Map<string, Left>();
  /** What a window told and is kept aside already. */
  #lastKept = '';
  /** The files of what was typed in them since they were left. */
  readonly #keptElsewhere = new Map<string, string>();

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** Rejects where the request does: it is read while it is already known to be under way. */
  save(request: Promise<AskedSave>): Promise<Result<Saved, Problem>> {
    const plan = this.#owner.open();
    const held = this.hold(request);
    return this.#inTurn(async () => {
      await held;
      const { opening, ...asked } = await request;
      if (plan !== null && plan.opening !== opening) return ok({ state: 'elsewhere' });
      const saved = await this.#append(plan, asked);
      // The window keeps a copy of its plan, and opens what is on the disk.
      if (saved.ok && saved.value.state === 'differs') plan?.held.clear();
      return saved;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Keeps an edit that is not saved yet, should the window end before it is. */
  hold(request: Promise<AskedSave>): Promise<void> {
    // Of the plan that is open now: it may be closed before the request has been read.
    const plan = this.#owner.open();
    const held = request.then(({ opening, ...asked }) => {
      // The window that asks holds one of another plan itself.
      if (plan?.opening === opening) plan.held.add(asked);
    });
    this.#arriving = Promise.allSettled([this.#arriving, held]);
    return held;
  }

  async #append(plan: OpenPlan | null, asked: SaveRequest): Promise<Result<Saved, Problem>> {
    const { actor, program } = this.#owner;
    if (plan === null) return no(nothingOpen);
    const saved = await saveEdit(plan, asked, actor(), program.now());
    if (saved.ok && saved.value.state === 'saved') plan.held.remove(asked.id);
    return saved;
  }

  /** Resolves when all that was asked for before has been tried. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** What the window asked for and the disk has not taken, in order, once all of it has been read. */
  async unsaved(): Promise<readonly SaveRequest[]> {
    await this.#arriving;
    return this.#held;
  }

  get #held(): readonly SaveRequest[] {
    return this.#owner.open()?.held.all ?? [];
  }

  /** Tries once more what the disk has refused; true where nothing is left. */
  async saveHeld(): Promise<boolean> {
    const plan = this.#owner.open();
    for (const request of await this.unsaved()) {
      const saved = await this.#inTurn(() => this.#append(plan, request));
      if (!saved.ok || saved.value.state !== 'saved') break;
    }
    return this.#held.length === 0;
  }

  /**
   * At once: what is not saved, and what was typed and not taken, in a file; its path. Null where there
   * is nothing to keep. What the window told last counts where `told` is null: it does not answer.
   */
  keepAside(told: TypedIn | null): Result<string, Problem> | null {
    const elsewhere = this.#keepElsewhere(told);
    if (elsewhere?.ok === false) return elsewhere;
    return this.#keepOpen(told) ?? elsewhere;
  }

  /** What is typed in a window that shows another plan than the open one is kept for that one. */
  #keepElsewhere(told: TypedIn | null): Result<string, Problem> | null {
    const { program } = this.#owner;
    const left = told === null ? undefined : this.#left.get(told.opening);
    if (told === null || left === undefined || told.opening === this.#opening) return null;
    const { typed, opening } = told;
    const kept =
      typed.length > 0 ? keepTypedOf(left, typed, program.now(), program.dataFolder) : null;
    if (kept?.ok === false) return kept;
    // Of one window: what it tells now is instead of what it told before.
    const before = this.#keptElsewhere.get(opening);
    if (before !== undefined) rmSync(before, { force: true });
    if (kept === null) this.#keptElsewhere.delete(opening);
    else this.#keptElsewhere.set(opening, kept.value);
    return kept;
  }

  #keepOpen(told: TypedIn | null): Result<string, Problem> | null {
    const { open, actor, program } = this.#owner;
    const plan = open();
    const now = told === null ? this.typed : told.opening === plan?.opening ? told.typed : [];
    const typed = [...this.typedBefore, ...now];
    if (plan === null || this.#held.length + typed.length === 0) return null;
    const unsaved = { edits: 'held', typed } as const;
    const kept = keepUnsaved(plan, unsaved, actor(), program.now(), program.dataFolder);
    if (!kept.ok) return kept;
    this.#lastKept = JSON.stringify({ opening: plan.opening, typed: now });
    plan.held.clear();
    plan.held.typed = [];
    plan.held.typedBefore = [];
    return kept;
  }

  /** What stands typed in the window and is not taken: instead of what it told before. */
  holdTyped(told: TypedIn): void {
    const plan = this.#owner.open();
    // It stands there still while another one is being opened.
    if (JSON.stringify(told) === this.#lastKept) return;
    if (plan?.opening === told.opening) plan.held.typed = told.typed;
    // Of a plan that was left meanwhile: a file of its own waits for it.
    else this.#keepElsewhere(told);
  }

  /** What the window told last of what stands typed in it. */
  get typed(): readonly TypedText[] {
    return this.#owner.open()?.held.typed ?? [];
  }

  /** At once, where the window's process is gone: what was typed in it. Its edits go on in the next one. */
  keepTyped(): void {
    const { open, actor, program } = this.#owner;
    const plan = open();
    if (plan === null) return;
    const typed = [...this.typedBefore, ...this.typed];
    // The window that comes tells its own.
    plan.held.typed = [];
    plan.held.typedBefore = typed;
    if (typed.length === 0) return;
    const unsaved = { edits: 'none', typed } as const;
    const kept = keepUnsaved(plan, unsaved, actor(), program.now(), program.dataFolder);
    if (kept.ok) plan.held.typedBefore = [];
    else console.warn(kept.no);
  }

  /**
   * Before another plan is opened instead: keeps aside what is not saved, and what stands typed in the window.
   * Refuses where that can be neither kept aside nor saved: it would be lost with this plan. `next` is the same
   * workspace once more where its page stays: what is typed there goes along.
   */
  async leave(next: OpenPlan | null = null): Promise<Result<null, Problem>> {
    const plan = this.#owner.open();
    if (plan === null) return ok(null);
    await this.#arriving;
    const { opening, folder, workspace } = plan;
    const stays = next?.folder === folder && next.workspace.copy === workspace.copy;
    if (stays) {
      next.held.typed = plan.held.typed;
      plan.held.typed = [];
    }
    const kept = this.#keepOpen(null);
    if (kept?.ok === false) {
      const isSaved = await this.saveHeld();
      const isTyped = this.typedBefore.length + this.typed.length > 0;
      if (!isSaved || isTyped) return no(notLeft(kept.no));
    }
    this.#left.set(opening, { folder, copy: workspace.copy });
    return ok(null);
  }

  /** What was typed in windows that are gone, and could not be kept aside. */
  get typedBefore(): readonly TypedText[] {
    return this.#owner.open()?.held.typedBefore ?? [];
  }

  get #opening(): string | null {
    return this.#owner.open()?.opening ?? null;
  }

  /** What earlier sessions kept aside of the plan that is open. */
  async kept(): Promise<readonly KeptAside[]> {
    const plan = this.#owner.open();
    return plan === null ? [] : offered(plan, this.#owner.program.dataFolder);
  }

  /** What is not saved and what is kept aside, for a window that shows this opening; of another one nothing. */
  async leftFor(opening: string): Promise<Pick<LeftOver, 'unsaved' | 'kept'>> {
    const plan = this.#owner.open();
    const unsaved = await this.unsaved();
    if (plan === null || plan.opening !== opening) return { unsaved: [], kept: [] };
    return {
      unsaved: plan === this.#owner.open() ? unsaved : [],
      kept: await offered(plan, this.#owner.program.dataFolder),
    };
  }

  /** Not offered again. */
  putAway(id: string): Result<null, Problem> {
    const plan = this.#owner.open();
    if (plan === null) return no(nothingOpen);
    return putAway(placesOf(plan, this.#owner.program.dataFolder), id);
  }
}
