// What undo and redo would do next, by the entries that the window keeps and the steps before them.
import { type UndoSteps, undoSteps } from '../../shared/history/undoSteps.ts';
import type { State } from './store.ts';

export function stepsNow({
  entries,
  actor,
  before,
}: Pick<State, 'entries' | 'actor' | 'before'>): UndoSteps {
  return undoSteps(entries, actor.id, before);
}
