// Appends entries in order: those queued during one fsync share the next; each is confirmed after it.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Anchor, Mark } from './anchor.ts';
import { lineOf, linkHash } from './chain.ts';
import type { Run } from './entryIndex.ts';
import type { FilePort, OpenFile } from './filePort.ts';
import { HeldLock } from './heldLock.ts';
import type { Holder } from './holder.ts';
import { headerLine, type JournalHeader, journalName } from './journal.ts';
import { JournalFile, type Left } from './journalFile.ts';
import { whileOurs } from './lock.ts';
import { placeJournal } from './newJournal.ts';
import { type ClosedJournals, checkEntries } from './outsideChange.ts';
import { changedOutside, gone } from './outsideProblems.ts';
import { isProblem, notSaved } from './problems.ts';
import { writeAll } from './wholeFile.ts';

export interface Reached<State> extends Mark {
  readonly state: State;
}

interface Waiting<State> {
  readonly line: Uint8Array;
  readonly reached: Reached<State>;
  readonly answer: (result: Result<Mark, Problem>) => void;
}

/** A journal that the next entry does not go to, and what may stand behind its last good byte. */
interface LeftBehind {
  readonly file: JournalFile;
  readonly rest: Uint8Array;
}

const nothing = new Uint8Array();

export interface AppenderOptions<State> {
  readonly files: FilePort;
  readonly folder: string;
  readonly holder: Holder;
  readonly header: Pick<JournalHeader, 'format' | 'writer' | 'lineage' | 'copy'>;
  readonly start: Reached<State>;
  /** All runs of entries; new ones are added at the end. */
  readonly runs: Run[];
  /** The journal to go on in, null to begin a new one. */
  readonly last: { readonly run: Run; readonly left: Left } | null;
  /** The others, as they were read. */
  readonly closed: ClosedJournals;
  readonly anchor: Anchor;
  readonly now: () => string;
  readonly saved: (reached: Reached<State>) => void;
}

export class Appender<State> {
  /** What is acknowledged. */
  durable: Reached<State>;
  /** What is accepted: the acknowledged and what still waits for its fsync. */
  ahead: Reached<State>;
  private readonly options: AppenderOptions<State>;
  private waiting: Waiting<State>[] = [];
  private running: Promise<void> | null = null;
  /** The file that is appended to; null where the next entry begins a new one. */
  private file: JournalFile | null;
  private behind: LeftBehind | null = null;
  private readonly lock: HeldLock;
  /** Why nothing is saved: what stands before it is not as it was written. */
  private stopped: Problem | null = null;

  constructor(options: AppenderOptions<State>) {
    const { files, folder, holder, last } = options;
    this.options = options;
    this.durable = options.start;
    this.ahead = options.start;
    this.file = last && new JournalFile(files, folder, last.run, last.left);
    this.lock = new HeldLock({ files, folder, holder, asLeft: () => this.checkAsLeft() });
  }

  /** `after` is the state that the entry leads to: it was found once, and is not found again here. */
  append(entryJson: string, after: State): Promise<Result<Mark, Problem>> {
    if (entryJson.includes('\n')) throw new Error('An entry must be one line of JSON');
    const head = linkHash(this.ahead.head, entryJson);
    this.ahead = { state: after, seq: this.ahead.seq + 1, head };
    const reached = this.ahead;
    return new Promise((answer) => {
      this.waiting.push({ line: lineOf(head, entryJson), reached, answer });
      this.running ??= this.run();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  /**
   * Rejects where another program has changed something. A lock that is gone is taken again. What is
   * appended meanwhile waits.
   */
  async checkOutside(): Promise<void> {
    await this.idle();
    const looking = this.lookOutside();
    this.running = looking.catch(() => {}).then(() => this.run());
    await looking;
  }

  private async lookOutside(): Promise<void> {
    const { files, folder, closed, header, runs } = this.options;
    if ((await files.facts(folder)) === null) throw gone(folder);
    await this.lock.hold();
    await this.checkAsLeft();
    const apart = [this.file?.run.name, this.behind?.file.run.name];
    const left = { folder, runs, reached: this.durable };
    const found = await closed.check(left, header.lineage, apart).catch((error: unknown) => error);
    this.stopped = isProblem(found) ? found : null;
    if (found !== undefined) throw found;
  }

  /** Rejects where there are entries that are not ours, or ours are not there any more. */
  private async checkAsLeft(): Promise<void> {
    const { files, folder, runs } = this.options;
    const { head } = this.durable;
    await checkEntries(files, { folder, runs, reached: this.durable });
    await this.file?.check(head);
    await this.behind?.file.checkLeft(head, this.behind.rest);
  }

  /** The next entry begins a new journal: so the plan before it can always be found again. */
  async beginAnew(): Promise<void> {
    await this.idle();
    await this.abandon(nothing);
  }

  async close(): Promise<void> {
    await this.idle();
    await this.file?.drop();
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      await this.commit(batch).then(
        () => this.acknowledge(batch),
        (error: unknown) => this.refuseAll(batch, error),
      );
    }
    this.running = null;
  }

  private acknowledge(batch: readonly Waiting<State>[]): void {
    for (const { reached, answer } of batch) {
      this.durable = reached;
      answer(ok({ seq: reached.seq, head: reached.head }));
    }
    this.options.saved(this.durable);
  }

  /** What came after a lost entry builds on it, so all that waits is answered alike. */
  private refuseAll(batch: readonly Waiting<State>[], error: unknown): void {
    const all = [...batch, ...this.waiting];
    this.waiting = [];
    this.ahead = this.durable;
    const problem = isProblem(error) ? error : notSaved(error, this.options.folder);
    for (const { answer } of all) answer(no(problem));
  }

  private async commit(batch: readonly Waiting<State>[]): Promise<void> {
    const file = await this.ready();
    const lines = batch.map(({ line }) => line);
    const bytes = Buffer.concat(lines);
    const from = Date.now();
    await this.write(file, bytes);
    await file.grown(bytes, lines, from);
    const last = batch.at(-1);
    if (last) this.options.anchor.note(last.reached);
  }

  private async write(file: JournalFile, bytes: Uint8Array): Promise<void> {
    const handle = await file.open();
    try {
      await writeAll(handle, bytes, file.good);
    } catch (error) {
      await this.cutBack(handle, bytes, 'where it cannot be cut');
      throw error;
    }
    // Who takes over by hand reads the file after taking the lock: so it has these bytes, or we see
    // here that the lock is another's and do not call them saved.
    const [synced, ours] = await Promise.allSettled([handle.sync(), this.lock.checkTwice()]);
    if (ours.status === 'rejected') {
      await this.abandon(bytes);
      throw ours.reason;
    }
    if (synced.status === 'rejected') {
      // After a failed fsync the system may have thrown the bytes away and call the file clean.
      await this.cutBack(handle, bytes, 'always');
      throw synced.reason;
    }
  }

  /** Back to the last good length; then the file is left for a new one. */
  private async cutBack(
    handle: OpenFile,
    bytes: Uint8Array,
    leave: 'always' | 'where it cannot be cut',
  ): Promise<void> {
    // What somebody who took over has read by now is no longer ours to take away.
    const { files, folder, holder } = this.options;
    const good = this.file?.good ?? 0;
    const cut = await whileOurs(files, folder, holder, () => handle.truncate(good)).catch(
      () => false,
    );
    if (leave === 'always' || !cut) await this.abandon(bytes);
    else await this.file?.drop();
  }

  private async abandon(rest: Uint8Array): Promise<void> {
    const { file } = this;
    await file?.drop();
    if (file) this.behind = { file, rest };
    this.file = null;
  }

  /**
   * Before each write: the lock ours, and nothing of somebody else's written over or built upon. The lock
   * is looked at last: a file that was ours to go on with is ours only if nobody had taken over by then.
   */
  private async ready(): Promise<JournalFile> {
    if (this.stopped) throw this.stopped;
    const [checked] = await Promise.allSettled([this.file?.check(this.durable.head)]);
    await this.lock.hold();
    if (checked.status === 'rejected') throw checked.reason;
    this.file ??= await this.beginJournal();
    return this.file;
  }

  /** Another computer may have begun a file of the same name, which has arrived here since. */
  private async checkLeftByUs(name: string, there: Uint8Array, header: Uint8Array): Promise<void> {
    const { behind, durable, options } = this;
    if (behind?.file.run.name === name) return behind.file.checkLeft(durable.head, behind.rest);
    const isBegun = Buffer.compare(there, header.subarray(0, there.length)) === 0;
    if (!isBegun) throw changedOutside(join(options.folder, name));
  }

  private async beginJournal(): Promise<JournalFile> {
    const { files, folder, header, holder, now } = this.options;
    const from = this.durable.seq + 1;
    const name = journalName(from);
    const bytes = headerLine({ ...header, from, head: this.durable.head });
    const maker = {
      token: holder.token,
      now: now(),
      lockIsOurs: () => this.lock.check(),
      isLeftByUs: (there: Uint8Array) => this.checkLeftByUs(name, there, bytes),
    };
    const opened = await placeJournal(files, join(folder, name), bytes, maker);
    const run = { name, format: header.format, from, starts: [bytes.length] };
    const kept = this.options.runs.findIndex((each) => each.name === name);
    if (kept >= 0) this.options.runs.splice(kept, 1);
    this.options.runs.push(run);
    this.behind = null;
    return new JournalFile(files, folder, run, { facts: null, tail: nothing }, opened);
  }
}
