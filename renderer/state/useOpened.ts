// The dialog that a page has open; that which adds opens by itself where the palette asked for it.
import { useEffect, useState } from 'react';
import type { PageName } from './pages.ts';
import { setState, useStore } from './store.ts';

/** `adds` is the dialog that adds to the page: the same object each time. Null where none is open. */
export function useOpened<D>(page: PageName, adds: D) {
  const [opened, open] = useState<D | null>(null);
  const isAsked = useStore(({ adding }) => adding === page);
  useEffect(() => {
    if (!isAsked) return;
    setState({ adding: null });
    open(adds);
  }, [isAsked, adds]);
  return [opened, open] as const;
}
