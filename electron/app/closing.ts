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
  const entered = await takeTyped(window);
  if (entered !== null && !(await isGivenUp(window, openDialog(entered)))) return false;
  return waiting === 0 || (await isSavedSoon()) || (await isGivenUp(window, notSaved));
}

// Runs in the page: leaving a field takes what was typed in it. The window tells of it in its next turn.
// Answers with the title of a dialog in which something was entered that is not submitted.
const leaveField = `new Promise((done) => {
  document.activeElement?.blur();
  const entered = document.querySelector('dialog[data-entered]')?.dataset.entered ?? null;
  setTimeout(() => done(entered), 50);
})`;

/** A page that hangs or is gone has nothing that could be waited for. */
async function takeTyped({ webContents }: BrowserWindow): Promise<string | null> {
  const late = new Promise<null>((go) => setTimeout(() => go(null), patience));
  const left = webContents.executeJavaScript(leaveField).catch(() => null);
  const title: unknown = await Promise.race([left, late]);
  return typeof title === 'string' ? title : null;
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

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [stay: string, close: string];
}

const notSaved: Question = {
  message: 'Some of your work is not saved yet.',
  detail: 'If you close now, the edits since the last “Saved” are lost.',
  buttons: ['Stay', 'Close and lose them'],
};

const openDialog = (title: string): Question => ({
  message: `Discard what you entered in “${title}”?`,
  detail: 'The dialog is still open, and nothing in it is saved yet.',
  buttons: ['Keep editing', 'Discard and close'],
});

async function isGivenUp(window: BrowserWindow, question: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    ...question,
    buttons: [...question.buttons],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
