// Opens a workspace through main and shows it: at the start, or a new one instead of the present.
import type { Answer } from '../../shared/bridge.ts';
import type { Problem } from '../../shared/problem.ts';
import { dateOf, type PlainDate } from '../../shared/values/date.ts';
import { ask } from '../bridge.ts';
import { show } from '../edit.ts';
import { getState, setState } from '../store.ts';
import { announce } from '../ui/announce.ts';
import { granted } from './trouble.ts';

/** The day on the user's calendar, or that of the instant a test stands at. */
export function dayOf(now: string | null): PlainDate {
  const at = now === null ? new Date() : new Date(now);
  return dateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

async function today(): Promise<PlainDate> {
  const about = await ask.about(null);
  return dayOf(about.ok ? about.value.now : null);
}

async function showAnswer(answer: Answer<'openWorkspace'>): Promise<Problem | null> {
  if (!answer.ok) return answer.no;
  show(answer.value, await today());
  return null;
}

/** A problem where the workspace cannot be opened; the application starts all the same. */
export async function openFirst(): Promise<Problem | null> {
  return showAnswer(await ask.openWorkspace(null));
}

/** Nothing is left behind unsaved: what waits goes to the disk first. */
function isSaved(): boolean {
  if (getState().queue.waiting === 0) return true;
  announce('Not everything is saved yet. Wait until it is, then try again.');
  return false;
}

/** A file that somebody sent, as a new workspace; the present one stays as it is where it lies. */
export async function openReceived(): Promise<void> {
  if (!isSaved()) return;
  const opened = granted(await ask.openReceived(null));
  if (opened === null) return;
  show(opened, await today());
  setState({ page: 'overview', trouble: null });
  announce(`Opened as a new workspace: ${opened.folder}`);
}

export async function startWorkspace(kind: 'empty' | 'example'): Promise<void> {
  if (!isSaved()) return;
  const problem = await showAnswer(await ask.startWorkspace(kind));
  setState(problem ? { trouble: problem } : { page: 'overview', trouble: null });
}
