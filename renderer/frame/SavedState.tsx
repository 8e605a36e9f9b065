// Whether everything is saved, is being saved, or is not; where it is not, a banner says what to do.
import { useEffect, useRef } from 'react';
import { useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';

interface Shown {
  readonly text: string;
  /** What stands behind it where there is room. */
  readonly rest?: string;
  readonly tone: 'good' | 'act';
}

const states = {
  problem: { text: 'Not saved', tone: 'act' },
  waiting: { text: 'Saving…', tone: 'good' },
  readOnly: { text: 'Read-only', tone: 'act' },
  saved: { text: 'Saved', rest: ' on this computer', tone: 'good' },
} as const satisfies Record<string, Shown>;

function useSaved(): keyof typeof states {
  const { waiting, problem } = useStore((state) => state.queue);
  const readOnly = useStore((state) => state.readOnly !== null || state.shown.kind === 'past');
  if (problem) return 'problem';
  if (waiting > 0) return 'waiting';
  return readOnly ? 'readOnly' : 'saved';
}

/** Not a live region: each edit would be read out twice. A problem is told by its banner. */
export function SavedState() {
  const state = useSaved();
  const failed = useRef(false);
  useEffect(() => {
    if (state === 'saved' && failed.current) announce('Everything is saved now.');
    if (state === 'saved' || state === 'problem') failed.current = state === 'problem';
  }, [state]);
  const { text, rest, tone }: Shown = states[state];
  return (
    <div className="saved-state" data-saved={state === 'saved' || state === 'readOnly'}>
      <span className={`saved-dot saved-dot-${tone}`} aria-hidden="true" />
      <span>
        {text}
        {rest && <span className="saved-rest">{rest}</span>}
      </span>
    </div>
  );
}
