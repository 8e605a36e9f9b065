// The first script of the window: opens the workspace, then puts the application where the frame was.
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openFirst } from './desk/open.ts';

const place = document.querySelector('#root');
// The picture of the overview in the board pack is always light, like the paper beside it.
if (location.search === '?paper') document.documentElement.dataset.theme = 'light';

/** The window paints its frame while main reads the workspace; the page comes with its figures. */
async function begin(root: Element): Promise<void> {
  await openFirst();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

if (place) void begin(place);
