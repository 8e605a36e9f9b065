// Closing the window: commits the field being typed in, waits for a running save, then asks the user.
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
  await takeTyped(window);
  return waiting === 0 || (await isSavedSoon()) || (await isGivenUp(window));
}

// Runs in the page: leaving a field takes what was typed in it. The window tells of it in its next turn.
const leaveField = `new Promise((done) => {
  document.activeElement?.blur();
  setTimeout(done, 50);
})`;

/** A page that hangs or is gone has nothing that could be waited for. */
async function takeTyped({ webContents }: BrowserWindow): Promise<void> {
  const late = new Promise<void>((go) => setTimeout(go, patience));
  const left = webContents.executeJavaScript(leaveField).catch(() => {});
  await Promise.race([left, late]);
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
