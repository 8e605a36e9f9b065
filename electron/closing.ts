// Closing while edits wait to be saved: a save under way is waited for, then the user is asked.
import { type BrowserWindow, dialog } from 'electron';

const patience = 1000;

let waiting = 0;
let saved: (() => void) | null = null;

/** How many edits the window says it still holds. */
export function noteWaiting(count: number): void {
  waiting = count;
  if (count === 0) saved?.();
}

export function askBeforeLosing(window: BrowserWindow): void {
  let isAsking = false;
  window.on('close', (event) => {
    if (waiting === 0) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void mayClose(window).then((may) => {
      isAsking = false;
      if (may) window.destroy();
    });
  });
}

async function mayClose(window: BrowserWindow): Promise<boolean> {
  return (await isSavedSoon()) || (await isGivenUp(window));
}

function isSavedSoon(): Promise<boolean> {
  return new Promise((tell) => {
    const late = setTimeout(() => tell(false), patience);
    saved = () => {
      clearTimeout(late);
      tell(true);
    };
  });
}

async function isGivenUp(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Some of your work is not saved yet.',
    detail: 'If you close now, the edits since the last “Saved” are lost.',
    buttons: ['Stay', 'Close and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
