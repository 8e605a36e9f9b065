// The lock: one process writes, a second one learns who; only a provably gone holder is replaced.
import { join } from 'node:path';
import type { TakeOver } from '../../shared/bridge/restriction.ts';
import { errorCode, type FilePort, isUntouched } from './filePort.ts';
import { fateOf, type Holder, isGone, isThisProcess, readHolder } from './holder.ts';
import { moveToRecovery } from './recoveryFolder.ts';
import { leftOverMark, writeFresh, writeWhole } from './wholeFile.ts';

export const lockName = 'lock';

/**
 * By its token, how each lock of what this process has open is released. Its lock with another token is left
 * from a closing that failed.
 */
const open = new Map<string, () => Promise<void>>();

/** For a process that ends although a workspace could not be closed: nothing more is written to any. */
export async function releaseAllLocks(): Promise<void> {
  await Promise.allSettled([...open.values()].map((release) => release()));
}

export type LockAnswer =
  | { readonly held: true; readonly by: Holder | null }
  | {
      readonly held: false;
      readonly how: 'free' | 'gone' | 'agreed';
      readonly from: Holder | null;
    };

/**
 * Rejects with the system's error where no lock can be written. Who took the lock after the user
 * agreed to take it from another is asked about anew.
 */
export async function takeLock(
  files: FilePort,
  folder: string,
  own: Holder,
  agreed: TakeOver | null = null,
): Promise<LockAnswer> {
  const path = join(folder, lockName);
  const took = (how: 'free' | 'gone' | 'agreed', from: Holder | null): LockAnswer => {
    noteHeld(files, folder, own);
    return { held: false, how, from };
  };
  let by: Holder | null = null;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await placeNew(files, path, own)) return took('free', null);
    const holder = await lookAt(files, path);
    if (holder === 'nobody') continue;
    by = holder;
    const how = mayReplace(holder, own, agreed);
    if (how === null) return { held: true, by: holder };
    if (await succeed(files, path, holder, own)) return took(how, holder);
  }
  return { held: true, by };
}

function noteHeld(files: FilePort, folder: string, own: Holder): void {
  open.set(own.token, () => releaseLock(files, folder, own));
}

function isLeftByUs(holder: Holder, own: Holder): boolean {
  return isThisProcess(holder, own) && !open.has(holder.token);
}

function mayReplace(
  holder: Holder | null,
  own: Holder,
  agreed: TakeOver | null,
): 'gone' | 'agreed' | null {
  if (holder !== null && (isGone(holder, own) || isLeftByUs(holder, own))) return 'gone';
  return agreed !== null && agreed.token === (holder?.token ?? null) ? 'agreed' : null;
}

/** True while the lock on disk is this opening's: false when the folder is gone or was taken. */
export async function stillOurs(files: FilePort, folder: string, own: Holder): Promise<boolean> {
  const holder = readHolder(await files.read(join(folder, lockName)));
  return holder?.token === own.token;
}

/** Once more, where its file is gone from under us; false where one is there by now. */
export async function placeAgain(files: FilePort, folder: string, own: Holder): Promise<boolean> {
  noteHeld(files, folder, own);
  return await placeNew(files, join(folder, lockName), own);
}

/** The lock of somebody who takes over at this very moment stays. */
export async function releaseLock(files: FilePort, folder: string, own: Holder): Promise<void> {
  open.delete(own.token);
  await whileOurs(files, folder, own, () => files.remove(join(folder, lockName)));
}

/**
 * Does what must not happen while somebody takes over, and then reads: only who has placed the file
 * that names our token may replace our lock or remove it. False where the lock is another's, or is
 * being taken: then nothing is done.
 */
export async function whileOurs(
  files: FilePort,
  folder: string,
  own: Holder,
  work: () => Promise<void>,
): Promise<boolean> {
  const path = join(folder, lockName);
  const claim = claimOn(path, own);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (!(await stillOurs(files, folder, own))) return false;
    if (!(await claimOurs(files, path, claim, own))) continue;
    try {
      if (!(await stillOurs(files, folder, own))) return false;
      await work();
      return true;
    } finally {
      await files.remove(claim).catch(() => {});
    }
  }
  return false;
}

/** Our own lock under a second name: that takes no space on a full disk. */
async function claimOurs(
  files: FilePort,
  path: string,
  claim: string,
  own: Holder,
): Promise<boolean> {
  try {
    await files.link(path, claim);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    if (errorCode(error) !== 'EEXIST') return await placeNew(files, claim, own);
    // One of ours may have been left there when it could not be removed.
    const there = await lookAt(files, claim);
    return there !== 'nobody' && there?.token === own.token;
  }
}

function claimOn(path: string, replaced: Holder | null): string {
  return `${path}-after-${replaced?.token ?? 'unreadable'}`;
}

function bytesOf(own: Holder): Uint8Array {
  return Buffer.from(`${JSON.stringify(own)}\n`, 'utf8');
}

/** Linked under its name when already written, so that nobody ever reads half a lock. */
async function placeNew(files: FilePort, path: string, own: Holder): Promise<boolean> {
  const beside = `${path}${leftOverMark}${own.token}`;
  try {
    await writeFresh(files, beside, bytesOf(own));
    await files.link(beside, path);
    return true;
  } catch (error) {
    // ENOENT: another opening swept the file beside; the caller tries again.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error))) return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
    return await placeDirectly(files, path, own);
  } finally {
    await files.remove(beside).catch(() => {});
  }
}

/** For file systems without links (memory sticks). */
async function placeDirectly(files: FilePort, path: string, own: Holder): Promise<boolean> {
  try {
    await writeFresh(files, path, bytesOf(own));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    await files.remove(path).catch(() => {});
    throw error;
  }
}

async function lookAt(files: FilePort, path: string): Promise<Holder | null | 'nobody'> {
  try {
    return readHolder(await files.read(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'nobody';
    throw error;
  }
}

const patience = 2000;
const pause = 50;

/**
 * Of a process that is gone; or it stays, although what is done under it takes no time. Of one that is
 * proven to run it never is: on a busy machine that may wait for seconds between two steps, and what it
 * says is saved would stand behind whoever took over.
 */
async function isLeftOver(
  files: FilePort,
  claim: string,
  rival: Holder | null,
  own: Holder,
): Promise<boolean> {
  if (rival !== null && isGone(rival, own)) return true;
  const before = await files.facts(claim);
  for (let waited = 0; waited < patience; waited += pause) {
    await new Promise((go) => setTimeout(go, pause));
    const now = await files.facts(claim);
    if (now === null || !isUntouched(now, before)) return false;
  }
  return rival === null || fateOf(rival, own) !== 'running';
}

/**
 * Only one process can place the file that names the replaced token, so two openings that both find
 * the same lock cannot both replace it. After placing it the lock is read again: whoever comes late
 * finds another token there and steps back.
 */
async function succeed(
  files: FilePort,
  path: string,
  replaced: Holder | null,
  own: Holder,
): Promise<boolean> {
  const claim = claimOn(path, replaced);
  if (!(await placeNew(files, claim, own))) {
    const rival = await lookAt(files, claim);
    if (rival !== 'nobody' && (await isLeftOver(files, claim, rival, own))) {
      await files.remove(claim);
    }
    return false;
  }
  try {
    const now = await lookAt(files, path);
    if (now === 'nobody' || now?.token !== replaced?.token) return false;
    if (now !== null) {
      await writeWhole(files, path, bytesOf(own), own.token);
      return true;
    }
    await moveToRecovery(files, path, 'unreadable-lock', own.time);
    return await placeNew(files, path, own);
  } finally {
    await files.remove(claim).catch(() => {});
  }
}
