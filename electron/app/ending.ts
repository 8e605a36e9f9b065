// Ending without anybody to ask: a signal, or a system that shuts down. In order, and within a time.
import { app, BrowserWindow, powerMonitor } from 'electron';
import type { Problem } from '../../shared/bridge/problem.ts';
import { forTerminal } from '../cli/forTerminal.ts';
import { leave, type SessionNow } from './closing.ts';
import { endSnapshots } from './snapshotProcess.ts';
import { keepPlace } from './window.ts';
import { within } from './within.ts';

/** All in milliseconds: a page, a disk that does not answer, a snapshot, a command of the terminal, and all; then the locks. */
const limits = { page: 6000, saving: 3000, snapshot: 4000, job: 8000, all: 15_000, locks: 1000 };

/** What a shell expects of a program that a signal ended. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const names = Object.keys(signals) as readonly (keyof typeof signals)[];

/**
 * What comes before all is ready waits until it is: nothing can be ended in order earlier. Libraries that
 * watch signals to clean up kill the process once they have; as long as somebody else listens, that is
 * the same signal once more.
 */
export function onSignal(end: (code: number) => void): void {
  let early: number | null = null;
  const wait = (_name: NodeJS.Signals, number: number) => {
    early ??= number;
  };
  for (const name of names) process.on(name, wait);
  void app.whenReady().then(() => {
    for (const name of names) {
      // Chromium has set its own handlers in place of these: only one that is new counts.
      process.off(name, wait);
      process.on(name, () => end(128 + signals[name]));
    }
    if (early !== null) end(128 + early);
  });
}

export interface Ending {
  readonly window: () => BrowserWindow | null;
  readonly session: SessionNow;
  /** Ends what is being written beside the window. */
  readonly stopWork: () => Promise<unknown>;
}

let isEnding = false;
let isLost = false;

/** Whether something could neither be saved nor kept aside. */
export const hasLost = (): boolean => isLost;

/** Whether nobody is asked any more. */
export const isEndingNow = (): boolean => isEnding;

function tell({ what, path, why }: Problem): void {
  console.error(forTerminal([what, path, why].filter(Boolean).join('\n')));
}

/**
 * What is typed is taken, what is asked for is saved, and what cannot be is kept aside. Then the
 * application quits as ever.
 */
export async function endInOrder({ window, session }: Ending): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  // What hangs in a disk does not keep the system from shutting down.
  setTimeout(() => void exitLate(), limits.all);
  const shown = window();
  const typed = shown ? await leave(shown, limits.page) : null;
  setTimeout(endSnapshots, limits.snapshot);
  const open = await within(limits.saving, session() ?? Promise.resolve(null));
  await within(limits.saving, open?.saves.saveHeld() ?? Promise.resolve(true));
  const kept = open?.saves.keepAside(typed);
  if (kept?.ok === false) {
    tell(kept.no);
    isLost = true;
  }
  if (shown && !shown.isDestroyed()) keepPlace(shown);
  for (const each of BrowserWindow.getAllWindows()) each.destroy();
  app.quit();
}

/** A lock that stays would keep others from the workspace: of another computer nobody can prove that it ended. */
async function exitLate(): Promise<void> {
  const released = import('../workspace/lock.ts').then((one) => one.releaseAllLocks());
  await within(limits.locks, released);
  app.exit(1);
}

/** A command of the terminal: nothing is asked of a window, and the code says that it was ended. */
export async function endJob({ session, stopWork }: Ending, code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  setTimeout(endSnapshots, limits.snapshot);
  const closed = stopWork().then(async () => (await session())?.close());
  // A workspace that is being opened is closed once it is: its lock would be left.
  await within(limits.job, closed).catch((error) => console.error(error));
  app.exit(code);
}

/** The same where something went wrong. What Chromium writes before all is ready would be left. */
export async function giveUpJob(ending: Ending): Promise<void> {
  await app.whenReady();
  await endJob(ending, 1);
}

/** A command of the terminal is quit from outside only: by Chromium's own way with a signal, until all is ready. */
export function endWithQuit(ending: Ending): void {
  app.on('before-quit', (event) => {
    event.preventDefault();
    void endJob(ending, 128 + signals.SIGTERM);
  });
}

/** Where the system shuts down, it is told to wait: each of these events exists on some systems only. */
export function endWithSystem(ending: Ending): void {
  const wait = (event?: { preventDefault?: () => void }) => {
    event?.preventDefault?.();
    void endInOrder(ending);
  };
  powerMonitor.on('shutdown', wait);
  app.on('browser-window-created', (_event, window) => {
    window.on('query-session-end', wait);
    // Too late to wait: the process may be ended as soon as this returns.
    window.on('session-end', () => void keepAtOnce(ending));
  });
}

async function keepAtOnce({ session }: Ending): Promise<void> {
  const open = await session();
  const kept = open?.saves.keepAside(null);
  if (kept?.ok === false) tell(kept.no);
}
