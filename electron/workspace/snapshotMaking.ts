// Makes a snapshot from disk: an older one and the entries since, verified on the way.
import { basename, join } from 'node:path';
import type { Result } from '../../shared/values/result.ts';
import { linkHash, originOf } from './chain.ts';
import type { Part } from './entryIndex.ts';
import type { FilePort } from './filePort.ts';
import { splitLine } from './journal.ts';
import { moveToRecovery } from './recoveryFolder.ts';
import type { Replay } from './replay.ts';
import { readSnapshot, type SnapshotHeader, snapshotName, snapshotText } from './snapshot.ts';

/** Numbers, names and hashes only: the one that makes it reads the rest from the disk. */
export interface SnapshotTask {
  readonly folder: string;
  readonly header: SnapshotHeader;
  /** The number of the snapshot to begin with; 0 is the empty plan. */
  readonly base: number;
  /** The entries from there to the one that the snapshot stands for. */
  readonly parts: readonly Part[];
  /** The digest of the state that the entries are held to lead to; null where it is not known. */
  readonly digest: string | null;
}

/** The code of the failure where the entries do not lead to that state. */
export const misled = 'MISLED';

export interface SnapshotMeans<State> {
  readonly files: FilePort;
  readonly replay: Replay<State>;
  /** Writes one text under a free name; it counts only once it was read back. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** Resolves when it is written, read back, verified and named for good. */
export async function makeSnapshot<State>(
  task: SnapshotTask,
  { files, replay, write }: SnapshotMeans<State>,
): Promise<void> {
  const { folder, header } = task;
  const path = join(folder, snapshotName(header.seq));
  if (!(await isThere(files, path, header))) {
    const state = await rebuild(task, files, replay);
    await write(path, snapshotText(header, replay.write(state)));
    if (!(await isThere(files, path, header)))
      throw failed('SPOILT', 'it is not as it was written');
  }
  await files.syncFolder(folder);
}

/** Another file of its name moves to the recovery folder first: a snapshot is written once. */
async function isThere(files: FilePort, path: string, header: SnapshotHeader): Promise<boolean> {
  if ((await files.facts(path)) === null) return false;
  const found = readSnapshot(basename(path), await files.read(path));
  if (found?.header.head === header.head) return true;
  await moveToRecovery(files, path, found ? 'other-history' : 'bad-snapshot', header.made);
  return false;
}

interface Point<State> {
  readonly state: State;
  readonly head: string;
}

async function rebuild<State>(
  task: SnapshotTask,
  files: FilePort,
  replay: Replay<State>,
): Promise<State> {
  let point = await firstPoint(task, files, replay);
  for (const part of task.parts) {
    const bytes = await files.readPart(join(task.folder, part.name), part.start, part.end);
    const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    point = along(point, read, task, part, replay);
  }
  if (point.head !== task.header.head) throw failed('ALTERED', 'the history leads elsewhere');
  const { digest } = task;
  if (digest !== null && (await replay.digest(point.state)) !== digest) {
    throw failed(misled, 'the history leads to another plan than the one that was held');
  }
  return point.state;
}

async function firstPoint<State>(
  { folder, base, header }: SnapshotTask,
  files: FilePort,
  replay: Replay<State>,
): Promise<Point<State>> {
  if (base === 0) return { state: replay.empty, head: originOf(header.lineage) };
  const name = snapshotName(base);
  const snapshot = readSnapshot(name, await files.read(join(folder, name)));
  const state = snapshot && replay.read(snapshot.stateJson, snapshot.header.format);
  if (!snapshot || !state?.ok) throw failed('ALTERED', `${name} is not as it was written`);
  return { state: state.value, head: snapshot.header.head };
}

function along<State>(
  { state, head }: Point<State>,
  bytes: Buffer,
  { digest }: SnapshotTask,
  part: Part,
  replay: Replay<State>,
): Point<State> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const line = end < 0 ? null : splitLine(bytes.subarray(at, end));
    if (line === null || linkHash(head, line.json) !== line.hash) {
      throw failed('ALTERED', `${part.name} is not as it was written`);
    }
    const next: Result<State> = replay.apply(state, line.json.toString('utf8'));
    // Its bytes are proven by here: it is the entry itself that does not fit. Without a digest no plan
    // was held that it could differ from.
    if (!next.ok) throw failed(digest === null ? 'ALTERED' : misled, next.no.why);
    state = next.value;
    head = line.hash;
    at = end + 1;
  }
  return { state, head };
}

function failed(code: string, why: string): Error {
  return Object.assign(new Error(`read back from the disk, ${why}`), { code });
}
