// Says whether everything is saved: each edit is saved as it is made, so the key for it has nothing else to do.

import { getState, type State } from '../state/store.ts';
import { typedTexts } from '../state/typedTexts.ts';
import { announce } from '../ui/announce.ts';

/** In the order in which it matters: what is not on the disk comes first. */
function savedText({ queue, readOnly, shown }: State): string {
  if (queue.problem) return `Not everything is saved. ${queue.problem.why} ${queue.problem.remedy}`;
  if (queue.waiting > 0) return 'Saving your last changes…';
  if (typedTexts().length > 0) {
    return 'All changes are saved, but not the text that you are still typing.';
  }
  if (shown.kind === 'past') return 'You are looking at a past plan. All changes are saved.';
  if (readOnly !== null) return 'This workspace is open as read-only: there is nothing to save.';
  return 'All changes are saved on this computer.';
}

export function tellSaved(): void {
  announce(savedText(getState()));
}
