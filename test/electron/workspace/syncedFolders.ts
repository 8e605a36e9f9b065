// Two computers with a folder each, and a program that carries files between them: late, twice, in any order.
import { dirname, join } from 'node:path';
import type { Dice } from '../../shared/kernel/dice.ts';
import { MemoryDisk } from './memoryDisk.ts';

export const folder = '/w';

/** Which of the two. */
export type Side = 0 | 1;

/** Null is a file that is not there. */
type Bytes = Buffer | null;

/** A version of a file, as the program in between has it. */
interface Version {
  readonly number: number;
  readonly bytes: Bytes;
}

const none: Version = { number: 0, bytes: null };

const isCarried = (path: string) =>
  path.startsWith('/w/') && !path.includes('.tmp-') && !path.includes('-after-');

const isSame = (one: Bytes, other: Bytes) =>
  one === null || other === null ? one === other : one.equals(other);

/** Whose file keeps its name where both have changed it; the other one gets a name of its own. */
type Winner = 'here' | 'there';

/**
 * What such programs have in common: a change is carried as the whole file, each file at its own time,
 * and an unchanged one is written over. Where both sides have changed one, both are kept.
 */
export class SyncedFolders {
  readonly disks = [new MemoryDisk(), new MemoryDisk()] as const;
  private readonly newest = new Map<string, Version>();
  /** On which version each side's file rests. */
  private readonly bases = [new Map<string, Version>(), new Map<string, Version>()] as const;
  private readonly winner: Winner;
  private conflicts = 0;

  constructor(winner: Winner) {
    this.winner = winner;
  }

  /** One file of one side, any: sent, received, or written once more as it is. */
  async carryOne(dice: Dice): Promise<void> {
    const side = dice.int(2) === 0 ? 0 : 1;
    const paths = this.paths();
    const path = paths[dice.int(paths.length)];
    if (path === undefined) return;
    const act = dice.int(5);
    if (act < 2) this.send(side, path);
    else if (act < 4) await this.receive(side, path);
    else await this.writeTwice(side, path);
  }

  /** Until both have the same. */
  async settle(): Promise<void> {
    for (let round = 0; round < 9; round += 1) {
      let changes = 0;
      for (const side of [0, 1] as const) {
        for (const path of this.paths()) {
          changes += this.send(side, path) ? 1 : 0;
          changes += (await this.receive(side, path)) ? 1 : 0;
        }
      }
      if (changes === 0) return;
    }
    throw new Error('The two never agree');
  }

  private paths(): readonly string[] {
    const here = this.disks.flatMap((disk) =>
      disk.paths().filter((path) => isCarried(path) && !disk.isFolder(path)),
    );
    return [...new Set([...here, ...this.newest.keys()])].sort();
  }

  private bytesOn(side: Side, path: string): Bytes {
    const disk = this.disks[side];
    return disk.paths().includes(path) ? disk.bytes(path) : null;
  }

  /** False where there is nothing to send, or the other side was first. */
  send(side: Side, path: string): boolean {
    const base = this.bases[side].get(path) ?? none;
    const newest = this.newest.get(path) ?? none;
    const bytes = this.bytesOn(side, path);
    if (isSame(bytes, base.bytes) || newest.number !== base.number) return false;
    const version = { number: newest.number + 1, bytes };
    this.newest.set(path, version);
    this.bases[side].set(path, version);
    return true;
  }

  private async receive(side: Side, path: string): Promise<boolean> {
    const base = this.bases[side].get(path) ?? none;
    const newest = this.newest.get(path) ?? none;
    if (newest.number === base.number) return false;
    this.bases[side].set(path, newest);
    const here = this.bytesOn(side, path);
    const isChanged = !isSame(here, base.bytes) && !isSame(here, newest.bytes);
    // What was changed on one side and removed on the other one stays.
    if (isChanged && (here === null || newest.bytes === null)) {
      if (here === null) await this.write(side, path, newest.bytes);
      return true;
    }
    const isKept = isChanged && this.winner === 'here';
    if (isChanged) await this.write(side, this.otherName(path), isKept ? newest.bytes : here);
    if (!isKept) await this.write(side, path, newest.bytes);
    return true;
  }

  private otherName(path: string): string {
    this.conflicts += 1;
    return path.replace(/(\.\w+)?$/, ` (conflicted copy ${this.conflicts})$1`);
  }

  private async writeTwice(side: Side, path: string): Promise<void> {
    const here = this.bytesOn(side, path);
    if (here !== null && isSame(here, this.bases[side].get(path)?.bytes ?? null)) {
      await this.write(side, path, here);
    }
  }

  private async write(side: Side, path: string, bytes: Bytes): Promise<void> {
    const disk = this.disks[side];
    if (bytes === null) {
      if (disk.paths().includes(path)) await disk.files.remove(path);
      return;
    }
    for (const each of [folder, dirname(path)]) {
      if (!disk.paths().includes(each)) await disk.files.makeFolder(each);
    }
    disk.put(join(folder, '.arriving'), bytes);
    await disk.files.rename(join(folder, '.arriving'), path);
  }
}
