// Start-up, in its order: scheme, place of the data, window, and then everything else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, session } from 'electron';
import { answerBridge, isFrameOf, tellWindow } from '../bridge/channels.ts';
import { answersOf } from '../bridge/handlers.ts';
import { type Job, jobOf } from '../cli/arguments.ts';
import type { Drawer } from '../session/workspaceSession.ts';
import { askBeforeLosing } from './closing.ts';
import { readEnvironment } from './environment.ts';
import { arrive, fileAmong } from './handedFile.ts';
import { setMenu } from './menu.ts';
import { guardContents, guardProgram, guardSession } from './navigationPolicy.ts';
import { registerScheme, serveFiles } from './protocol.ts';
import { applyTheme } from './theme.ts';
import { isOurs, openWindow, windowKept } from './window.ts';

const environment = readEnvironment(process.env);
const packFolder = argument('board-pack');
const job = jobOf(process.argv.slice(1));
let window: BrowserWindow | null = null;
let opening: Promise<Drawer> | null = null;
let isClosed = false;

guardProgram();
registerScheme();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
if (environment.dataFolder) app.setPath('userData', environment.dataFolder);
if (job !== null || packFolder !== null) app.on('window-all-closed', stayUntilDone);
if (job !== null) void runFromTerminal(job);
else if (packFolder !== null) void app.whenReady().then(() => runBoardPack(packFolder));
else if (app.requestSingleInstanceLock()) openDesk();
else app.quit();

function openDesk(): void {
  const handed = fileAmong(process.argv, process.cwd());
  if (handed !== null) arrive(handed);
  // A Mac hands a file over in its own way, perhaps before all else is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive(path);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeFirst);
  void app.whenReady().then(start);
}

function start(): void {
  prepare();
  applyTheme(app.getPath('userData'));
  showWindow();
  setMenu();
  // Not earlier: before it is ready no window can be opened, and then this one opens anyway.
  app.on('second-instance', (_event, words, from) => {
    const file = fileAmong(words, from);
    if (file !== null) arrive(file);
    showWindow();
    tellArrived();
  });
  app.on('activate', showWindow);
}

function receive(path: string): void {
  arrive(path);
  if (app.isReady()) showWindow();
  tellArrived();
}

/** A window that is only being loaded asks by itself. */
function tellArrived(): void {
  if (window) tellWindow(window.webContents, 'fileArrived', null);
}

/** What each page needs before it loads. */
function prepare(): void {
  guardSession(session.defaultSession);
  serveFiles(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  answerBridge(ipcMain, answersOf(environment, drawer), isFrameOf(isOurs));
}

/** The drawer is loaded when the window has painted its frame, or at the first question. */
function drawer(): Promise<Drawer> {
  opening ??= import('../session/workspaceSession.ts').then(
    (loaded) => new loaded.Drawer(environment, job !== null),
  );
  return opening;
}

/** Quits once all that is on its way to the disk has arrived. */
function closeFirst(event: Electron.Event): void {
  if (isClosed) return;
  isClosed = true;
  event.preventDefault();
  const drawerClosed = opening?.then((one) => one.close()) ?? Promise.resolve();
  // Not within the event: there Electron still counts itself as quitting, and would do nothing.
  void Promise.allSettled([windowKept(), drawerClosed]).then(() => setImmediate(() => app.quit()));
}

function showWindow(): void {
  if (window === null) {
    window = openWindow(app.getPath('userData'));
    askBeforeLosing(window);
    // While the page loads its scripts, so that its first question need not wait. Where that fails, it is
    // told when it asks.
    window.webContents.once('dom-ready', () => void drawer().then((one) => one.openAhead()));
    window.on('closed', () => {
      window = null;
    });
  } else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}

/** Without a listener the application would end with the hidden window, before all is written. */
function stayUntilDone(): void {}

/** The main job without a display: writes the pack, says its paths, and ends. */
async function runBoardPack(folder: string): Promise<void> {
  prepare();
  try {
    const { writeWithoutDisplay } = await import('../cli/boardPack.ts');
    await writeWithoutDisplay(await drawer(), folder, environment.now());
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

/** In a folder of its own, so that the workspaces of the user are neither seen nor touched. */
async function runFromTerminal(asked: Job): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-job-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Chromium writes its own once more when all else is done: that goes where its things are.
  app.setPath('sessionData', join(app.getPath('userData'), 'jobs'));
  app.setPath('userData', folder);
  try {
    await app.whenReady();
    prepare();
    const { runJob } = await import('../cli/runCommand.ts');
    app.exit(await runJob(asked, await drawer(), environment.now()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    app.exit(1);
  }
}

/** The value of `--name=value` among the arguments, or null. */
function argument(name: string): string | null {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? null;
}
