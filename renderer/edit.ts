// One edit of the user's: applied at once, kept as an entry, and queued for the disk.
import type { Answer, OpenedWorkspace, SaveRequest } from '../shared/bridge.ts';
import { startingPoint } from '../shared/consortium/figures.ts';
import { type Finding, routine } from '../shared/finding.ts';
import { applyEdit, type Edit, type Entry, undoSteps } from '../shared/history.ts';
import type { Plan } from '../shared/plan.ts';
import type { Problem } from '../shared/problem.ts';
import type { PlainDate } from '../shared/values/date.ts';
import type { Refusal } from '../shared/values/result.ts';
import { ask } from './bridge.ts';
import { createQueue } from './queue.ts';
import { editOf, seenIn } from './shown.ts';
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

/** A refusal where the domain says no; null where the edit was made, or changed nothing. */
export function dispatch(edit: Edit): Refusal | null {
  const { saved, shown, readOnly } = getState();
  if (readOnly !== null) {
    return { what: 'The edit', why: readOnly, remedy: 'Open a workspace that can be written.' };
  }
  const wanted = editOf(saved, shown, edit, newId());
  if (!wanted.ok) return wanted.no;
  return wanted.value && keep(wanted.value);
}

function keep(edit: Edit): Refusal | null {
  const { saved, shown, entries, seq, actor } = getState();
  const outcome = applyEdit(saved, edit, entries);
  if (!outcome.ok) return outcome.no;
  const { plan: after, sentence, effect } = outcome.value;
  if (effect.length === 0) return null;
  const entry: Entry = { id: newId(), edit, sentence, effect, at: '', actor };
  setState({
    saved: after,
    ...seenIn(after, shown),
    seq: seq + 1,
    entries: [...entries.slice(1 - keptEntries), entry],
  });
  queue.add({ id: entry.id, edit, seq: seq + 1 });
  return null;
}

function step(which: 'undo' | 'redo'): void {
  const { entries, actor } = getState();
  const next = undoSteps(entries, actor.id)[which];
  if (!next) return;
  const refusal = dispatch({ type: 'undo', entry: next.entry });
  const done = which === 'undo' ? 'Undid' : 'Redid';
  announce(refusal ? `${refusal.why} ${refusal.remedy}` : `${done}: ${next.sentence}`);
}

export const undo = (): void => step('undo');
export const redo = (): void => step('redo');

function sentences({ what, why, remedy }: Problem): string {
  return `${what} ${why} ${remedy}`;
}

/** What follows from a session that ended without closing is no news. */
function newsOf(findings: readonly Finding[]): string | null {
  const told = findings.filter(({ kind }) => !routine.includes(kind));
  return told.map(({ what, action }) => `${what} ${action}`).join(' ') || null;
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
    looking: { ...looking, ...startingPoint(plan.consortium.profile, today) },
    explaining: [],
  }));
}

/** Where main's plan is another one: shows that. Nothing is lost: this window's plan is kept aside. */
export async function openAnew(
  why: string,
  open: () => Promise<Answer<'openWorkspace'>> = () => ask.openWorkspace(null),
): Promise<void> {
  const kept = await ask.keepAside(JSON.stringify(getState().saved));
  const answer = await open();
  if (!answer.ok) return setState({ trouble: answer.no });
  show(answer.value, getState().looking.asOf);
  const place = kept.ok ? ` Your version is kept in ${kept.value}.` : '';
  setState({ news: `The plan was opened anew as it is on the disk. ${why}${place}` });
}
