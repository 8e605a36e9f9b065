// The journal that is appended to: looked at before each write, so that nothing is saved behind damage.
import { join } from 'node:path';
import type { Run } from './entryIndex.ts';
import { type FileFacts, type FilePort, isUntouched, type OpenFile } from './filePort.ts';
import { scanJournal } from './journal.ts';
import { changedOutside, gone } from './outsideProblems.ts';
import { endOf } from './prove.ts';

/** How the file was when it was last read or written. */
export interface Left {
  /** Null where it is not known: then all of it is read. */
  readonly facts: FileFacts | null;
  /** Its last bytes. */
  readonly tail: Uint8Array;
}

const tailLength = 4_096;

/** How far the time of a file may be from the clock, in milliseconds. */
const coarse = 20;

/** The last bytes before a position, as a copy that does not hold the rest in memory. */
export function tailOf(bytes: Uint8Array, end: number): Uint8Array {
  return Uint8Array.from(bytes.subarray(Math.max(0, end - tailLength), end));
}

export class JournalFile {
  readonly run: Run;
  readonly path: string;
  private readonly files: FilePort;
  private handle: OpenFile | null = null;
  /** As it was last looked at; null since a write of ours. */
  private seen: FileFacts | null;
  private inode: number | null = null;
  /** Between which instants our last write was, in milliseconds; null where it was looked at since. */
  private wrote: { readonly from: number; readonly to: number } | null = null;
  /** The file system has another clock: then it is looked at after each write. */
  private isOtherClock = false;
  private tail: Uint8Array;

  /** `opened` is the file of a journal that was just begun. */
  constructor(files: FilePort, folder: string, run: Run, left: Left, opened?: OpenFile) {
    this.files = files;
    this.handle = opened ?? null;
    this.run = run;
    this.path = join(folder, run.name);
    this.seen = left.facts;
    this.inode = left.facts?.inode ?? null;
    this.tail = left.tail;
  }

  /** Its length up to the last acknowledged entry. */
  get good(): number {
    return this.run.starts.at(-1) ?? 0;
  }

  /**
   * Rejects where the file is gone, or does not hold what was written. Size, times and number of the
   * file tell that somebody wrote to it, and its last bytes where the times are too coarse; then all of
   * it is read: a program that carries files between computers writes the same once more. `head` is that after its last entry.
   */
  async check(head: string): Promise<void> {
    const { files, path, good } = this;
    const from = good - this.tail.length;
    const [facts, early] = await Promise.all([files.facts(path), this.handle?.read(from, good)]);
    if (facts === null) throw gone(path);
    if (facts.size !== good) throw changedOutside(path);
    const isSeen = this.isAsWritten(facts) || isUntouched(facts, this.seen);
    if (isSeen && isSame(early ?? (await files.readPart(path, from, good)), this.tail)) {
      return this.see(facts);
    }
    const bytes = await files.read(path);
    if (!(await this.leadsTo(bytes, head))) throw changedOutside(path);
    await this.drop();
    this.isOtherClock ||= this.wrote !== null;
    this.see(facts);
    this.tail = tailOf(bytes, good);
  }

  /** Left for a new one: it may end with a part of `rest`, which was never acknowledged. */
  async checkLeft(head: string, rest: Uint8Array): Promise<void> {
    const bytes = await this.files.read(this.path);
    const more = bytes.subarray(this.good);
    const isOurs = more.length <= rest.length && isSame(more, rest.subarray(0, more.length));
    if (!isOurs || !(await this.leadsTo(bytes.subarray(0, this.good), head))) {
      throw changedOutside(this.path);
    }
  }

  private see(facts: FileFacts): void {
    this.seen = facts;
    this.inode = facts.inode;
    this.wrote = null;
  }

  /** Nobody has written since we did, as far as the times of the file tell. */
  private isAsWritten({ inode, written, changed }: FileFacts): boolean {
    const { wrote } = this;
    if (wrote === null || (this.inode !== null && inode !== this.inode)) return false;
    return [written, changed].every(
      (time) => time >= wrote.from - coarse && time <= wrote.to + coarse,
    );
  }

  /** Rejects where another file stands under its name: what is written would lie over somebody else's. */
  async open(): Promise<OpenFile> {
    this.handle ??= await this.opened();
    return this.handle;
  }

  private async opened(): Promise<OpenFile> {
    const handle = await this.files.open(this.path, 'update');
    try {
      const inode = await handle.inode();
      if (this.inode !== null && inode !== this.inode) throw changedOutside(this.path);
      this.inode = inode;
      return handle;
    } catch (error) {
      await handle.close().catch(() => {});
      throw error;
    }
  }

  /**
   * The lines were written behind the last good byte, from that instant on, and synced. A look at the
   * file after each write would take as long as the write: its time must be that of the write.
   */
  async grown(bytes: Uint8Array, lines: readonly Uint8Array[], from: number): Promise<void> {
    for (const line of lines) this.run.starts.push(this.good + line.length);
    const joined = Buffer.concat([this.tail, bytes]);
    this.tail = tailOf(joined, joined.length);
    this.seen = this.isOtherClock ? await this.files.facts(this.path).catch(() => null) : null;
    this.wrote = this.isOtherClock ? null : { from, to: Date.now() };
  }

  async drop(): Promise<void> {
    const { handle } = this;
    this.handle = null;
    await handle?.close().catch(() => {});
  }

  private async leadsTo(bytes: Uint8Array, head: string): Promise<boolean> {
    const journal = scanJournal(this.run.name, bytes);
    const isWhole = journal.starts.length === this.run.starts.length;
    return isWhole && bytes.length === this.good && (await endOf(journal)) === head;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
