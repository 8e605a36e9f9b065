// The page in its place: loaded at first use, and its heading takes the focus when one arrives.
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { type PageName, pageNames, pages } from '../pages.ts';
import { setState, useStore } from '../store.ts';
import { Boundary } from './Boundary.tsx';
import { focusHeading, focusThing } from './focus.ts';

const shown: Record<string, ComponentType> = Object.fromEntries(
  pageNames.map((name) => [name, lazy(pages[name].load)]),
);

/** Before the application is drawn: what React waits for itself is shown 300 ms late at the soonest. */
export async function loadPage(name: PageName): Promise<void> {
  shown[name] = (await pages[name].load()).default;
}

let arrived: PageName | null = null;

/** Beside the page, so that it waits until the page is there. */
function Arrival({ page }: { readonly page: PageName }) {
  useEffect(() => {
    // The first page comes with the window: nobody went there.
    if (arrived !== null && arrived !== page) focusHeading();
    arrived = page;
  }, [page]);
  return null;
}

/** After the arrival: the thing takes the focus from the heading. */
function Sought() {
  const sought = useStore((state) => state.sought);
  useEffect(() => {
    if (sought === null) return;
    focusThing(sought);
    setState({ sought: null });
  }, [sought]);
  return null;
}

export function Page() {
  const page = useStore((state) => state.page);
  const Shown = shown[page];
  return (
    <Boundary key={page} what="This page">
      <Suspense fallback={<main className="page" aria-busy="true" />}>
        {Shown && <Shown />}
        <Arrival page={page} />
        <Sought />
      </Suspense>
    </Boundary>
  );
}
