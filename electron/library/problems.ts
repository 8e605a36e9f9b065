// Problems of the library, in the user's words.
import { calledOf, type ListedWorkspace } from '../../shared/bridge/library.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { errorCode } from '../workspace/filePort.ts';
import { nothingTouched, problemFrom } from '../workspace/problems.ts';

export function notListed(path: string): Problem {
  return {
    kind: 'problem',
    what: 'The workspace is not in the library.',
    why: 'It was removed, or is in a folder that is not listed.',
    remedy: 'Check the list again.',
    safe: nothingTouched,
    path,
  };
}

export function notDuplicated(error: unknown, path: string): Problem {
  const what = 'The workspace was not duplicated.';
  const code = errorCode(error);
  const problem = problemFrom(error, what, path, nothingTouched);
  const why = whyNotDuplicated.get(code);
  return why === undefined ? problem : { ...problem, why, remedy: 'Try again.' };
}

const whyNotDuplicated: ReadonlyMap<string, string> = new Map([
  ['STOPPED', 'It was stopped.'],
  ['ENDED', 'Writing stopped before it was done.'],
  ['ALTERED', 'A part of its history is missing.'],
  ['UNREAD', 'Its history could not be read.'],
]);

export function notRead(error: unknown, path: string): Problem {
  return problemFrom(
    error,
    'The workspaces in the library could not be listed.',
    path,
    nothingTouched,
  );
}

export function notPlaced(error: unknown, path: string): Problem {
  return problemFrom(error, 'The library was not moved.', path, nothingTouched);
}

export function notLabeled(error: unknown, path: string): Problem {
  return problemFrom(error, 'The workspace was not renamed.', path, nothingTouched);
}

export function stillOpen(found: ListedWorkspace): Problem {
  return {
    kind: 'problem',
    what: `“${calledOf(found)}” was not moved to the trash.`,
    why: found.mark === 'held' ? 'Another program has it open.' : 'It is the one that is open.',
    remedy:
      found.mark === 'held' ? 'Close it there, and try again.' : 'Open another one, and try again.',
    safe: nothingTouched,
    path: found.folder,
  };
}

export function noTrash(error: unknown, path: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: 'problem',
    what: 'The workspace was not moved to the trash.',
    why: `The system could not move it to the trash: ${reason}`,
    remedy: 'Delete its folder yourself, if you are sure.',
    safe: 'Nothing was deleted.',
    path,
  };
}
