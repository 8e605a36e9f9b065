// Opens a workspace through main and shows it: at the start, or a new one instead of the present.
import type { Answer } from '../../shared/bridge.ts';
import type { Problem } from '../../shared/problem.ts';
import { dateOf, type PlainDate } from '../../shared/values/date.ts';
import { ask } from '../bridge.ts';
import { show } from '../edit.ts';
import { getState, setState } from '../store.ts';
import { announce } from '../ui/announce.ts';

/** The day on the user's calendar, or that of the instant a test stands at. */
export function dayOf(now: string | null): PlainDate {
  const at = now === null ? new Date() : new Date(now);
  return dateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

async function today(): Promise<PlainDate> {
  const about = await ask.about(null);
  return dayOf(about.ok ? about.value.now : null);
}

/** The day is asked beside the workspace, not after it. */
async function showAnswer(asked: Promise<Answer<'openWorkspace'>>): Promise<Problem | null> {
  const [answer, day] = await Promise.all([asked, today()]);
  if (!answer.ok) return answer.no;
  show(answer.value, day);
  return null;
}

/** Where the workspace cannot be opened a banner says why; the application starts all the same. */
export async function openFirst(): Promise<void> {
  const problem = await showAnswer(ask.openWorkspace(null));
  if (problem) setState({ unopened: problem });
}

const beingOpened = 'Another workspace is being opened.';

/** Nothing is left behind unsaved: what waits goes to the disk first, and meanwhile nothing is edited. */
export async function startWorkspace(kind: 'empty' | 'example'): Promise<void> {
  const { queue, readOnly } = getState();
  if (readOnly === beingOpened) return;
  if (queue.waiting > 0) {
    announce('Not everything is saved yet. Wait until it is, then try again.');
    return;
  }
  setState({ readOnly: beingOpened });
  const problem = await showAnswer(ask.startWorkspace(kind));
  setState(problem ? { trouble: problem, readOnly } : { page: 'overview', trouble: null });
}
