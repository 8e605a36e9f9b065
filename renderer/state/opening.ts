// Opens a workspace through main and shows it: at the start, or a new one instead of the present.

import type { DroppedFile, OpenedWorkspace, Received } from '../../shared/bridge/channels.ts';
import type { TypedText } from '../../shared/bridge/leftOver.ts';
import type { LastVisit } from '../../shared/bridge/navigation.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Agreed, Restriction } from '../../shared/bridge/restriction.ts';
import type { Template } from '../../shared/presets/templates.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { announce } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { isTypedIn, openAnew, show, showInstead } from './openWorkspace.ts';
import { isPrinted } from './printedView.ts';
import { tellTrouble } from './problems.ts';
import { getState, type State, setState, useStore } from './store.ts';
import { today } from './today.ts';
import { visitedOf } from './windowStart.ts';

/** Where the workspace cannot be opened a banner says why; the application starts all the same. */
export async function openFirst(): Promise<void> {
  // The day is asked beside the workspace, not after it.
  const workspace = isPrinted ? ask.planToPrint(null) : ask.openWorkspace(null);
  const [answer, day] = await Promise.all([workspace, today()]);
  const { unopened } = getState();
  if (!answer.ok) {
    // A later try does not take the user away from where they have gone since.
    const away = unopened ? {} : { page: 'workspaces' as const };
    setState({ isOpening: false, unopened: answer.no, ...away });
    return;
  }
  show(answer.value, day);
  if (unopened) setState({ page: 'overview' });
}

/** A workspace that is open for reading only: with what the user agreed to, or tried again in silence. */
export async function openAgain(agreed: Agreed | null): Promise<void> {
  // What is being opened comes first. Nobody waits for a try in silence: it comes again.
  if (!agreed && !isFree(getState())) return;
  const { opening } = getState();
  while (!isFree(getState())) await nextState();
  const { readOnly, opening: now } = getState();
  // What the user agreed to was said of the one that was shown.
  if (now !== opening) return;
  setState({ readOnly: beingOpened });
  const answer = await ask.openAgain(agreed);
  if (!answer.ok || (answer.value.readOnly && !agreed && !isNews(answer.value))) {
    setState({ readOnly });
    if (!answer.ok && agreed) tellTrouble(answer.no);
    return;
  }
  show(answer.value, await today());
  if (!answer.value.readOnly) announce('You can edit the workspace now.');
}

/** Open for reading only still, but for another reason, or with more of the files there. */
function isNews({ readOnly }: OpenedWorkspace): boolean {
  const of = (one: Restriction | null) => JSON.stringify([one?.because, one?.missing]);
  return of(readOnly) !== of(getState().restriction);
}

const beingOpened = 'Another workspace is being opened.';

/** Null where the user thought better of it: the present workspace stays. */
type Opening = Promise<Result<OpenedWorkspace | null, Problem>>;

/** While fields take what is typed in them; null where nothing is being left. */
let leaving: Promise<readonly TypedText[]> | null = null;

/** What stands typed in the page or a dialog goes to the disk where it is taken; the rest of it. */
async function leaveTyped(): Promise<readonly TypedText[]> {
  const { takeTyped } = await import('./leaving.ts');
  const typed = await takeTyped();
  while (getState().queue.waiting > 0 && !getState().queue.problem) await nextState();
  return typed;
}

/** False where nothing was begun: another workspace is being opened, or not everything is saved. */
function mayLeave(): boolean {
  const { queue, readOnly } = getState();
  if (leaving !== null || readOnly === beingOpened) return false;
  if (queue.waiting === 0) return true;
  announce('Not everything is saved yet. Wait until it is saved, then try again.');
  return false;
}

/** Nothing is left behind unsaved: what waits goes to the disk first, and meanwhile nothing is edited. */
async function openInstead(open: () => Opening): Promise<boolean> {
  if (!mayLeave()) return false;
  let typed: readonly TypedText[] = [];
  if (isTypedIn()) {
    leaving = leaveTyped();
    typed = await leaving.finally(() => {
      leaving = null;
    });
    if (!mayLeave()) return false;
  }
  const { readOnly, opening } = getState();
  setState({ readOnly: beingOpened });
  // Before main leaves the plan: what it was told earlier may have been taken since.
  void ask.holdTyped({ opening, typed });
  const answer = await open();
  if (!answer.ok || answer.value === null) {
    // What was shown meanwhile has its own reason, or none.
    if (getState().readOnly === beingOpened) setState({ readOnly });
    if (!answer.ok) tellTrouble(answer.no);
    return true;
  }
  const visit = await ask.lastVisit(answer.value.folder);
  await showInstead(answer.value, typed);
  await arrive(visit.ok ? visit.value : null);
  return true;
}

/** At the page where the user was last in the workspace; no way leads back into the other one. */
async function arrive(visit: LastVisit | null): Promise<void> {
  const visited = visitedOf(visit?.pages ?? []);
  setState({ page: visited[0], visited, behind: [], ahead: [] });
  if (!visit || visit.scroll === 0) return;
  const { scrolledTo } = await import('./scrolledTo.ts');
  scrolledTo(visit.scroll);
}

export async function startWorkspace(kind: Template): Promise<void> {
  await openInstead(() => ask.startWorkspace(kind));
}

export async function openAt(folder: string): Promise<void> {
  setState(({ already }) => ({ already: already.filter((one) => one.folder !== folder) }));
  await openInstead(() => ask.openWorkspaceAt(folder));
}

/** What another program left on the disk, instead of what the window holds; that is kept aside. */
export function openFromDisk(): Promise<void> {
  const { folder } = getState();
  return openAnew('Another program had changed it.', () => ask.openWorkspaceAt(folder));
}

type Receiving = () => Promise<Result<Received | null, Problem>>;

/** A file that somebody sent, as a new workspace; the present one stays as it is where it lies. */
async function receive(from: Receiving): Promise<void> {
  await import('./working.ts');
  await takeReceived(from);
}

/** A file that comes by itself is not turned away: it waits for what is being opened or saved. */
async function receiveWhenFree(from: Receiving): Promise<void> {
  const [{ entered, isEntering }] = await Promise.all([
    import('./entering.ts'),
    import('./working.ts'),
  ]);
  if (getState().queue.problem) announce('The file opens as soon as everything is saved.');
  else if (isEntering()) announce('The file opens as soon as this dialog is closed.');
  do {
    while (leaving || isEntering() || !isFree(getState())) {
      await (leaving ?? (isEntering() ? entered() : nextState()));
    }
  } while (!(await takeReceived(from)));
}

const isFree = ({ isOpening, readOnly, queue }: State) =>
  !isOpening && readOnly !== beingOpened && queue.waiting === 0;

function nextState(): Promise<void> {
  return new Promise((done) => {
    const stop = useStore.subscribe(() => {
      stop();
      done();
    });
  });
}

/** False where it was not begun. */
async function takeReceived(from: Receiving): Promise<boolean> {
  const before = getState().folder;
  const isBegun = await openInstead(async () => {
    const received = await from();
    if (!received.ok) return received;
    if (received.value === null) return ok(null);
    if ('opened' in received.value) return ok(received.value.opened);
    const { already } = received.value;
    const others = getState().already.filter((one) => one.folder !== already.folder);
    setState({ already: [...others, already] });
    return ok(null);
  });
  const { folder } = getState();
  if (folder !== before) announce(`Opened as a new workspace: ${folder}`);
  return isBegun;
}

export const openReceived = (): Promise<void> => receive(() => ask.openReceived(null));
export const openHandedFile = (): Promise<void> => receiveWhenFree(() => ask.openHandedFile(null));
export const openKept = (path: string): Promise<void> => receive(() => ask.openReceived(path));
export const openDropped = (file: DroppedFile): Promise<void> =>
  receiveWhenFree(() => ask.openDropped(file));
