// What undo and redo would do next, for the buttons and the native menu.
import { useMemo } from 'react';
import type { UndoSteps } from '../../shared/history/undoSteps.ts';
import { stepsNow } from '../state/steps.ts';
import { useStore } from '../state/store.ts';
import { useAfterFrame } from '../ui/useAfterFrame.ts';

/** After the frame of an edit, whose own figures come first. */
export function useSteps(): UndoSteps {
  const entries = useAfterFrame(useStore((state) => state.entries));
  const before = useStore((state) => state.before);
  const actor = useStore((state) => state.actor);
  return useMemo(() => stepsNow({ entries, actor, before }), [entries, actor, before]);
}
