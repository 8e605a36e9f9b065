// The main window: sandboxed, shown at once in its background color, at its last position.
import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  screen,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { keepVisits } from '../settings/visits.ts';
import type { Area, WindowState } from '../settings/windowState.ts';
import { startAddress } from './startAddress.ts';
import { leastSizeOn, placeOn, readWindowState } from './windowState.ts';

let keeping: Promise<void> = Promise.resolve();

/** What every page of the application gets, the printed one too. */
const pagePreferences: WebPreferences = {
  preload: join(import.meta.dirname, 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  // Files are chosen in the dialogs of main alone.
  disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
};

const ours = new WeakSet<WebContents>();

/** Whether a page may ask through the bridge: it stands in a window that we opened. */
export function isOurs(contents: WebContents): boolean {
  return ours.has(contents);
}

/** A window of ours, with the rights of a page and no more. */
export function newWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({ ...options, webPreferences: pagePreferences });
  ours.add(window.webContents);
  return window;
}

/** Opens the main window; its bounds are read from and kept in `dataFolder`. */
export function openWindow(dataFolder: string): BrowserWindow {
  const state = readWindowState(dataFolder);
  const window = newWindow({
    ...placeOn(screens(), state?.bounds ?? null),
    ...leastSizeOn(screen.getPrimaryDisplay().workArea),
    // One that was maximized is shown as that, and not first in its smaller bounds.
    show: !state?.maximised,
    title: 'Treekeeper',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12161c' : '#f7f8fa',
  });
  followScreen(window);
  if (state?.maximised) window.maximize();
  keepers.set(window, () => {
    keeping = keepState(stateOf(window), dataFolder);
  });
  window.on('close', () => keepPlace(window));
  // What the page told last, when it was asked to leave.
  window.on('closed', () => {
    keeping = keeping.then(() => keepVisits(dataFolder));
  });
  // A window that is closed at once loads nothing.
  window.loadURL(startAddress(dataFolder)).catch((error) => console.warn(error));
  return window;
}

/** What is left of each screen beside bars and docks; that of the main one comes first. */
function screens(): Area[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

/** The window may be made as small as the screen that it is moved to. */
function followScreen(window: BrowserWindow): void {
  const limit = () => {
    const { workArea } = screen.getDisplayMatching(window.getBounds());
    const { minWidth, minHeight } = leastSizeOn(workArea);
    window.setMinimumSize(minWidth, minHeight);
  };
  limit();
  window.on('move', limit);
  screen.on('display-metrics-changed', limit);
  window.on('closed', () => screen.off('display-metrics-changed', limit));
}

/** Settings take long to load: what the closed window leaves is written while nobody waits. */
async function keepState(state: WindowState, dataFolder: string): Promise<void> {
  const { openSettings } = await import('../settings/settingsStore.ts');
  openSettings(dataFolder).set('window', state);
  await keepVisits(dataFolder);
}

const keepers = new WeakMap<BrowserWindow, () => void>();

/** Where the window stands is where it opens the next time. */
export function keepPlace(window: BrowserWindow): void {
  keepers.get(window)?.();
}

/** Resolves when the place of the last closed window is on the disk. */
export function windowKept(): Promise<void> {
  return keeping;
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
}
