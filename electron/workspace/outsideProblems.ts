// Problems where another program has changed, taken or removed the files of an open workspace.
import type { Problem } from '../../shared/bridge/problem.ts';
import { earlierIsSafe } from './problems.ts';

function problem(path: string, why: string, remedy: string, code: string): Problem {
  return {
    kind: 'problem',
    what: 'The last changes are not saved.',
    why,
    remedy,
    safe: earlierIsSafe,
    path,
    code,
  };
}

export function taken(path: string): Problem {
  const remedy = 'Save a copy elsewhere. Or close the workspace there, then open it here again.';
  const why = 'Someone took over editing this workspace, in another window or on another computer.';
  return problem(path, why, remedy, 'TAKEN');
}

export function gone(path: string): Problem {
  const remedy = 'Put the folder back, or save a copy elsewhere.';
  return problem(path, 'The folder or file is gone.', remedy, 'ENOENT');
}

export function changedOutside(path: string): Problem {
  const remedy =
    'Save a copy elsewhere, then open this workspace again to see what is on the disk.';
  return problem(path, 'Another program has changed the file.', remedy, 'CHANGED');
}
