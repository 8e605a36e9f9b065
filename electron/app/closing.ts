// Closing the window: what is typed is taken, a running save is waited for, then the user is asked.
import { type BrowserWindow, dialog } from 'electron';
import type { TypedIn, TypedText } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { tellWindow } from '../bridge/channels.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import { within } from './within.ts';

const patience = 1000;

/** The session, once it is loaded; null before. */
export type SessionNow = () => Promise<WorkspaceSession> | null;

type Told = (typed: TypedIn) => void;

const waiting = new Set<Told>();

/** The window's answer to being asked to leave. */
export function noteTyped(typed: TypedIn): void {
  for (const tell of waiting) tell(typed);
  waiting.clear();
}

/**
 * Has the window take what is typed in it; what it could not take. Null where it does not answer within
 * so many milliseconds: of a page that hangs or is gone counts what it told before.
 */
export async function leave(
  { webContents }: BrowserWindow,
  limit: number,
): Promise<TypedIn | null> {
  if (webContents.isDestroyed() || webContents.isCrashed()) return null;
  const told = new Promise<TypedIn | null>((tell) => {
    waiting.add(tell);
    webContents.once('render-process-gone', () => tell(null));
  });
  tellWindow(webContents, 'leave', null);
  return within(limit, told);
}

export function askBeforeLosing(window: BrowserWindow, session: SessionNow): void {
  let isAsking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    const asked = mayClose(window, session).finally(() => {
      isAsking = false;
    });
    void asked.then((may) => {
      if (may && !window.isDestroyed()) window.destroy();
    });
  });
}

async function mayClose(window: BrowserWindow, session: SessionNow): Promise<boolean> {
  const told = await leave(window, patience);
  const open = await session();
  if (open === null) return true;
  const { saves } = open;
  const typed = [...saves.typedBefore, ...(told?.typed ?? saves.typed)];
  const isSaved =
    (await saves.unsaved()).length === 0 || (await within(patience, saves.saveHeld()));
  if (isSaved === true && typed.length === 0) return true;
  if (!(await asks(window, questionOf(typed)))) return false;
  const kept = saves.keepAside(told);
  return kept === null || kept.ok || asks(window, givingUp(kept.no));
}

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly close: string;
}

function questionOf(typed: readonly TypedText[]): Question {
  const [first] = typed;
  const where = first?.where ? ` in “${first.where}”` : '';
  return {
    message: first ? `What you typed${where} is not saved.` : 'Some of your work is not saved yet.',
    detail: 'If you close now, it is set aside and shown when you open this workspace again.',
    close: 'Close and set it aside',
  };
}

const givingUp = ({ what, why }: Problem): Question => ({
  message: what,
  detail: `${why} If you close now, unsaved work is lost.`,
  close: 'Close without saving',
});

/** True where the user closes all the same. */
async function asks(window: BrowserWindow, { message, detail, close }: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: ['Stay', close],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
