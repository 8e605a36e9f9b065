// What undo and redo would do next, for the buttons and the native menu.
import { useDeferredValue, useMemo } from 'react';
import { type UndoSteps, undoSteps } from '../../shared/history.ts';
import { useStore } from '../store.ts';

/** After the frame of an edit, whose own figures come first. */
export function useSteps(): UndoSteps {
  const entries = useDeferredValue(useStore((state) => state.entries));
  const actor = useStore((state) => state.actor.id);
  return useMemo(() => undoSteps(entries, actor), [entries, actor]);
}
