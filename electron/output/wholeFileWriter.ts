// The whole-file writer: an export appears under its name when it is complete, or not at all.
import {
  type FileHandle,
  lstat,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../workspace/filePort.ts';
import { thisMachine } from '../workspace/machine.ts';
import { processMark, removeLeft } from '../workspace/processMark.ts';

/** What is written: all of it, or by what writes one piece after the other. */
export type Content = string | Uint8Array | ((write: WritePiece) => Promise<void>);
export type WritePiece = (piece: string | Uint8Array) => Promise<void>;

/** For the name under which a file stands until it is whole: random, and which process has begun it. */
export async function newToken(): Promise<string> {
  return processMark(await thisMachine());
}

/**
 * On the disk when it resolves. A disk that is full leaves what stood there before. Whoever ends the process
 * that writes removes what is unfinished, by the same token.
 */
export async function writeWholeFile(
  path: string,
  content: Content,
  token?: string,
): Promise<void> {
  const before = await stat(path).catch(nothingThere);
  // What is no file, such as a pipe, takes what is written and has no other place.
  if (before && !before.isFile()) return await writeTo(await open(path, 'w'), content);
  const target = before ? await realpath(path) : path;
  await sweepUnfinished(dirname(target));
  const beside = besideOf(target, token ?? (await newToken()));
  try {
    const file = await open(beside, 'wx', before?.mode ?? 0o666);
    await writeTo(file, content, true);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const begin = '.treekeeper-';

export const unfinishedIn = (folder: string, token: string) => join(folder, `${begin}${token}`);

/** The place of the unfinished file or folder beside what it will be. */
export const besideOf = (target: string, token: string) => unfinishedIn(dirname(target), token);

/** Within an unfinished folder: what stood in the places of its files before they were put there. */
export const beforeName = '.before';

/** Removes what exports whose process was killed have left in `folder`, whoever ran them here as this user. */
export async function sweepUnfinished(folder: string): Promise<void> {
  await removeLeft(folder, begin, await thisMachine(), holdsLastCopy);
}

/** What stood in a place before, and stands nowhere else any more: told to the user, or ended in the middle. */
async function holdsLastCopy(unfinished: string): Promise<boolean> {
  const kept = join(unfinished, beforeName);
  for (const name of await readdir(kept).catch(() => [])) {
    if ((await lstat(join(kept, name))).nlink < 2) return true;
  }
  return false;
}

/** What a writer that was ended has left beside `path`. */
export async function removeUnfinished(path: string, token: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  await rm(besideOf(target, token), { recursive: true, force: true });
}

async function writeTo(file: FileHandle, content: Content, flush = false): Promise<void> {
  try {
    if (typeof content === 'function') await content((piece) => file.writeFile(piece));
    else await file.writeFile(content);
    if (flush) await file.sync();
  } finally {
    await file.close();
  }
}

/** For what is asked about a path: null where nothing stands there. */
export function nothingThere(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}
