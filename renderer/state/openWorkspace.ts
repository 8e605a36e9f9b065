// The open workspace as the window holds it: shown, saved through the queue, opened anew.
import type {
  Answer,
  AskedSave,
  OpenedWorkspace,
  SaveRequest,
} from '../../shared/bridge/channels.ts';
import { type Finding, routine } from '../../shared/bridge/finding.ts';
import type { TypedText } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { startingPoint } from '../../shared/consortium/figures.ts';
import type { Entry } from '../../shared/history/history.ts';
import { noSteps } from '../../shared/history/undoSteps.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { announce, announcements } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { tellTrouble } from './problems.ts';
import { createQueue } from './queue.ts';
import { getState, setState } from './store.ts';
import { today } from './today.ts';

const retryAfter = 5000;

/** What waits is of the workspace that is shown: the queue is cleared when another one is. */
const inShown = (request: SaveRequest): AskedSave => ({
  ...request,
  opening: getState().opening,
});

const queue = createQueue({
  send: (request) => ask.save(inShown(request)),
  hold: (request) => void ask.holdEdit(inShown(request)),
  onState: (state) => setState({ queue: state }),
  onSaved: ({ id }, at) => setState(({ entries }) => ({ entries: stamped(entries, id, at) })),
  onDiffers: (why) => void openAnew(why),
  onElsewhere: () => setState({ isElsewhere: true }),
  later: (retry) => void setTimeout(retry, retryAfter),
});

export const queueSave = (request: SaveRequest): void => queue.add(request);
export const retrySaving = (): void => queue.retry();
export const unsavedEdits = (): readonly SaveRequest[] => queue.waiting();

function stamped(entries: readonly Entry[], id: string, at: string): readonly Entry[] {
  const position = entries.findLastIndex((entry) => entry.id === id);
  const entry = entries[position];
  return entry ? entries.with(position, { ...entry, at }) : entries;
}

function sentences({ what, why, remedy }: Problem): string {
  return `${what} ${why} ${remedy}`;
}

const wordsOf = (findings: readonly Finding[]) =>
  findings.map(({ what, action }) => `${what} ${action}`).join(' ') || null;

/** What follows from a session that ended without closing is no news. */
function newsOf(findings: readonly Finding[]): string | null {
  return wordsOf(findings.filter(({ kind }) => !routine.includes(kind)));
}

/** It asks for nothing, but no lock is broken in silence. */
function announceLock(findings: readonly Finding[]): void {
  const words = wordsOf(findings.filter(({ kind }) => kind === 'stale-lock'));
  if (words !== null) announce(words);
}

/** A workspace that is shown already keeps the day and year that the user has chosen for it. */
function viewOf(plan: Plan, folder: string, day: PlainDate) {
  const { profile } = plan.consortium;
  const { folder: before, followsToday, viewSettings } = getState();
  const isKept = before === folder && !followsToday;
  const start = isKept ? {} : startingPoint(profile, day);
  return {
    today: day,
    followsToday: !isKept && profile.opensAt === null,
    viewSettings: { ...viewSettings, ...start },
  };
}

/** What stands open is of the workspace that was shown: nothing of it is entered in another one. */
function closeDialogs(): void {
  setState(({ replaced }) => ({
    replaced: replaced + 1,
    overlay: null,
    historyOf: null,
    entityToShow: null,
  }));
}

/** Whether something is typed that was not taken yet, or entered in a dialog. */
export const isTypedIn = (): boolean =>
  document.querySelector('[data-draft], dialog[open][data-entered]') !== null;

/** Shows another workspace; `told` is what main keeps aside of what was typed in the one before. */
export async function showInstead(
  opened: OpenedWorkspace,
  told: readonly TypedText[] = [],
): Promise<void> {
  const day = await today();
  const isTyped = told.length > 0 || (isTypedIn() && opened.folder !== getState().folder);
  const leaving = isTyped ? await import('./leaving.ts') : null;
  const isKept = await leaving?.keepTyped(told);
  show(opened, day);
  if (isKept && leaving) tellTrouble(leaving.keptAside);
}

/** Shows a workspace that main has opened; `day` is that of the user's calendar. */
export function show(opened: OpenedWorkspace, day: PlainDate): void {
  queue.clear();
  const plan: Plan = JSON.parse(opened.plan);
  const entries: readonly Entry[] = JSON.parse(opened.entries);
  const { folder, opening, seq, actor, readOnly, findings } = opened;
  const { folder: before } = getState();
  if (before !== '' && before !== folder) closeDialogs();
  // What was done in the workspace before is no news of this one.
  if (folder !== before) announcements.clear();
  setState({
    plan,
    saved: plan,
    shown: { kind: 'saved' },
    entries,
    folder,
    opening,
    seq,
    actor,
    readOnly: readOnly && sentences(readOnly.problem),
    restriction: readOnly,
    findings,
    news: newsOf(findings),
    isOpening: false,
    isElsewhere: false,
    unopened: null,
    outside: null,
    before: noSteps,
    ...viewOf(plan, folder, day),
    explaining: [],
  });
  announceLock(findings);
  // Whoever opens a workspace does not undo first: what is on the page comes before.
  if (entries.length < seq) {
    requestIdleCallback(() => void walkBefore(folder, seq - entries.length + 1));
  }
}

/** Steps of entries that the window does not keep: the history is read for them, and nobody waits. */
async function walkBefore(folder: string, first: number): Promise<void> {
  const steps = await ask.stepsBefore(first);
  const { folder: now, seq, entries } = getState();
  if (!steps.ok || now !== folder) return;
  const firstKept = seq - entries.length + 1;
  if (firstKept === first) setState({ before: steps.value });
  else await walkBefore(folder, firstKept);
}

/** What the window shows as kept, as a file that can be opened again. */
async function saveRecoveryCopy(): Promise<Answer<'saveRecoveryCopy'>> {
  const [{ planJson }, about] = await Promise.all([
    import('../../shared/export/json.ts'),
    ask.about(null),
  ]);
  const { saved, opening } = getState();
  const text = planJson(saved, about.ok ? about.value.version : 'unknown');
  return ask.saveRecoveryCopy({ opening, text });
}

/** Where main's plan is another one: shows that. Nothing is lost: this window's plan is kept first. */
export async function openAnew(
  why: string,
  open: () => Promise<Answer<'openWorkspace'>> = () => ask.openWorkspace(null),
): Promise<void> {
  const kept = await saveRecoveryCopy();
  if (!kept.ok) return tellTrouble(kept.no);
  const answer = await open();
  if (!answer.ok) return tellTrouble(answer.no);
  await showInstead(answer.value);
  const place = `Your version is kept in ${kept.value}.`;
  setState({ news: `The plan was reopened from the disk. ${why} ${place}` });
}
