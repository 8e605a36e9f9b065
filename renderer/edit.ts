// One edit of the user's: applied at once, kept as an entry, and queued for the disk.
import type { Answer, OpenedWorkspace, SaveRequest } from '../shared/bridge.ts';
import { startingPoint } from '../shared/consortium/figures.ts';
import { type Finding, routine } from '../shared/finding.ts';
import {
  applyEdit,
  type Edit,
  type Entries,
  type Entry,
  type Past,
  together,
} from '../shared/history.ts';
import type { Plan } from '../shared/plan.ts';
import type { Problem } from '../shared/problem.ts';
import { noSteps, stacksAfter } from '../shared/undoSteps.ts';
import type { PlainDate } from '../shared/values/date.ts';
import { find } from '../shared/values/id.ts';
import type { Refusal } from '../shared/values/result.ts';
import { ask } from './bridge.ts';
import { createQueue } from './queue.ts';
import { editOf, seenIn } from './shown.ts';
import { stepsNow } from './steps.ts';
import { getState, keptEntries, setState } from './store.ts';
import { announce } from './ui/announce.ts';

const retryAfter = 5000;

const queue = createQueue({
  send: (request) => ask.save(request),
  onState: (state) => setState({ queue: state }),
  onSaved: ({ id }, at) => setState(({ entries }) => ({ entries: stamped(entries, id, at) })),
  onDiffers: (why) => void openAnew(why),
  later: (retry) => void setTimeout(retry, retryAfter),
});

export const retrySaving = (): void => queue.retry();
export const unsavedEdits = (): readonly SaveRequest[] => queue.waiting();

function stamped(entries: readonly Entry[], id: string, at: string): readonly Entry[] {
  const position = entries.findLastIndex((entry) => entry.id === id);
  const entry = entries[position];
  return entry ? entries.with(position, { ...entry, at }) : entries;
}

export const newId = (): string => crypto.randomUUID();

/** What an edit may need beside itself. */
export interface How {
  /** Why, in the words of the user: it is kept with the entry. */
  readonly reason?: string | null;
  /** Entries that are older than those that the window keeps: what an undo of one needs. */
  readonly older?: Entries;
  /** The plan that a restore brings back. */
  readonly past?: Past;
}

/** A refusal where the domain says no; null where the edit was made, or changed nothing. */
export function dispatch(edit: Edit, how: How = {}): Refusal | null {
  const { saved, shown, readOnly } = getState();
  if (readOnly !== null) {
    return { what: 'The edit', why: readOnly, remedy: 'Open a workspace that can be written.' };
  }
  const wanted = editOf(saved, shown, edit, newId());
  if (!wanted.ok) return wanted.no;
  return wanted.value && keep(wanted.value, how);
}

function keep(edit: Edit, { older = [], past, ...how }: How): Refusal | null {
  const { saved, shown, entries, seq, actor } = getState();
  const outcome = applyEdit(saved, edit, together(older, entries), past);
  if (!outcome.ok) return outcome.no;
  const { plan: after, sentence, effect } = outcome.value;
  if (effect.length === 0) return null;
  const reason = how.reason?.trim() || null;
  const said = reason === null ? {} : { reason };
  const entry: Entry = { id: newId(), edit, sentence, effect, at: '', actor, ...said };
  setState(({ before }) => ({
    saved: after,
    ...seenIn(after, shown),
    seq: seq + 1,
    entries: [...entries.slice(1 - keptEntries), entry],
    // What is no longer kept can still be undone: its steps are.
    before: stacksAfter(before, entries.slice(0, 1 - keptEntries), actor.id),
  }));
  queue.add({ id: entry.id, edit, reason, seq: seq + 1 });
  return null;
}

let isFetching = false;

/** Takes back an entry that the window does not keep: it is read first, and one at a time. */
async function undoOlder(entry: string): Promise<Refusal | null> {
  isFetching = true;
  const needed = await ask.neededToUndo(entry);
  isFetching = false;
  if (!needed.ok) return needed.no;
  return dispatch({ type: 'undo', entry }, { older: JSON.parse(needed.value) });
}

function step(which: 'undo' | 'redo'): void {
  const next = stepsNow(getState())[which];
  if (!next || isFetching) return;
  const { entry, sentence } = next;
  const done = which === 'undo' ? 'Undid' : 'Redid';
  const tell = (no: Refusal | null) =>
    announce(no ? `${no.why} ${no.remedy}` : `${done}: ${sentence}`);
  if (find(getState().entries, entry)) tell(dispatch({ type: 'undo', entry }));
  else void undoOlder(entry).then(tell);
}

export const undo = (): void => step('undo');
export const redo = (): void => step('redo');

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
function tellOfLock(findings: readonly Finding[]): void {
  const told = wordsOf(findings.filter(({ kind }) => kind === 'stale-lock'));
  if (told !== null) announce(told);
}

/** Shows a workspace that main has opened; `today` is the day on the user's calendar. */
export function show(opened: OpenedWorkspace, today: PlainDate): void {
  queue.clear();
  const plan: Plan = JSON.parse(opened.plan);
  const entries: readonly Entry[] = JSON.parse(opened.entries);
  const { folder, seq, actor, readOnly, findings } = opened;
  setState(({ looking }) => ({
    plan,
    saved: plan,
    shown: { kind: 'saved' },
    entries,
    folder,
    seq,
    actor,
    readOnly: readOnly && sentences(readOnly.problem),
    restriction: readOnly,
    findings,
    news: newsOf(findings),
    unopened: null,
    outside: null,
    already: null,
    before: noSteps,
    looking: { ...looking, ...startingPoint(plan.consortium.profile, today) },
    explaining: [],
  }));
  tellOfLock(findings);
  if (entries.length < seq) void walkBefore(folder, seq - entries.length + 1);
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
async function planAside(): Promise<Answer<'keepAside'>> {
  const [{ planJson }, about] = await Promise.all([
    import('../shared/export/json.ts'),
    ask.about(null),
  ]);
  return ask.keepAside(planJson(getState().saved, about.ok ? about.value.version : 'unknown'));
}

/** Where main's plan is another one: shows that. Nothing is lost: this window's plan is kept first. */
export async function openAnew(
  why: string,
  open: () => Promise<Answer<'openWorkspace'>> = () => ask.openWorkspace(null),
): Promise<void> {
  const kept = await planAside();
  if (!kept.ok) return setState({ trouble: kept.no });
  const answer = await open();
  if (!answer.ok) return setState({ trouble: answer.no });
  show(answer.value, getState().looking.asOf);
  const place = `Your version is kept in ${kept.value}.`;
  setState({ news: `The plan was opened anew as it is on the disk. ${why} ${place}` });
}
