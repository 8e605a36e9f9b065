// Appends entries in order: those queued during one fsync share the next; each is confirmed after it.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Anchor, Mark } from './anchor.ts';
import { lineOf, linkHash } from './chain.ts';
import type { Run } from './entryIndex.ts';
import { type FileFacts, type FilePort, isUntouched, type OpenFile } from './filePort.ts';
import type { Holder } from './holder.ts';
import { headerLine, type JournalHeader, journalName } from './journal.ts';
import { lockName, stillOurs, whileOurs } from './lock.ts';
import { placeJournal } from './newJournal.ts';
import { earlierIsSafe, isProblem, notSaved } from './problems.ts';
import { writeAll } from './wholeFile.ts';

export interface Reached<State> extends Mark {
  readonly state: State;
}

interface Waiting<State> {
  readonly line: Uint8Array;
  readonly reached: Reached<State>;
  readonly answer: (result: Result<Mark, Problem>) => void;
}

/** The file that is appended to; `good` is its length up to the last acknowledged entry. */
interface Current {
  readonly run: Run;
  readonly path: string;
  readonly inode: number;
  handle: OpenFile | null;
  good: number;
}

export interface AppenderOptions<State> {
  readonly files: FilePort;
  readonly folder: string;
  readonly holder: Holder;
  readonly header: Pick<JournalHeader, 'format' | 'writer' | 'lineage' | 'copy'>;
  readonly start: Reached<State>;
  /** All runs of entries; new ones are added at the end. */
  readonly runs: Run[];
  /** The journal to go on in, null to begin a new one. */
  readonly last: Run | null;
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
  private current: Current | null = null;
  private last: Run | null;
  private isTaken = false;
  /** The lock as it was when it was read and was ours: it need not be read again while it is the same. */
  private ownLock: FileFacts | null = null;

  constructor(options: AppenderOptions<State>) {
    this.options = options;
    this.durable = options.start;
    this.ahead = options.start;
    this.last = options.last;
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

  /** The journal that the next entry goes to; null where it begins a new one. */
  get goesTo(): Run | null {
    return this.current?.run ?? this.last;
  }

  /** The next entry begins a new journal: so the plan before it can always be found again. */
  async beginAnew(): Promise<void> {
    await this.close();
    this.abandon();
  }

  async close(): Promise<void> {
    await this.idle();
    await this.dropHandle();
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
    const current = await this.ready();
    const bytes = Buffer.concat(batch.map(({ line }) => line));
    await this.write(current, bytes);
    for (const { line } of batch) {
      current.good += line.length;
      current.run.starts.push(current.good);
    }
    const last = batch.at(-1);
    if (last) this.options.anchor.note(last.reached);
  }

  private async write(current: Current, bytes: Uint8Array): Promise<void> {
    const handle = current.handle ?? (await this.options.files.open(current.path, 'update'));
    current.handle = handle;
    try {
      await writeAll(handle, bytes, current.good);
    } catch (error) {
      await this.cutBack(handle, current.good, 'where it cannot be cut');
      throw error;
    }
    // Who takes over by hand reads the file after taking the lock: so it has these bytes, or we see
    // here that the lock is another's and do not call them saved.
    const [synced, ours] = await Promise.allSettled([handle.sync(), this.lockIsStillOurs()]);
    if (ours.status === 'rejected') {
      await this.dropHandle();
      this.abandon();
      throw ours.reason;
    }
    if (synced.status === 'rejected') {
      // After a failed fsync the system may have thrown the bytes away and call the file clean.
      await this.cutBack(handle, current.good, 'always');
      throw synced.reason;
    }
  }

  /** Back to the last good length; then the file is left for a new one. */
  private async cutBack(
    handle: OpenFile,
    good: number,
    leave: 'always' | 'where it cannot be cut',
  ): Promise<void> {
    // What somebody who took over has read by now is no longer ours to take away.
    const { files, folder, holder } = this.options;
    const cut = await whileOurs(files, folder, holder, () => handle.truncate(good)).catch(
      () => false,
    );
    await this.dropHandle();
    if (leave === 'always' || !cut) this.abandon();
  }

  private abandon(): void {
    this.current = null;
    this.last = null;
  }

  private async dropHandle(): Promise<void> {
    const handle = this.current?.handle;
    if (this.current) this.current.handle = null;
    await handle?.close().catch(() => {});
  }

  /** Before each write: the lock still ours, and nothing of somebody else's written over. */
  private async ready(): Promise<Current> {
    const { current } = this;
    const look = current && this.options.files.facts(current.path);
    const [facts] = await Promise.all([look, this.lockIsOurs()]);
    if (current === null) return await this.journal();
    const { good, inode, path } = current;
    if (facts?.size === good && facts.inode === inode) return current;
    throw facts === null ? gone(path) : changedOutside(path);
  }

  /** Once it is another's it is never ours again: nothing on the disk is touched any more. */
  private async lockIsOurs(): Promise<void> {
    const { files, folder, holder } = this.options;
    const facts = this.isTaken ? null : await files.facts(join(folder, lockName));
    if (facts !== null && isUntouched(facts, this.ownLock)) return;
    this.isTaken ||= !(await stillOurs(files, folder, holder));
    if (this.isTaken) throw taken(folder);
    this.ownLock = facts;
  }

  /** Asked when the bytes are written: an error of the disk is no answer, so it is asked twice. */
  private lockIsStillOurs(): Promise<void> {
    return this.lockIsOurs().catch((error) =>
      this.isTaken ? Promise.reject(error) : this.lockIsOurs(),
    );
  }

  private async journal(): Promise<Current> {
    this.current = await this.openJournal(this.last ?? (await this.beginJournal()));
    return this.current;
  }

  private async openJournal(run: Run): Promise<Current> {
    const { files, folder } = this.options;
    const path = join(folder, run.name);
    const facts = await files.facts(path);
    if (facts === null) throw gone(path);
    const good = run.starts.at(-1) ?? 0;
    if (facts.size !== good) throw changedOutside(path);
    return { run, path, inode: facts.inode, handle: null, good };
  }

  private async beginJournal(): Promise<Run> {
    const { files, folder, header, holder, now } = this.options;
    const from = this.durable.seq + 1;
    const name = journalName(from);
    const path = join(folder, name);
    const bytes = headerLine({ ...header, from, head: this.durable.head });
    const lockIsOurs = () => this.lockIsOurs();
    await placeJournal(files, path, bytes, { token: holder.token, now: now(), lockIsOurs });
    const run = { name, format: header.format, from, starts: [bytes.length] };
    const kept = this.options.runs.findIndex((each) => each.name === name);
    if (kept >= 0) this.options.runs.splice(kept, 1);
    this.options.runs.push(run);
    this.last = run;
    return run;
  }
}

function problem(path: string, why: string, remedy: string, code: string): Problem {
  return {
    kind: 'problem',
    what: 'The last changes are not saved.',
    why,
    remedy,
    safe: earlierIsSafe,
    path,
    code,
  };
}

export function taken(path: string): Problem {
  const remedy = 'Save a copy elsewhere, or close the other program and open this workspace again.';
  return problem(path, 'Another program has taken over this workspace.', remedy, 'TAKEN');
}

export function gone(path: string): Problem {
  const remedy = 'Put the folder back, or save a copy elsewhere.';
  return problem(path, 'The folder or file is gone.', remedy, 'ENOENT');
}

export function changedOutside(path: string): Problem {
  const remedy =
    'Save a copy elsewhere, then open this workspace again to see what is on the disk.';
  return problem(path, 'Another program has changed the file.', remedy, 'CHANGED');
}
