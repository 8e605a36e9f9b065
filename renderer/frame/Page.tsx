// The page that is shown: loaded at first use; its heading takes the focus when the user goes there.
import { useLayoutEffect } from 'react';
import { pageNames, pages } from '../registry.ts';
import type { PageName } from '../state/pages.ts';
import { useUnvalued } from '../state/planProblems.ts';
import { setState, useStore } from '../state/store.ts';
import { focusHeading } from '../ui/focusHeading.ts';
import { type Part, partOf, useLoading } from '../ui/later.tsx';
import { NoValue } from '../ui/noValue.ts';
import { Boundary } from './Boundary.tsx';
import { focusEntity } from './focusEntity.ts';

const parts = Object.fromEntries(
  pageNames.map((name) => [name, partOf(pages[name].load)]),
) as Record<PageName, Part<object>>;

let arrived: string | null = null;

/** A page of another workspace is another one. */
const nameOf = (page: PageName, replaced: number) => `${page} ${replaced}`;

/** Before the application is drawn: its first page waits for nothing but its plan. */
export function loadFirst(page: PageName): Promise<void> {
  // It comes with the window: nobody went there.
  arrived = nameOf(page, 0);
  return parts[page].ready();
}

/** Beside the page, so that it waits until the page is there; before anyone can press a key on it. */
function Arrival({ page }: { readonly page: string }) {
  useLayoutEffect(() => {
    if (arrived !== null && arrived !== page) focusHeading();
    arrived = page;
  }, [page]);
  return null;
}

/** After the arrival: the entity takes the focus from the heading. */
function EntityFocus() {
  const entityToShow = useStore((state) => state.entityToShow);
  useLayoutEffect(() => {
    if (entityToShow === null) return;
    focusEntity(entityToShow);
    setState({ entityToShow: null });
  }, [entityToShow]);
  return null;
}

function Shown({ page, name }: { readonly page: PageName; readonly name: string }) {
  const isOpening = useStore((state) => state.isOpening);
  const reason = useUnvalued(page);
  useLoading(parts[page]);
  const { drawn: Loaded } = parts[page];
  if (!Loaded || isOpening) {
    return (
      <main className="page" aria-busy="true">
        {isOpening && <p className="dim opening">Opening the workspace…</p>}
      </main>
    );
  }
  return (
    <>
      <NoValue value={reason}>
        <Loaded />
      </NoValue>
      <Arrival page={name} />
      <EntityFocus />
    </>
  );
}

export function Page() {
  const page = useStore((state) => state.page);
  const name = nameOf(
    page,
    useStore((state) => state.replaced),
  );
  return (
    <Boundary key={name} what="This page">
      <Shown page={page} name={name} />
    </Boundary>
  );
}
