// Opens a workspace through main and shows it: at the start, or a new one instead of the present.

import type { DroppedFile, OpenedWorkspace, Received } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Agreed, Restriction } from '../../shared/bridge/restriction.ts';
import type { Template } from '../../shared/presets/templates.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { announce } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { openAnew, show } from './openWorkspace.ts';
import { isPrinted } from './printedView.ts';
import { tellTrouble } from './problems.ts';
import { getState, type State, setState, useStore } from './store.ts';
import { today } from './today.ts';

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
  if (!answer.value.readOnly) announce('The workspace can be changed now.');
}

/** Open for reading only still, but for another reason, or with more of the files there. */
function isNews({ readOnly }: OpenedWorkspace): boolean {
  const of = (one: Restriction | null) => JSON.stringify([one?.because, one?.missing]);
  return of(readOnly) !== of(getState().restriction);
}

const beingOpened = 'Another workspace is being opened.';

/** Null where the user thought better of it: the present workspace stays. */
type Opening = Promise<Result<OpenedWorkspace | null, Problem>>;

/** Nothing is left behind unsaved: what waits goes to the disk first, and meanwhile nothing is edited. */
async function openInstead(open: () => Opening): Promise<void> {
  const { queue, readOnly } = getState();
  if (readOnly === beingOpened) return;
  if (queue.waiting > 0) {
    announce('Not everything is saved yet. Wait until it is, then try again.');
    return;
  }
  setState({ readOnly: beingOpened });
  const answer = await open();
  if (!answer.ok || answer.value === null) {
    // What was shown meanwhile has its own reason, or none.
    if (getState().readOnly === beingOpened) setState({ readOnly });
    if (!answer.ok) tellTrouble(answer.no);
    return;
  }
  show(answer.value, await today());
  setState({ page: 'overview' });
}

export function startWorkspace(kind: Template): Promise<void> {
  return openInstead(() => ask.startWorkspace(kind));
}

export function openAt(folder: string): Promise<void> {
  setState(({ already }) => ({ already: already.filter((one) => one.folder !== folder) }));
  return openInstead(() => ask.openWorkspaceAt(folder));
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
  await import('./working.ts');
  if (getState().queue.problem) announce('The file is opened as soon as everything is saved.');
  while (!isFree(getState())) await nextState();
  await takeReceived(from);
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

async function takeReceived(from: Receiving): Promise<void> {
  const before = getState().folder;
  await openInstead(async () => {
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
}

export const openReceived = (): Promise<void> => receive(() => ask.openReceived(null));
export const openHandedFile = (): Promise<void> => receiveWhenFree(() => ask.openHandedFile(null));
export const openKept = (path: string): Promise<void> => receive(() => ask.openReceived(path));
export const openDropped = (file: DroppedFile): Promise<void> =>
  receiveWhenFree(() => ask.openDropped(file));
