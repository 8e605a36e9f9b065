// Files that belong together: written in a folder of their own, and put in their places when all are whole.
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../workspace/filePort.ts';
import {
  beforeName,
  newToken,
  nothingThere,
  sweepUnfinished,
  unfinishedIn,
  writeWholeFile,
} from './wholeFileWriter.ts';

/** A file could not be put in its place. */
export class NotPut extends Error {
  /** Of the system. */
  readonly code: string;
  /** The place. */
  readonly path: string;
  /** The folder that holds what stood there before, where that could not be put back. */
  readonly left: string | null;

  constructor(path: string, error: unknown, left: string | null) {
    super(error instanceof Error ? error.message : String(error));
    this.code = errorCode(error);
    this.path = path;
    this.left = left;
  }
}

/**
 * `write` writes into the folder that it is given, and answers with the names of its files; then they stand
 * in `folder`, which is made where it is missing. Where it fails nothing of them remains, and what stood
 * there before does. Their paths.
 */
export async function writeTogether(
  folder: string,
  write: (within: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const made = await mkdir(folder, { recursive: true });
  if (made === undefined) await sweepUnfinished(folder);
  const within = unfinishedIn(folder, await newToken());
  let left: string | null = null;
  try {
    await mkdir(within);
    const names = await write(within);
    await putAll(names, within, folder);
    return names.map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof NotPut) left = error.left;
    throw error;
  } finally {
    if (left === null) await rm(within, { recursive: true, force: true });
    if (made !== undefined) await removeIfEmpty(folder);
  }
}

/** A file and its place; `before` is what stood there, kept under another name; null where nothing did. */
interface Placed {
  readonly from: string;
  readonly to: string;
  readonly before: string | null;
}

async function putAll(names: readonly string[], within: string, folder: string): Promise<void> {
  const keeping = join(within, beforeName);
  await mkdir(keeping);
  const all: Placed[] = [];
  for (const name of names) {
    const to = join(folder, name);
    const before = await keepBefore(to, join(keeping, name)).catch((error) => {
      throw new NotPut(to, error, null);
    });
    all.push({ from: join(within, name), to, before });
  }
  const done: Placed[] = [];
  for (const one of all) {
    try {
      await put(one.from, one.to);
    } catch (error) {
      throw new NotPut(one.to, error, (await putBack(done)) ? null : keeping);
    }
    done.push(one);
  }
}

/** The same file under a second name, or a copy; refuses where a folder stands. Answers with its place. */
async function keepBefore(path: string, place: string): Promise<string | null> {
  const there = await stat(path).catch(nothingThere);
  if (there?.isDirectory()) {
    throw Object.assign(new Error('A folder stands there'), { code: 'EISDIR' });
  }
  // What is no file, such as a pipe, has nothing to keep.
  if (!there?.isFile()) return null;
  const target = await realpath(path);
  await link(target, place).catch(() => copyFile(target, place));
  return place;
}

/** False where one could not be: what stood there before is then only where it was kept. */
async function putBack(done: readonly Placed[]): Promise<boolean> {
  const attempts = done.map(({ to, before }) => (before === null ? rm(to) : put(before, to)));
  const ended = await Promise.allSettled(attempts);
  return ended.every(({ status }) => status === 'fulfilled');
}

/** What a link in its place leads to may lie on another disk. */
async function put(from: string, to: string): Promise<void> {
  const target = await realpath(to).catch(() => to);
  try {
    await rename(from, target);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await writeWholeFile(target, await readFile(from));
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => ['unreadable']);
  if (names.length === 0) await rmdir(folder).catch(() => {});
}
