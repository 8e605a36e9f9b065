// The lock: one opener writes, a second one is told who; only a provably gone holder is replaced.
import { join } from 'node:path';
import type { TakeOver } from '../../shared/restriction.ts';
import { moveAside } from './aside.ts';
import { errorCode, type FilePort } from './filePort.ts';
import { type Holder, isGone, readHolder } from './holder.ts';
import { leftOverMark, writeFresh, writeWhole } from './wholeFile.ts';

export const lockName = 'lock';

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
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await placeNew(files, path, own)) return { held: false, how: 'free', from: null };
    const holder = await lookAt(files, path);
    if (holder === 'nobody') continue;
    const how = mayReplace(holder, own.host, agreed);
    if (how === null) return { held: true, by: holder };
    if (await succeed(files, path, holder, own)) return { held: false, how, from: holder };
  }
  return { held: true, by: null };
}

function mayReplace(
  holder: Holder | null,
  host: string,
  agreed: TakeOver | null,
): 'gone' | 'agreed' | null {
  if (holder !== null && isGone(holder, host)) return 'gone';
  return agreed !== null && agreed.token === (holder?.token ?? null) ? 'agreed' : null;
}

/** True while the lock on disk is this opening's: false when the folder is gone or was taken. */
export async function stillOurs(files: FilePort, folder: string, own: Holder): Promise<boolean> {
  const holder = readHolder(await files.read(join(folder, lockName)));
  return holder?.token === own.token;
}

/** The lock of somebody who takes over at this very moment is not removed with ours. */
export async function releaseLock(files: FilePort, folder: string, own: Holder): Promise<void> {
  if (!(await stillOurs(files, folder, own))) return;
  const path = join(folder, lockName);
  const away = `${path}-after-${own.token}-released`;
  await files.rename(path, away);
  const moved = readHolder(await files.read(away));
  if (moved?.token === own.token) await files.remove(away);
  else await files.rename(away, path);
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
  const claim = `${path}-after-${replaced?.token ?? 'unreadable'}`;
  if (!(await placeNew(files, claim, own))) {
    const rival = await lookAt(files, claim);
    if (rival !== 'nobody' && rival !== null && isGone(rival, own.host)) await files.remove(claim);
    return false;
  }
  try {
    const now = await lookAt(files, path);
    if (now === 'nobody' || now?.token !== replaced?.token) return false;
    if (now !== null) {
      await writeWhole(files, path, bytesOf(own), own.token);
      return true;
    }
    await moveAside(files, path, 'unreadable-lock', own.time);
    return await placeNew(files, path, own);
  } finally {
    await files.remove(claim).catch(() => {});
  }
}
