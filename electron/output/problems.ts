// Problems of exports: the place, the process that writes, or the history that is copied.
import type { Problem } from '../../shared/bridge/problem.ts';
import { errorCode } from '../workspace/filePort.ts';
import { alteredCode, unreadCode } from '../workspace/historyCopy.ts';
import { problemFrom } from '../workspace/problems.ts';
import { startAgain } from '../workspace/processEnd.ts';
import { endedCode, notStartedCode } from './exportFork.ts';
import { NotPut } from './together.ts';

const safe = 'Your workspace is unchanged.';
const what = 'The file could not be written.';

/** Of a problem where the history cannot be copied: the plan still can. */
export const historyCode = 'HISTORY';

const whys: ReadonlyMap<string, string> = new Map([
  [endedCode, 'Writing stopped before it was done.'],
  [notStartedCode, 'Writing could not start.'],
]);

export function notWritten(asked: string, error: unknown): Problem {
  const path = error instanceof NotPut ? error.path : asked;
  const code = errorCode(error);
  if (code === alteredCode || code === unreadCode) return historyUnread(path);
  if (whys.has(code) || code === 'UNKNOWN') return notMade(path, code, error);
  const problem = problemFrom(error, what, path, safe);
  const free = 'Choose another location, or free some space there.';
  const remedy = code === 'EISDIR' ? problem.remedy : free;
  const left = error instanceof NotPut ? error.left : null;
  if (left === null) return { ...problem, remedy };
  return { ...problem, remedy: `${remedy} The previous version is kept in ${left}.` };
}

/** `folder` is that of the workspace: its files are nobody else's. */
export function insideWorkspace(path: string, folder: string): Problem {
  return {
    kind: 'problem',
    what,
    why: `The folder “${folder}” belongs to a workspace.`,
    remedy: 'Choose a location outside that folder.',
    safe,
    path,
  };
}

/** It is not the place that is wrong. */
function notMade(path: string, code: string, error: unknown): Problem {
  const details = error instanceof Error ? error.message : String(error);
  const why = whys.get(code) ?? 'Its contents could not be prepared.';
  const remedy =
    code === notStartedCode
      ? `${startAgain} If that does not help, close other programs to free memory.`
      : 'Try again. If it stops again, close other programs to free memory.';
  return { kind: 'problem', what, why, remedy, safe, path, details, code };
}

export const notOpenAnyMore: Problem = {
  kind: 'problem',
  what: 'The workspace file was not exported.',
  why: 'Another workspace was opened in the meantime.',
  remedy: 'Export the plan as JSON instead.',
  safe,
};

export function historyUnread(path: string): Problem {
  const why = 'A part of its history is missing, or cannot be read.';
  const remedy = 'Export the plan as JSON instead.';
  return {
    kind: 'problem',
    what: 'The workspace file was not exported.',
    why,
    remedy,
    safe,
    path,
    code: historyCode,
  };
}
