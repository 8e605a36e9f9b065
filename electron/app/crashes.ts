// A window or a process that ended by itself: the window is loaded again, and the page is told why.
import { app, type BrowserWindow, dialog } from 'electron';
import type { Problem } from '../../shared/bridge/problem.ts';
import { isEndingNow } from './ending.ts';
import { restartAddress } from './startAddress.ts';

/** Milliseconds within which a second end is no accident any more. */
const soon = 60_000;
/** A page that does not even come up is not loaded for ever. */
const mostAttempts = 3;

let last = Number.NEGATIVE_INFINITY;
let attempts = 0;
let once: Problem | null = null;
let again: Problem | null = null;
let isAsked = false;
let isAsking = false;

/** Why the window was loaded again, told once; null where it was not. */
export function stopped(): Problem | null {
  const told = once;
  once = null;
  return told;
}

/** Why no workspace is opened in a window that stopped again, told once. */
export function stoppedAgain(): Problem | null {
  attempts = 0;
  const told = again;
  again = null;
  return told;
}

const safe = 'Everything that showed as saved is safe. Edits that were not saved yet were kept.';

function stoppedOnce(reason: string): Problem {
  const isMemory = reason === 'oom' || reason === 'memory-eviction';
  return {
    kind: 'problem',
    what: 'The window stopped working and was reopened.',
    why: isMemory ? 'It ran out of memory.' : 'It ended unexpectedly.',
    remedy: 'Check the field you were typing in, then continue.',
    safe,
  };
}

const openedAsAsked: Problem = {
  kind: 'problem',
  what: 'The window was reloaded, as you asked.',
  why: 'It had stopped responding.',
  remedy: 'Check the field you were typing in, then continue.',
  safe,
};

const stoppedTwice: Problem = {
  kind: 'problem',
  what: 'The window stopped working twice within a minute.',
  why: 'Something in the workspace that was open, or on this computer, may be the cause.',
  remedy: 'Open another workspace, or try this one again.',
  safe,
};

/** From now on: whatever ends the page or lets it hang. `keepTyped` keeps what was typed in one that is gone. */
export function keepAlive(window: BrowserWindow, keepTyped: () => void): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    console.warn(`The window's process is gone: ${reason}`);
    keepTyped();
    // Within the event the page cannot be loaded yet.
    setImmediate(() => {
      if (!window.isDestroyed() && !isEndingNow()) void loadAgain(window, reason);
    });
  });
  window.on('unresponsive', () => void askToWait(window));
}

async function loadAgain(window: BrowserWindow, reason: string): Promise<void> {
  if (isAsked) {
    isAsked = false;
    once = openedAsAsked;
  } else if (!(await isCounted(window, reason))) return app.quit();
  await window
    .loadURL(restartAddress(app.getPath('userData')))
    .catch((error) => console.warn(error));
}

/** Notes what the page is told; false where the user gives it up. */
async function isCounted(window: BrowserWindow, reason: string): Promise<boolean> {
  const now = performance.now();
  const isSoon = now - last < soon;
  last = now;
  once = isSoon ? null : stoppedOnce(reason);
  again = isSoon ? stoppedTwice : null;
  attempts += 1;
  return attempts <= mostAttempts || (await isTriedAgain(window));
}

async function isTriedAgain(window: BrowserWindow): Promise<boolean> {
  attempts = 0;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stops working as soon as it opens.',
    detail: 'Everything that was saved is safe. Restart the computer if it happens again.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

/** Goes away by itself where the page answers again, or is gone: the next one has not been asked about. */
async function askToWait(window: BrowserWindow): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  const answers = new AbortController();
  const abort = () => {
    isAsking = false;
    answers.abort();
  };
  window.once('responsive', abort);
  window.webContents.once('render-process-gone', abort);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window is not responding.',
    detail: 'Everything that showed as saved is safe. You may have to retype your last input.',
    buttons: ['Wait', 'Reload'],
    defaultId: 0,
    cancelId: 0,
    signal: answers.signal,
  });
  // Another one may be asked by now.
  if (answers.signal.aborted) return;
  isAsking = false;
  if (window.isDestroyed()) return;
  window.off('responsive', abort);
  window.webContents.off('render-process-gone', abort);
  if (response !== 1) return;
  isAsked = true;
  window.webContents.forcefullyCrashRenderer();
}

/** Without it Chromium ends the whole application once its process for graphics cannot be started again. */
const noLimit = 'disable-gpu-process-crash-limit';

/**
 * Before the application is ready. A logout sends its signal to all processes at once: those of Chromium are
 * gone before anything can be saved, and that must not end this one too.
 */
export function outliveGraphics(): void {
  app.commandLine.appendSwitch(noLimit);
}

/** Chromium starts its own processes again; the log says that one ended. */
export function logProcesses(): void {
  app.on('child-process-gone', (_event, { type, reason, name }) => {
    if (reason === 'clean-exit' || reason === 'killed') return;
    console.warn(`A process is gone: ${name ?? type}, ${reason}`);
    // A driver that breaks: by counting on, Chromium comes to draw without it.
    if (type === 'GPU' && reason !== 'launch-failed') app.commandLine.removeSwitch(noLimit);
  });
}
