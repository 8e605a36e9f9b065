// The edits of dialogs that name something: a name that is there already is asked about first.
import type { Change } from '../../shared/kernel/change.ts';
import { sameNameIn } from '../../shared/kernel/sameNames.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import type { Question } from '../ui/answer.ts';

/** Makes the edit, or asks where it gives a name that another has; `done` runs once it is made. */
export function dispatchNamed(change: Change, done?: () => void): Refusal | Question | null {
  const make = () => {
    const refusal = dispatch(change);
    if (!refusal) done?.();
    return refusal;
  };
  const taken = sameNameIn(getState().plan, change);
  return taken ? { ...taken, goOn: 'Use this name anyway', onGoOn: make } : make();
}
