// Creates a new journal file safely, also where another process takes over meanwhile.
import { dirname } from 'node:path';
import { errorCode, type FilePort, type OpenFile } from './filePort.ts';
import { moveToRecovery } from './recoveryFolder.ts';
import { leftOverMark, writeFresh } from './wholeFile.ts';

interface Maker {
  readonly token: string;
  readonly now: string;
  /** Rejects where the lock is another's. */
  readonly lockIsOurs: () => Promise<void>;
  /** Rejects where what stands under the name is not left from a write of ours that failed. */
  readonly isLeftByUs: (there: Uint8Array) => Promise<void>;
}

/**
 * Never takes the name from a journal of whoever has taken over: what stands there is moved only
 * while the lock is ours, and comes back where it is not. A journal of ours that came too late, and
 * would stand before theirs, goes again. The answer is the file itself: who takes over after that may put
 * another one under its name, and what is written late must not lie over theirs.
 */
export async function placeJournal(
  files: FilePort,
  path: string,
  bytes: Uint8Array,
  maker: Maker,
): Promise<OpenFile> {
  const beside = `${path}${leftOverMark}${maker.token}`;
  let file: OpenFile | null = null;
  try {
    await writeFresh(files, beside, bytes);
    file = await files.open(beside, 'update');
    await makeRoom(files, path, maker);
    await linkOrRename(files, beside, path);
    await maker.lockIsOurs().catch((error) => takeBack(files, beside, path, error));
    await files.remove(beside).catch(() => {});
    await files.syncFolder(dirname(path));
    return file;
  } catch (error) {
    await file?.close().catch(() => {});
    await files.remove(beside).catch(() => {});
    throw error;
  }
}

/** Of ours it was never acknowledged: else the next number would be another. */
async function makeRoom(
  files: FilePort,
  path: string,
  { now, lockIsOurs, isLeftByUs }: Maker,
): Promise<void> {
  await lockIsOurs();
  if ((await files.facts(path)) === null) return;
  await isLeftByUs(await files.read(path));
  const kept = await moveToRecovery(files, path, 'failed-write', now);
  await lockIsOurs().catch(async (error) => {
    await files.rename(kept, path);
    throw error;
  });
}

async function linkOrRename(files: FilePort, beside: string, path: string): Promise<void> {
  try {
    await files.link(beside, path);
  } catch (error) {
    // File systems without links (memory sticks).
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
    await files.rename(beside, path);
  }
}

async function takeBack(
  files: FilePort,
  beside: string,
  path: string,
  reason: unknown,
): Promise<never> {
  const [ours, there] = [await files.facts(beside), await files.facts(path)];
  if (ours !== null && ours.inode === there?.inode) await files.remove(path);
  throw reason;
}
