// The lock of an open workspace: looked at before and after each write, and taken again where it is gone.
import { join } from 'node:path';
import { type FileFacts, type FilePort, isUnwritten } from './filePort.ts';
import type { Holder } from './holder.ts';
import { lockName, placeAgain, releaseLock, stillOurs } from './lock.ts';
import { gone, taken } from './outsideProblems.ts';

export interface HeldLockOptions {
  readonly files: FilePort;
  readonly folder: string;
  readonly holder: Holder;
  /** Rejects where somebody has written here: then the lock is not taken again. */
  readonly asLeft: () => Promise<void>;
}

export class HeldLock {
  private readonly options: HeldLockOptions;
  private isTaken = false;
  /** The lock as it was when it was read and was ours: it need not be read again while it is the same. */
  private seen: FileFacts | null = null;

  constructor(options: HeldLockOptions) {
    this.options = options;
  }

  /** Rejects where it is not ours, or cannot be asked for. */
  async check(): Promise<void> {
    if ((await this.look()) === 'missing') throw gone(this.path);
  }

  /** The same; a lock whose file is gone is taken again, where nobody has been here meanwhile. */
  async hold(): Promise<void> {
    if ((await this.look()) === 'missing') await this.takeAgain();
  }

  /** Asked when bytes are written: an error of the disk is no answer, so it is asked twice. */
  checkTwice(): Promise<void> {
    return this.check().catch((error) => (this.isTaken ? Promise.reject(error) : this.check()));
  }

  private get path(): string {
    return join(this.options.folder, lockName);
  }

  /** Once it is another's it is never ours again: nothing on the disk is touched any more. */
  private async look(): Promise<'ours' | 'missing'> {
    const { files, folder, holder } = this.options;
    const facts = this.isTaken ? null : await files.facts(this.path);
    // A lock is only ever replaced whole: that it may no longer be read takes nothing from us.
    if (facts !== null && isUnwritten(facts, this.seen)) return 'ours';
    if (!this.isTaken && facts === null) return 'missing';
    this.isTaken ||= !(await stillOurs(files, folder, holder));
    if (this.isTaken) throw taken(folder);
    this.seen = facts;
    return 'ours';
  }

  /** Looked around twice: who takes a lock that is away may have come and gone in between. */
  private async takeAgain(): Promise<void> {
    const { files, folder, holder, asLeft } = this.options;
    await asLeft();
    if (!(await placeAgain(files, folder, holder))) return this.check();
    try {
      await asLeft();
    } catch (error) {
      await releaseLock(files, folder, holder).catch(() => {});
      throw error;
    }
  }
}
