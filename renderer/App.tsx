// The frame of the application: sidebar, top bar, the page, and the explanation beside it.
import './app.css';
import './print.css';
import { Banners } from './desk/Banners.tsx';
import { Boundary } from './desk/Boundary.tsx';
import { Explaining } from './desk/Explaining.tsx';
import { Overlays } from './desk/Overlays.tsx';
import { Page } from './desk/Page.tsx';
import { rowExtras } from './desk/rowExtras.ts';
import { ShownMark } from './desk/ShownMark.tsx';
import { Sidebar } from './desk/Sidebar.tsx';
import { SkipLink } from './desk/SkipLink.tsx';
import { TopBar } from './desk/TopBar.tsx';
import { useDesk } from './desk/useDesk.ts';
import { Announcer } from './ui/Announcer.tsx';
import { RowExtras } from './ui/rowExtras.ts';

function Frame() {
  return (
    <div className="app">
      <SkipLink />
      <TopBar />
      <ShownMark />
      <Sidebar />
      <div className="app-page">
        <Banners />
        <Page />
      </div>
      <Explaining />
      <Overlays />
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
      <Desk />
      <Boundary what="The window">
        <RowExtras value={rowExtras}>
          <Frame />
        </RowExtras>
      </Boundary>
      <Announcer />
    </>
  );
}
