// The window: sandboxed, shown once it has something to show, back where it was left.
import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  nativeTheme,
  screen,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { origin } from './assets.ts';
import { isVisibleOn, readWindowState, type WindowState } from './windowState.ts';

const smallest = { minWidth: 960, minHeight: 600 };
const firstSize = { width: 1280, height: 800 };

/** What every page of the application gets, the printed one too. */
const pagePreferences: WebPreferences = {
  preload: join(import.meta.dirname, 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
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
    ...placeOf(state),
    ...smallest,
    show: false,
    title: 'Treekeeper',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191b' : '#ffffff',
  });
  if (state?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.once('show', () => void keepState(window, dataFolder));
  askBeforeLosing(window);
  void window.loadURL(`${origin}/`);
  return window;
}

function placeOf(state: WindowState | null): Partial<WindowState['bounds']> {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  return state && isVisibleOn(screens, state.bounds) ? state.bounds : firstSize;
}

async function keepState(window: BrowserWindow, dataFolder: string): Promise<void> {
  const { openSettings } = await import('./settings.ts');
  const settings = openSettings(dataFolder);
  window.on('close', () => settings.set('window', stateOf(window)));
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
}

/** The page refuses to unload while it holds edits that are not saved. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Some of your work is not saved yet.',
      detail: 'If you close now, it is lost.',
      buttons: ['Stay', 'Close and lose it'],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
}
