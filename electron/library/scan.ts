// Scans a folder for workspaces with a few small reads each; opens and writes none.
import { basename, join } from 'node:path';
import type { ListedWorkspace } from '../../shared/bridge/library.ts';
import { planFormat } from '../../shared/file/format.ts';
import { errorCode, type FilePort } from '../workspace/filePort.ts';
import { isGone, readHolder } from '../workspace/holder.ts';
import { journalNumber, scanJournal } from '../workspace/journal.ts';
import { lockName } from '../workspace/lock.ts';
import { thisMachine } from '../workspace/machine.ts';
import { problemFrom } from '../workspace/problems.ts';
import { isSamePlace } from '../workspace/samePlace.ts';
import { snapshotNumber } from '../workspace/snapshot.ts';
import { readCard } from './card.ts';

/** The workspace that is open: what is known of it is newer than its card. */
export interface OpenNow {
  readonly folder: string;
  readonly name: string;
  readonly entries: number;
}

type Marking = Pick<ListedWorkspace, 'mark' | 'note'>;

/** What is no workspace is passed over. Rejects where the folder cannot be read. */
export async function workspacesIn(
  files: FilePort,
  folder: string,
  open: OpenNow | null,
): Promise<readonly ListedWorkspace[]> {
  const names = await files.list(folder);
  const listed = await Promise.all(
    names.map((name) => workspaceAt(files, join(folder, name), open)),
  );
  return byUse(listed.filter((one) => one !== null));
}

/** The settings may be lost, or be those of another computer: what was used last is known here too. */
export async function lastUsedIn(files: FilePort, folder: string): Promise<string | null> {
  const listed = await workspacesIn(files, folder, null).catch(() => []);
  return listed.find(({ mark }) => mark === null)?.folder ?? null;
}

export function byUse(listed: readonly ListedWorkspace[]): readonly ListedWorkspace[] {
  const isOpen = ({ mark }: ListedWorkspace) => Number(mark === 'open');
  const later = (a: ListedWorkspace, b: ListedWorkspace) =>
    isOpen(b) - isOpen(a) ||
    (b.opened ?? '').localeCompare(a.opened ?? '') ||
    a.name.localeCompare(b.name);
  return listed.toSorted(later);
}

/** Null where no workspace lies there. */
export async function workspaceAt(
  files: FilePort,
  folder: string,
  open: OpenNow | null,
): Promise<ListedWorkspace | null> {
  const names = await namesIn(files, folder);
  if (typeof names === 'string') return closedTo(folder, names, open);
  const journals = names.filter((name) => journalNumber(name) !== null).sort();
  const snapshots = names.filter((name) => snapshotNumber(name) !== null).sort();
  const card = await readCard(files, folder);
  if (journals.length === 0 && snapshots.length === 0 && card === null) return null;
  const name = card?.name ?? (await nameIn(files, folder, snapshots.at(-1))) ?? basename(folder);
  // A card that was made for its label alone knows neither entries nor opening.
  const { label = null, seq = 0, opened = '' } = card ?? {};
  const known = { folder, label, name, entries: seq || null, opened: opened || null };
  if (open && (await isSamePlace(files, folder, open.folder))) {
    return { ...known, ...open, folder, mark: 'open', note: null };
  }
  return { ...known, ...(await foundIn(files, folder, names, journals)) };
}

/** Why they cannot be told, in a sentence; none where there is no such folder. */
async function namesIn(files: FilePort, folder: string): Promise<readonly string[] | string> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    return problemFrom(error, '', folder, '').why;
  }
}

/** It may be a workspace: it is not passed over. */
function closedTo(folder: string, note: string, open: OpenNow | null): ListedWorkspace {
  const known = { folder, label: null, name: basename(folder), entries: null, opened: null };
  if (folder === open?.folder) return { ...known, ...open, mark: 'open', note };
  return { ...known, mark: 'damaged', note };
}

async function foundIn(
  files: FilePort,
  folder: string,
  names: readonly string[],
  journals: readonly string[],
): Promise<Marking> {
  const [first] = journals;
  if (first === undefined) return { mark: 'damaged', note: 'Its history is missing.' };
  const headers = [
    await headerOf(files, folder, first),
    await headerOf(files, folder, journals.at(-1) ?? first),
  ];
  if (headers.includes(null)) {
    return { mark: 'damaged', note: 'The beginning of its history cannot be read.' };
  }
  const newer = headers.find((header) => (header?.format ?? 0) > planFormat);
  if (newer) return { mark: 'newer', note: `Written by Treekeeper ${newer.writer}.` };
  const holder = names.includes(lockName) ? await holderOf(files, folder) : null;
  if (holder === null) return { mark: null, note: null };
  return { mark: 'held', note: `Open at ${holder.name} on ${holder.host}.` };
}

/** A header is one short line: the rest of the journal is not read. */
const headerAtMost = 4096;

async function headerOf(files: FilePort, folder: string, name: string) {
  const bytes = await files.readPart(join(folder, name), 0, headerAtMost).catch(() => null);
  return bytes && scanJournal(name, bytes).header;
}

async function holderOf(files: FilePort, folder: string) {
  const bytes = await files.read(join(folder, lockName)).catch(() => null);
  const holder = bytes && readHolder(bytes);
  return holder && !isGone(holder, await thisMachine()) ? holder : null;
}

/** Workspaces of before there were cards: the plan begins with the name of its consortium. */
async function nameIn(files: FilePort, folder: string, snapshot: string | undefined) {
  if (snapshot === undefined) return null;
  const bytes = await files.readPart(join(folder, snapshot), 0, headerAtMost).catch(() => null);
  const [, plan = ''] = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
  const named = /^\{"consortium":\{"profile":\{"name":("(?:[^"\\]|\\.)*")/.exec(plan)?.[1];
  if (named === undefined) return null;
  const name: unknown = JSON.parse(named);
  return typeof name === 'string' ? name : null;
}
