// What the drawer says where it cannot do a thing, and by which names it is known.
import { userInfo } from 'node:os';
import type { Problem } from '../shared/bridge/problem.ts';

export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name: the installation still has its id.
    return 'Unnamed user';
  }
}

export const nothingOpen: Problem = {
  kind: 'problem',
  what: 'The edit was not saved.',
  why: 'No workspace is open.',
  remedy: 'Open a workspace, and try again.',
  safe: 'The edit is kept in this window.',
};
