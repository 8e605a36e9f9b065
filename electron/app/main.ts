// Start-up in order: URL scheme, data folder, window, then everything else.
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, ipcMain, nativeTheme, powerMonitor, session } from 'electron';
import { answerBridge, tellWindow } from '../bridge/channels.ts';
import { allHandlers } from '../bridge/handlers/allHandlers.ts';
import { isFrameOf } from '../bridge/sender.ts';
import { Work } from '../bridge/work.ts';
import { type Command, parseArguments } from '../cli/arguments.ts';
import { forTerminal } from '../cli/forTerminal.ts';
import { libraryPlace, usualFolder } from '../library/place.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import type { Program } from '../settings/program.ts';
import { askBeforeLosing } from './closing.ts';
import { keepAlive, logProcesses, outliveGraphics } from './crashes.ts';
import { desktop } from './desktop.ts';
import {
  type Ending,
  endInOrder,
  endJob,
  endWithQuit,
  endWithSystem,
  giveUpJob,
  hasLost,
  isEndingNow,
  onSignal,
} from './ending.ts';
import { readEnvironment } from './environment.ts';
import { exportInProcess } from './exportProcess.ts';
import { areTooLong, filesAmong, keepHandedFile, refuseLongWords } from './handedFile.ts';
import { setMenu } from './menu.ts';
import { keepOnPage, refuseDebugger, refusePermissions } from './navigationPolicy.ts';
import { stayOffline, withoutCalls, withoutDictionaries } from './offline.ts';
import { paperIn } from './paper.ts';
import { registerScheme, serveFiles } from './protocol.ts';
import { readInProcess } from './readerProcess.ts';
import { folderProblem, isHeldElsewhere, lockProblem, temporaryProblem } from './settingsFolder.ts';
import { endSnapshots, writeInProcess } from './snapshotProcess.ts';
import { endCommandWith, endWith, usualSettingsFolder } from './startProblem.ts';
import { ofCommand, sweepTemporary, temporaryFolder } from './temporaryFolders.ts';
import { applyTheme } from './theme.ts';
import { endUnseen, watchErrors } from './unexpected.ts';
import { isOurs, openWindow, windowKept } from './window.ts';

const environment = readEnvironment(process.env);
const packFolder = argument('board-pack');
const command = parseArguments(process.argv.slice(1));
let window: BrowserWindow | null = null;
let starting: Promise<WorkspaceSession> | null = null;
const work = new Work((running) => {
  if (window) tellWindow(window.webContents, 'work', running);
});
/** Milliseconds for the last one: without it the next opening only takes longer. */
const longestSnapshot = 6000;
let closed: 'no' | 'being closed' | 'yes' = 'no';
const ending: Ending = {
  window: () => window,
  session: () => starting,
  stopWork: () => work.stopAll(),
};

watchErrors(command === null && packFolder === null ? tellFailure : () => void giveUpJob(ending));
refuseDebugger();
stayOffline();
outliveGraphics();
registerScheme();
app.on('session-created', withoutDictionaries);
app.on('web-contents-created', (_event, contents) => {
  keepOnPage(contents);
  withoutCalls(contents);
});
const settingsFolder = environment.dataFolder ?? usualSettingsFolder();
const unwritable = folderProblem(settingsFolder);
const noTemporary = temporaryProblem(tmpdir());
// Where it cannot be written, nothing of Chromium's goes there either.
if (environment.dataFolder && unwritable === null) app.setPath('userData', settingsFolder);
if (command !== null || packFolder !== null) {
  app.on('window-all-closed', stayUntilDone);
  onSignal((code) => void endJob(ending, code));
  endWithQuit(ending);
} else {
  // Before the lock of the settings is taken: it would be left.
  onSignal(() => void endInOrder(ending));
}
// A command of the terminal keeps what it writes among the temporary files.
const hinders = packFolder === null ? noTemporary : (noTemporary ?? unwritable);
if (hinders !== null && (command !== null || packFolder !== null)) endCommandWith(hinders);
else if (command !== null) void runFromTerminal(command);
else if (packFolder !== null) void app.whenReady().then(() => runBoardPack(packFolder));
else if (unwritable !== null) void endWith(unwritable);
else if (noTemporary !== null) void endWith(noTemporary);
else if (areTooLong(process.argv, process.cwd())) app.exit(refuseLongWords());
else if (app.requestSingleInstanceLock()) openApplication();
else if (isHeldElsewhere(settingsFolder, process.platform)) app.quit();
else void endWith(lockProblem(settingsFolder));

function openApplication(): void {
  for (const path of filesAmong(process.argv, process.cwd())) keepHandedFile(path);
  // A Mac hands a file over in its own way, perhaps before all else is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive(path);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeFirst);
  logProcesses();
  void app.whenReady().then(start);
}

function start(): void {
  prepare();
  endWithSystem(ending);
  applyTheme(app.getPath('userData'));
  showWindow();
  setMenu();
  // Not earlier: before it is ready no window can be opened, and then this one opens anyway.
  app.on('second-instance', (_event, given, from) => {
    for (const path of filesAmong(given, from)) keepHandedFile(path);
    showWindow();
    tellHandedFile();
  });
  app.on('activate', showWindow);
  powerMonitor.on('resume', () => {
    if (window) tellWindow(window.webContents, 'awake', null);
  });
}

function receive(path: string): void {
  keepHandedFile(path);
  if (app.isReady()) showWindow();
  tellHandedFile();
}

/** In the window; where none is open yet there is nothing to go on with. */
function tellFailure(why: string): void {
  if (window) tellWindow(window.webContents, 'failed', why);
  else if (closed === 'no' && !isEndingNow()) endUnseen(why);
}

/** A window that is only being loaded asks by itself. */
function tellHandedFile(): void {
  if (window) tellWindow(window.webContents, 'fileHandedOver', null);
}

/** What each page needs before it loads. */
function prepare(): void {
  void sweepTemporary();
  refusePermissions(session.defaultSession);
  serveFiles(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  const { fixedNow } = environment;
  const context = {
    program: program(),
    fixedNow,
    desktop,
    session: openSession,
    work,
    write: exportInProcess,
    reader: readInProcess,
  };
  answerBridge(ipcMain, allHandlers(context), isFrameOf(isOurs));
}

/** The folder of the data is that of the moment: a command of the terminal has one of its own. */
function program(): Program {
  const programFolder = app.isPackaged ? dirname(process.execPath) : null;
  const dataFolder = app.getPath('userData');
  return { version: app.getVersion(), dataFolder, programFolder, now: environment.now };
}

/** Loaded when the window has painted its frame, or at the first question. */
function openSession(): Promise<WorkspaceSession> {
  starting ??= loadSession(program());
  return starting;
}

async function loadSession(running: Program): Promise<WorkspaceSession> {
  const { WorkspaceSession } = await import('../session/workspaceSession.ts');
  // What is asked for in a terminal leaves the library of the user alone.
  const library = () => (command ? usualFolder(running) : libraryPlace(running).folder);
  return new WorkspaceSession({ program: running, writeSnapshot: writeInProcess, library });
}

/** Quits once all that is on its way to the disk has arrived, however often it is asked to. */
function closeFirst(event: Electron.Event): void {
  if (closed === 'yes') return;
  event.preventDefault();
  if (closed === 'no') void closeAll();
}

async function closeAll(): Promise<void> {
  closed = 'being closed';
  // One that hangs would keep the next start from the workspace.
  setTimeout(endSnapshots, longestSnapshot);
  // A copy that is being written reads the workspace.
  const sessionClosed = work.stopAll().then(async () => (await starting)?.close());
  await Promise.allSettled([windowKept(), sessionClosed]);
  closed = 'yes';
  const quit = () => (hasLost() ? app.exit(1) : app.quit());
  // Not within the event: there Electron still counts itself as quitting, and would do nothing.
  setImmediate(quit);
}

function showWindow(): void {
  // It would begin what has just been ended.
  if (isEndingNow()) return;
  if (window === null) {
    window = openWindow(app.getPath('userData'));
    askBeforeLosing(window, ending.session);
    keepAlive(window, () => {
      void work.stopAll();
      void starting?.then((one) => one.saves.keepTyped());
    });
    // What the page before had begun nobody waits for: it would open another workspace behind the new page.
    window.webContents.on('did-navigate', () => void work.stopAll());
    // While the page loads its scripts, so that its first question need not wait. Where that fails, it is
    // told when it asks.
    window.webContents.once('dom-ready', () => {
      const ahead = openSession().then((one) => one.openAhead());
      ahead.catch(() => {});
    });
    window.on('closed', () => {
      window = null;
      // The page that a pack is drawn on is a window too, and would keep the application going unseen.
      void work.stopAll();
    });
  } else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}

/** Without a listener the application would end with the hidden window, before all is written. */
function stayUntilDone(): void {}

/** Without a display: writes the board pack, and ends. */
async function runBoardPack(folder: string): Promise<void> {
  prepare();
  try {
    nativeTheme.themeSource = 'light';
    const { writeWithoutDisplay } = await import('../cli/boardPack.ts');
    const means = { pages: await desktop.hiddenPages(), write: exportInProcess };
    const opened = await openSession();
    // What was ended before it began would not be stopped.
    if (isEndingNow()) return;
    const hinders = await work.run('', (control) =>
      writeWithoutDisplay(opened, { ...means, control }, folder),
    );
    if (isEndingNow()) return;
    if (hinders === null) app.exit(0);
    else endCommandWith(hinders);
  } catch (error) {
    if (!isEndingNow()) console.error(error);
    endCommand(1);
  }
}

/** In a folder of its own, so that the workspaces of the user are neither seen nor touched. */
async function runFromTerminal(asked: Command): Promise<void> {
  const folder = temporaryFolder(tmpdir(), ofCommand);
  // Chromium writes its own once more when all else is done: that goes into its own folder.
  app.setPath('sessionData', join(unwritable === null ? settingsFolder : folder, 'jobs'));
  app.setPath('userData', folder);
  try {
    await app.whenReady();
    prepare();
    nativeTheme.themeSource = 'light';
    const { runCommand } = await import('../cli/runCommand.ts');
    const pages = await desktop.hiddenPages(paperIn(settingsFolder));
    const means = { pages, write: exportInProcess, reader: readInProcess };
    const running = await openSession();
    if (isEndingNow()) return;
    const code = await work.run('', ({ signal }) =>
      runCommand(asked, running, { ...means, signal }),
    );
    endCommand(code);
  } catch (error) {
    if (!isEndingNow())
      console.error(forTerminal(error instanceof Error ? error.message : String(error)));
    endCommand(1);
  }
}

/** One that a signal ends has the code of that. */
function endCommand(code: number): void {
  if (!isEndingNow()) app.exit(code);
}

/** The value of `--name=value` among the arguments, or null. */
function argument(name: string): string | null {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? null;
}
