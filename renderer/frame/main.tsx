// Starts the window: opens the workspace, then draws the application in place of the empty frame.
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openFirst } from '../state/opening.ts';
import { problemsFound } from '../state/planProblems.ts';
import { isPrinted, printedView } from '../state/printedView.ts';
import { getState } from '../state/store.ts';
import { setViewSettings } from '../state/viewSettings.ts';
import { App } from './App.tsx';
import { loadFirst } from './Page.tsx';

const place = document.querySelector('#root');
// The picture of the overview in the board pack is always light, like the pages beside it.
if (isPrinted) document.documentElement.dataset.theme = 'light';

/** The frame is drawn while main reads the workspace, and its pages can be gone to; what is printed is drawn whole. */
async function begin(root: Element): Promise<void> {
  const opening = openFirst();
  await loadFirst(getState().page);
  if (isPrinted) {
    await opening;
    setViewSettings(printedView());
    await problemsFound();
  }
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

if (place) void begin(place);
