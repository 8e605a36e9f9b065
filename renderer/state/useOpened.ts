// The dialog that a page has open; that which adds is open too where the palette asked for it.
import { useCallback, useEffect, useState } from 'react';
import type { PageName } from './pages.ts';
import { getState, setState, useStore } from './store.ts';

function forget(page: PageName): void {
  if (getState().adding === page) setState({ adding: null });
}

/** `adds` is the dialog that adds to the page. Null where none is open. */
export function useOpened<D>(page: PageName, adds: D) {
  const [own, setOwn] = useState<D | null>(null);
  const isAsked = useStore(({ adding }) => adding === page);
  const open = useCallback(
    (dialog: D | null) => {
      forget(page);
      setOwn(dialog);
    },
    [page],
  );
  useEffect(() => () => forget(page), [page]);
  return [own ?? (isAsked ? adds : null), open] as const;
}
