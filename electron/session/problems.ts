// Problems of a session that has no workspace.
import type { Problem } from '../../shared/bridge/problem.ts';

export const nothingOpen: Problem = {
  kind: 'problem',
  what: 'The edit was not saved.',
  why: 'No workspace is open.',
  remedy: 'Open a workspace, and try again.',
  safe: 'The edit is kept in this window.',
};

/** `kept` is why what is not saved could not be kept aside. */
export function notLeft(kept: Problem): Problem {
  return {
    ...kept,
    what: 'No workspace was opened.',
    why: `Some edits in the open workspace are not saved, and could not be set aside. ${kept.why}`,
  };
}
