// The folders that a start needs: what to say where nothing can be written in them, or no lock can be made.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { errorCode } from '../workspace/filePort.ts';
import { problemFrom } from '../workspace/problems.ts';

const what = 'Treekeeper can’t start: its settings folder can’t be written.';
const safe = 'Nothing was changed.';

function remedyFor(folder: string): string {
  return `Allow writing to ${folder}, or set TREEKEEPER_DATA to another folder, then start Treekeeper again.`;
}

/** Node's own way tells nothing of a disk that is read-only, and never ends where the system says no such folder. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Tries it, as asking for permissions does not tell on every system; null where it can be written. */
export function folderProblem(folder: string): Problem | null {
  const attempt = join(folder, `.treekeeper-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(attempt, '');
    rmSync(attempt);
    return null;
  } catch (error) {
    // A full disk can be read: the window says so where something is saved.
    if (isFull(error)) return null;
    return { ...problemFrom(error, what, folder, safe), remedy: remedyFor(folder) };
  }
}

/** The folder of temporary files, without which Chromium makes no lock and a command has no place of its own. */
export function temporaryProblem(folder: string): Problem | null {
  try {
    rmSync(mkdtempSync(join(folder, 'treekeeper-')), { recursive: true });
    return null;
  } catch (error) {
    const cannot = 'Treekeeper can’t start: the folder for temporary files can’t be written.';
    const remedy = `${isFull(error) ? room : `Make ${folder}, and allow writing to it`}, or set TMPDIR to another folder, then start Treekeeper again.`;
    return { ...problemFrom(error, cannot, folder, safe), remedy };
  }
}

const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT'].includes(errorCode(error));
const room = 'Free some space on that disk';

/** Whether the lock was refused because another Treekeeper holds it, and not because none could be made. */
export function isHeldElsewhere(folder: string, platform: NodeJS.Platform): boolean {
  // On Windows the lock is no file.
  if (platform === 'win32') return true;
  try {
    lstatSync(join(folder, 'SingletonLock'));
    return true;
  } catch {
    return false;
  }
}

/** A disk that takes files and no links, such as some sticks and shares, takes no lock. */
export function lockProblem(folder: string): Problem {
  const cannot = 'Treekeeper can’t start: its settings folder can’t be locked.';
  const full = fullFor(folder);
  if (full !== null) {
    const remedy = `${room}, or set TREEKEEPER_DATA to a folder on another disk, then start Treekeeper again.`;
    return { ...problemFrom(full, cannot, folder, safe), remedy };
  }
  return {
    kind: 'problem',
    what: cannot,
    why: 'Without a lock, two windows could write there at once. Some USB drives and network folders do not allow locks.',
    remedy: 'Set TREEKEEPER_DATA to a folder on another disk, then start Treekeeper again.',
    safe,
    path: folder,
  };
}

/** The system's error where the disk takes no further link, though it may take what is in files that are there. */
function fullFor(folder: string): unknown {
  const attempt = join(folder, `.treekeeper-lock-${process.pid}`);
  try {
    symlinkSync('nowhere', attempt);
    rmSync(attempt);
    return null;
  } catch (error) {
    return isFull(error) ? error : null;
  }
}
