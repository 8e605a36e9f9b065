// A workspace in its folder: appends, reads the history, takes snapshots, closes.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { type Anchor, anchorAt, anchorName, type Mark, nextSlot } from './anchor.ts';
import { Appender } from './appender.ts';
import { partsOf, type Run, readEntries, runOf, unbrokenFrom } from './entryIndex.ts';
import type { FileFacts } from './filePort.ts';
import type { Finding } from './finding.ts';
import type { HistorySource } from './historyCopy.ts';
import type { Holder } from './holder.ts';
import type { Journal } from './journal.ts';
import { tailOf } from './journalFile.ts';
import { releaseLock } from './lock.ts';
import type { OpenOptions } from './openOptions.ts';
import { ClosedJournals } from './outsideChange.ts';
import { headAfter, stateAt } from './pastState.ts';
import { earlierIsSafe, isProblem, notPruned, notSaved, problemFrom } from './problems.ts';
import { prune } from './prune.ts';
import type { ReadOnly } from './readOnly.ts';
import type { Recovered } from './recover.ts';
import { snapshotName } from './snapshot.ts';
import { misled } from './snapshotMaking.ts';
import type { Workspace } from './workspace.ts';

interface Disk {
  readonly anchor: Uint8Array | null;
  readonly journals: readonly Journal[];
  /** Of each journal, before it was read. */
  readonly seen: ReadonlyMap<string, FileFacts | null>;
}

const defaultSnapshotEvery = 500;

export class StoredWorkspace<State> implements Workspace<State> {
  readonly lineage: string;
  readonly copy: string;
  readonly findings: readonly Finding[];
  readonly readOnly: ReadOnly | null;
  private readonly options: OpenOptions<State>;
  private readonly holder: Holder;
  private readonly anchor: Anchor;
  private readonly appender: Appender<State>;
  private readonly runs: Run[];
  /** The older format of its newest journal, null where it is of this one. */
  readonly migratedFrom: number | null;
  private readonly snapshotFormat: number;
  private snapshotSeq: number;
  /** The entry of the last attempt at a snapshot: a failed one is not repeated at each entry. */
  private tried: number;
  private taking: Promise<Result<Mark, Problem>> | null = null;
  private closed = false;
  misled: string | null = null;

  constructor(
    options: OpenOptions<State>,
    holder: Holder,
    disk: Disk,
    found: Recovered<State>,
    findings: readonly Finding[],
    readOnly: ReadOnly | null,
  ) {
    const { anchor, journals } = disk;
    const newest = journals.findLast((each) => each.header)?.header;
    const { lineage, copy } = newest ?? options.identity;
    this.lineage = lineage;
    this.copy = copy;
    this.options = options;
    this.holder = holder;
    this.findings = findings;
    this.readOnly = readOnly;
    this.runs = found.spans.map(runOf);
    const format = newest?.format ?? options.formatVersion;
    this.migratedFrom = format < options.formatVersion ? format : null;
    this.snapshotFormat = found.snapshotFormat;
    this.snapshotSeq = found.snapshotSeq;
    this.tried = found.snapshotSeq;
    const path = join(options.folder, anchorName);
    this.anchor = anchorAt(options.files, path, anchor ? nextSlot(anchor) : 0);
    this.appender = this.startAppender(found, disk);
  }

  get state(): State {
    return this.appender.durable.state;
  }

  get seq(): number {
    return this.appender.durable.seq;
  }

  get head(): string {
    return this.appender.durable.head;
  }

  get ahead(): Workspace<State>['ahead'] {
    return this.appender.ahead;
  }

  get source(): HistorySource {
    const { lineage, copy, seq, head } = this;
    const parts = partsOf(this.runs, 1, seq);
    return { folder: this.options.folder, lineage, copy, seq, head, parts };
  }

  async append(entryJson: string, after: State): Promise<Result<Mark, Problem>> {
    if (this.readOnly) return no(this.readOnly.problem);
    if (this.closed) throw new Error('The workspace is closed');
    return this.appender.append(entryJson, after);
  }

  entries(from: number, to: number): Promise<Result<readonly string[], Problem>> {
    const { files, folder } = this.options;
    return readEntries(files, folder, this.runs, Math.max(1, from), Math.min(to, this.seq));
  }

  tail(count: number): Promise<Result<readonly string[], Problem>> {
    const from = Math.max(this.seq - count + 1, unbrokenFrom(this.runs, this.seq));
    return this.entries(from, this.seq);
  }

  async snapshot(): Promise<Result<Mark, Problem>> {
    if (this.readOnly) return no(this.readOnly.problem);
    this.taking ??= this.writeSnapshot(this.options.formatVersion, this.snapshotSeq).finally(() => {
      this.taking = null;
    });
    return this.taking;
  }

  stateAt(seq: number): Promise<Result<State, Problem>> {
    const { files, folder, replay, formatVersion } = this.options;
    return stateAt({ files, folder, runs: this.runs, replay, formatVersion }, seq);
  }

  headAt(seq: number): Promise<Result<string, Problem>> {
    const { files, folder } = this.options;
    return headAfter({ files, folder, runs: this.runs }, seq);
  }

  async setMark(): Promise<Result<Mark, Problem>> {
    if (this.readOnly) return no(this.readOnly.problem);
    await this.appender.beginAnew();
    // One that is under way stands for an earlier entry.
    await this.taking;
    const { seq, head } = this.appender.durable;
    return seq > this.snapshotSeq ? this.snapshot() : ok({ seq, head });
  }

  async outsideChange(): Promise<Problem | null> {
    const { folder } = this.options;
    const isIdle = () => this.appender.ahead === this.appender.durable && !this.closed;
    const { durable } = this.appender;
    if (!isIdle() || this.readOnly) return null;
    const found = await this.appender.checkOutside().then(
      () => null,
      (error: unknown) => (isProblem(error) ? error : notSaved(error, folder)),
    );
    // An entry that was written meanwhile has looked by itself.
    return isIdle() && this.appender.durable === durable ? found : null;
  }

  async close(how?: 'as it is'): Promise<Result<null, Problem>> {
    if (this.closed || this.readOnly) return ok(null);
    this.closed = true;
    await this.appender.close();
    await this.taking;
    const last = this.seq > this.snapshotSeq && how !== 'as it is' ? await this.snapshot() : null;
    await this.anchor.close();
    await releaseLock(this.options.files, this.options.folder, this.holder).catch(() => {});
    return last && !last.ok ? last : ok(null);
  }

  private header() {
    const { formatVersion: format, writerVersion: writer } = this.options;
    return { format, writer, lineage: this.lineage, copy: this.copy };
  }

  private startAppender({ state, seq, head }: Recovered<State>, disk: Disk): Appender<State> {
    const { files, folder, now } = this.options;
    return new Appender<State>({
      files,
      folder,
      holder: this.holder,
      header: this.header(),
      start: { state, seq, head },
      runs: this.runs,
      last: this.isBegunAnew() ? null : this.lastOn(disk),
      closed: new ClosedJournals(files, disk.seen),
      anchor: this.anchor,
      now,
      saved: (reached) => this.noteSaved(reached.seq),
    });
  }

  private lastOn({ journals, seen }: Disk) {
    const run = this.runs.at(-1);
    const journal = journals.find(({ name }) => name === run?.name);
    if (run === undefined || journal === undefined) return null;
    const tail = tailOf(journal.bytes, run.starts.at(-1) ?? 0);
    return { run, left: { facts: seen.get(run.name) ?? null, tail } };
  }

  /**
   * An older program could not read on; and who was replaced may still write to the present one, or
   * what it lacks may yet arrive.
   */
  private isBegunAnew(): boolean {
    const apart = ['lock-taken', 'missing-tail'];
    return this.migratedFrom !== null || this.findings.some(({ kind }) => apart.includes(kind));
  }

  /** The plan before a migration, in the format of the program that wrote it. */
  async keepAsWritten(format: number): Promise<Result<Mark, Problem>> {
    const base = this.snapshotFormat === format ? this.snapshotSeq : 0;
    return this.seq === 0 ? ok(this.appender.durable) : this.writeSnapshot(format, base);
  }

  /** Nobody waits for it: what fails is reported. */
  async snapshotBehind(): Promise<void> {
    const taken = await this.snapshot();
    if (!taken.ok) this.options.trouble?.(taken.no);
  }

  private noteSaved(seq: number): void {
    if (seq - this.tried < (this.options.snapshotEvery ?? defaultSnapshotEvery)) return;
    void this.snapshotBehind();
  }

  private async writeSnapshot(format: number, base: number): Promise<Result<Mark, Problem>> {
    const { folder, files, now, replay, writeSnapshot, formatVersion } = this.options;
    const { state, seq, head } = this.appender.durable;
    this.tried = seq;
    try {
      const header = { ...this.header(), format, seq, head, made: now() };
      const parts = partsOf(this.runs, base + 1, seq);
      // In an older format there is no plan in memory that it could be compared with.
      const digest = format === formatVersion ? await replay.digest(state) : null;
      await writeSnapshot({ folder, header, base, parts, digest });
      this.snapshotSeq = seq;
      await prune(files, folder).catch((error) => this.options.trouble?.(notPruned(error, folder)));
      return ok({ seq, head });
    } catch (error) {
      // Perhaps it is the older one that cannot be read: the next one begins with the first entry.
      this.snapshotSeq = 0;
      const path = join(folder, snapshotName(seq));
      const problem = problemFrom(error, 'A snapshot could not be written.', path, earlierIsSafe);
      if (problem.code === misled) this.misled = problem.why;
      return no(problem);
    }
  }
}
