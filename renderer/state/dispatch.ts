// Dispatches an edit of the user: applied at once, kept as an entry, and queued for the disk.
import '../../shared/registry/changes.ts';
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import {
  applyEdit,
  type Edit,
  type Entries,
  type Entry,
  type Past,
  together,
} from '../../shared/history/history.ts';
import { stacksAfter } from '../../shared/history/undoSteps.ts';
import { find } from '../../shared/values/id.ts';
import { longestReason, refuseLonger } from '../../shared/values/lengths.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { announce } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { editOf, shownIn } from './editShown.ts';
import { queueSave } from './openWorkspace.ts';
import { stepsNow } from './steps.ts';
import { getState, keptEntries, setState } from './store.ts';

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
  if (readOnly !== null) return unwritable(readOnly);
  const wanted = editOf(saved, shown, edit, newId());
  if (!wanted.ok) return wanted.no;
  return wanted.value && keep(wanted.value, how);
}

/** An edit that was made before and is not saved, on the plan as it is now and under its own id. */
export function remake({ id, edit, reason = null }: SaveRequest, how: How): Refusal | null {
  const { readOnly } = getState();
  return readOnly === null ? keep(edit, { ...how, reason }, id) : unwritable(readOnly);
}

const unwritable = (why: string): Refusal => ({
  what: 'The edit',
  why,
  remedy: 'Open a workspace that you can edit.',
});

function keep(edit: Edit, { older = [], past, ...how }: How, id = newId()): Refusal | null {
  const { saved, shown, entries, seq, actor } = getState();
  const reason = how.reason?.trim() || null;
  const long = refuseLonger(reason ?? '', longestReason, 'The reason');
  if (long) return long;
  const outcome = applyEdit(saved, edit, together(older, entries), past);
  if (!outcome.ok) return outcome.no;
  const { plan: after, sentence, effect } = outcome.value;
  if (effect.length === 0) return null;
  const given = reason === null ? {} : { reason };
  const entry: Entry = { id, edit, sentence, effect, at: '', actor, ...given };
  setState(({ before }) => ({
    saved: after,
    ...shownIn(after, shown),
    seq: seq + 1,
    entries: [...entries.slice(1 - keptEntries), entry],
    // What is no longer kept can still be undone: its steps are.
    before: stacksAfter(before, entries.slice(0, 1 - keptEntries), actor.id),
  }));
  queueSave({ id, edit, reason, seq: seq + 1 });
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
  const { entry } = next;
  const tell = (no: Refusal | null) =>
    announce(no ? `${no.why} ${no.remedy}` : (getState().entries.at(-1)?.sentence ?? ''));
  if (find(getState().entries, entry)) tell(dispatch({ type: 'undo', entry }));
  else void undoOlder(entry).then(tell);
}

export const undo = (): void => step('undo');
export const redo = (): void => step('redo');
