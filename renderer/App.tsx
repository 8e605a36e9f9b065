// The frame of the application: sidebar, top bar, the page, and the explanation beside it.
import './app.css';
import { lazy, Suspense } from 'react';
import type { Problem } from '../shared/problem.ts';
import { Banners } from './desk/Banners.tsx';
import { Boundary } from './desk/Boundary.tsx';
import { Explaining } from './desk/Explaining.tsx';
import { Overlays } from './desk/Overlays.tsx';
import { Sidebar } from './desk/Sidebar.tsx';
import { TopBar } from './desk/TopBar.tsx';
import { useDesk } from './desk/useDesk.ts';
import { pageNames, pages } from './pages.ts';
import { useStore } from './store.ts';
import { Announcer } from './ui/Announcer.tsx';
import { Banner } from './ui/Banner.tsx';

const shown = Object.fromEntries(pageNames.map((name) => [name, lazy(pages[name].load)]));

function Page() {
  const page = useStore((state) => state.page);
  const Shown = shown[page];
  return (
    <Boundary key={page}>
      <Suspense fallback={<main className="page" aria-busy="true" />}>
        {Shown && <Shown />}
      </Suspense>
    </Boundary>
  );
}

export function App({ problem }: { readonly problem: Problem | null }) {
  useDesk();
  return (
    <div className="app">
      <TopBar />
      <Sidebar />
      <div className="app-page">
        {problem && (
          <Banner tone="problem" title={problem.what}>
            {problem.why} {problem.remedy} {problem.safe}
          </Banner>
        )}
        <Banners />
        <Page />
      </div>
      <Explaining />
      <Overlays />
      <Announcer />
    </div>
  );
}
