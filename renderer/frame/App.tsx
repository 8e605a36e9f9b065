// The frame of the application: sidebar, top bar, the page, and the explanation beside it.
import './app.css';
import './print.css';
import { slots } from '../registry.ts';
import { SlotsContext } from '../state/slots.ts';
import { useStore } from '../state/store.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { later } from '../ui/later.tsx';
import { RowExtras } from '../ui/rowExtras.ts';
import { Banners, ToldBanners } from './Banners.tsx';
import { Boundary } from './Boundary.tsx';
import { Explaining } from './Explaining.tsx';
import { Page } from './Page.tsx';
import { rowExtras } from './rowExtras.ts';
import { Sidebar } from './Sidebar.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useFrame } from './useFrame.ts';
import { WhenOpen } from './WhenOpen.tsx';

// No dialog is of the first screen.
const Overlays = later(() => import('./Overlays.tsx'));
const ShownPlan = later(() => import('./ShownPlan.tsx'));

function Frame() {
  const isOther = useStore((state) => state.shown.kind !== 'saved');
  const isCovered = useStore(({ overlay, historyOf }) => overlay !== null || historyOf !== null);
  return (
    <div className="app">
      <SkipLink />
      <TopBar />
      {isOther && <ShownPlan />}
      <Sidebar />
      <WhenOpen>
        <ToldBanners />
      </WhenOpen>
      <div className="app-page">
        <WhenOpen>
          <Banners />
        </WhenOpen>
        <Page />
      </div>
      <WhenOpen>
        <Explaining />
        {isCovered && <Overlays />}
      </WhenOpen>
    </div>
  );
}

/** On its own: what it follows changes with each edit, and would draw the frame anew. */
function FrameEffects() {
  useFrame();
  return null;
}

export function App() {
  return (
    <>
      <WhenOpen>
        <FrameEffects />
      </WhenOpen>
      <Boundary what="The window">
        <SlotsContext value={slots}>
          <RowExtras value={rowExtras}>
            <Frame />
          </RowExtras>
        </SlotsContext>
      </Boundary>
      <Announcer />
    </>
  );
}
