// Start-up, in its order: scheme, place of the data, window, and then everything else.
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, session } from 'electron';
import { answersOf } from './answers.ts';
import { answerBridge, isFrameOf } from './bridge.ts';
import type { Drawer } from './drawer.ts';
import { readEnvironment } from './environment.ts';
import { guardContents, guardSession } from './guard.ts';
import { setMenu } from './menu.ts';
import { registerScheme, serveFiles } from './protocol.ts';
import { isOurs, openWindow } from './window.ts';

const environment = readEnvironment(process.env);
const packFolder = argument('board-pack');
let window: BrowserWindow | null = null;
let opening: Promise<Drawer> | null = null;

registerScheme();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
if (environment.dataFolder) app.setPath('userData', environment.dataFolder);
if (packFolder !== null) void app.whenReady().then(() => runBoardPack(packFolder));
else if (app.requestSingleInstanceLock()) openDesk();
else app.quit();

function openDesk(): void {
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeFirst);
  void app.whenReady().then(start);
}

function start(): void {
  prepare();
  showWindow();
  setMenu();
}

/** What each page needs before it loads. */
function prepare(): void {
  guardSession(session.defaultSession);
  serveFiles(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  answerBridge(ipcMain, answersOf(environment, drawer), isFrameOf(isOurs));
}

/** The drawer is loaded at the first question, while the window paints its frame. */
function drawer(): Promise<Drawer> {
  opening ??= import('./drawer.ts').then((loaded) => new loaded.Drawer(environment));
  return opening;
}

/** Quits once the drawer is closed: what is on its way to the disk arrives. */
function closeFirst(event: Electron.Event): void {
  if (opening === null) return;
  event.preventDefault();
  const last = opening;
  opening = null;
  void last.then((one) => one.close()).finally(() => app.quit());
}

function showWindow(): void {
  if (window === null) {
    window = openWindow(app.getPath('userData'));
    window.on('closed', () => {
      window = null;
    });
  } else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}

/** The main job without a display: writes the pack, says its paths, and ends. */
async function runBoardPack(folder: string): Promise<void> {
  prepare();
  try {
    const { writeWithoutDisplay } = await import('./headless.ts');
    await writeWithoutDisplay(await drawer(), folder, environment.now());
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

/** The value of `--name=value` among the arguments, or null. */
function argument(name: string): string | null {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? null;
}
