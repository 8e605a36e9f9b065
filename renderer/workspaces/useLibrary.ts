// The library as the page shows it: asked for when the page opens, and again after each action.
import { useCallback, useEffect, useState } from 'react';
import type { Answer, ChannelName } from '../../shared/bridge/channels.ts';
import type { Library } from '../../shared/bridge/library.ts';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { useStore } from '../state/store.ts';

export interface LibraryState {
  readonly library: Library | null;
  readonly reload: () => void;
  /** Shows what the answer left; where the machine says no a banner says why, and it is null. */
  readonly after: <C extends ChannelName>(
    answer: Promise<Answer<C>>,
  ) => Promise<Extract<Answer<C>, { ok: true }>['value'] | null>;
}

export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<Library | null>(null);
  const open = useStore((state) => state.folder);
  const reload = useCallback(() => {
    void ask.library(null).then((answer) => setLibrary(granted(answer)));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another workspace that is open is a change of the list
  useEffect(reload, [open, reload]);
  const after: LibraryState['after'] = async (answer) => {
    const value = granted(await answer);
    reload();
    return value;
  };
  return { library, reload, after };
}
