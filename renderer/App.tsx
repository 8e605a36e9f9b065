// The frame of the application: sidebar, top bar, the page, and the explanation beside it.
import './app.css';
import './print.css';
import { Banners } from './desk/Banners.tsx';
import { Boundary } from './desk/Boundary.tsx';
import { Explaining } from './desk/Explaining.tsx';
import { Overlays } from './desk/Overlays.tsx';
import { Page } from './desk/Page.tsx';
import { rowExtras } from './desk/rowExtras.ts';
import { Sidebar } from './desk/Sidebar.tsx';
import { SkipLink } from './desk/SkipLink.tsx';
import { TopBar } from './desk/TopBar.tsx';
import { useDesk } from './desk/useDesk.ts';
import { WhenOpen } from './desk/WhenOpen.tsx';
import { useStore } from './store.ts';
import { Announcer } from './ui/Announcer.tsx';
import { later } from './ui/later.tsx';
import { RowExtras } from './ui/rowExtras.ts';

const ShownMark = later(() => import('./desk/ShownMark.tsx'));

function Frame() {
  const isOther = useStore((state) => state.shown.kind !== 'saved');
  return (
    <div className="app">
      <SkipLink />
      <TopBar />
      {isOther && <ShownMark />}
      <Sidebar />
      <div className="app-page">
        <WhenOpen>
          <Banners />
        </WhenOpen>
        <Page />
      </div>
      <WhenOpen>
        <Explaining />
        <Overlays />
      </WhenOpen>
    </div>
  );
}

/** On its own: what it follows changes with each edit, and would draw the frame anew. */
function Desk() {
  useDesk();
  return null;
}

export function App() {
  return (
    <>
      <WhenOpen>
        <Desk />
      </WhenOpen>
      <Boundary what="The window">
        <RowExtras value={rowExtras}>
          <Frame />
        </RowExtras>
      </Boundary>
      <Announcer />
    </>
  );
}
