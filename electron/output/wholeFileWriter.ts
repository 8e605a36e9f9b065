// The whole-file writer: an export appears under its name when it is complete, or not at all.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../workspace/filePort.ts';

/** What is written: all of it, or by what writes one piece after the other. */
export type Content = string | Uint8Array | ((write: WritePiece) => Promise<void>);
export type WritePiece = (piece: string | Uint8Array) => Promise<void>;

/** Random, for the name under which a file stands until it is whole. */
export const newToken = () => randomUUID().slice(0, 8);

/**
 * On the disk when it resolves. A disk that is full leaves what stood there before. Whoever ends the process
 * that writes removes what is unfinished, by the same token.
 */
export async function writeWholeFile(
  path: string,
  content: Content,
  token = newToken(),
): Promise<void> {
  const before = await stat(path).catch(nothingThere);
  // What is no file, such as a pipe, takes what is written and has no other place.
  if (before && !before.isFile()) return await writeTo(await open(path, 'w'), content);
  const target = before ? await realpath(path) : path;
  const beside = besideOf(target, token);
  try {
    const file = await open(beside, 'wx', before?.mode ?? 0o666);
    await writeTo(file, content, true);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The place of the unfinished file or folder beside what it will be. */
export const besideOf = (target: string, token: string) =>
  join(dirname(target), `.treekeeper-${token}`);

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
