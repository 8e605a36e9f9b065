// Problems of the disk: from an error code to cause, remedy, and what is safe.
import type { Problem } from '../../shared/bridge/problem.ts';
import { errorCode } from './filePort.ts';

interface Words {
  readonly why: string;
  readonly remedy: string;
}

const byCode: ReadonlyMap<string, Words> = new Map([
  [
    'ENOSPC',
    { why: 'The disk is full.', remedy: 'Free some space; Treekeeper keeps trying to save.' },
  ],
  ['EDQUOT', { why: 'Your disk quota is used up.', remedy: 'Free some space in your account.' }],
  ['EIO', { why: 'The disk reported an error.', remedy: 'Save a copy on another disk.' }],
  [
    'EBUSY',
    {
      why: 'Another program is using the file.',
      remedy: 'Treekeeper keeps trying; if that does not help, close the other program.',
    },
  ],
  ['EACCES', { why: 'Permission is missing.', remedy: 'Allow writing to the folder.' }],
  ['EPERM', { why: 'Permission is missing.', remedy: 'Allow writing to the folder.' }],
  [
    'EROFS',
    { why: 'The disk is read-only.', remedy: 'Save a copy on a disk that you can write to.' },
  ],
  ['EMFILE', { why: 'Too many files are open.', remedy: 'Close other programs, then try again.' }],
  ['ENFILE', { why: 'Too many files are open.', remedy: 'Close other programs, then try again.' }],
  [
    'ENOENT',
    { why: 'The folder or file is gone.', remedy: 'Put it back, or save a copy elsewhere.' },
  ],
  [
    'ENOTDIR',
    { why: 'There is a file where a folder should be.', remedy: 'Choose another folder.' },
  ],
  [
    'EISDIR',
    { why: 'There is a folder where a file should be.', remedy: 'Move that folder away.' },
  ],
  [
    'SPOILT',
    {
      why: 'What was read back differs from what was written: the disk may be full.',
      remedy: 'Free some space.',
    },
  ],
  [
    'MISLED',
    {
      why: 'The history read back from the disk makes a different plan than the one shown.',
      remedy: 'Close the workspace and open it again.',
    },
  ],
  ['ELOOP', { why: 'The path is a loop of links.', remedy: 'Choose another folder.' }],
]);

/** Never throws, whatever was thrown: an answer that fails to come would leave an edit waiting for ever. */
export function problemFrom(error: unknown, what: string, path: string, safe: string): Problem {
  const code = errorCode(error);
  return { kind: 'problem', what, ...(byCode.get(code) ?? unknownWords(error)), safe, path, code };
}

function unknownWords(error: unknown): Words {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = 'Save a copy in another folder, and check the disk.';
  return { why: `The system refused: ${message}.`, remedy };
}

export const earlierIsSafe =
  'Everything shown as saved is safe on disk; unsaved work is kept in memory.';
export const nothingTouched = 'Nothing on the disk was changed.';

export function notSaved(error: unknown, path: string): Problem {
  return problemFrom(error, 'The last changes are not saved.', path, earlierIsSafe);
}

export function notOpened(error: unknown, path: string): Problem {
  return problemFrom(error, 'The workspace could not be opened.', path, nothingTouched);
}

export function noHistory(path: string): Problem {
  return {
    kind: 'problem',
    what: 'The workspace could not be opened.',
    why: 'Its folder is missing or empty: it was moved or renamed, or its disk is not connected.',
    remedy: 'Put it back and try again, or continue in another workspace.',
    safe: nothingTouched,
    path,
    code: 'NO-HISTORY',
  };
}

export function notPruned(error: unknown, path: string): Problem {
  return problemFrom(error, 'Older snapshots could not be removed.', path, earlierIsSafe);
}

export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'problem';
}
