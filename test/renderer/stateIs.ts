// Waits for the state of the window: for a change after which it is so, and for no time.
import { getState, type State, useStore } from '../../renderer/state/store.ts';

/** At once where it is so already. */
export function stateIs(isSo: (state: State) => boolean): Promise<void> {
  return new Promise((done) => {
    if (isSo(getState())) return done();
    const stop = useStore.subscribe((state) => {
      if (!isSo(state)) return;
      stop();
      done();
    });
  });
}

export const allSaved = (): Promise<void> => stateIs(({ queue }) => queue.waiting === 0);
