// Files that belong together: written in a folder of their own, and put in their places when all are whole.
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../workspace/filePort.ts';
import { newToken, writeWholeFile } from './wholeFileWriter.ts';

/**
 * `write` writes into the folder that it is given, and answers with the names of its files; then they stand
 * in `folder`, which is made where it is missing. Where it fails nothing of them remains. Their paths.
 */
export async function writeTogether(
  folder: string,
  write: (within: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const made = await mkdir(folder, { recursive: true });
  const within = join(folder, `.treekeeper-${newToken()}`);
  try {
    await mkdir(within);
    const names = await write(within);
    for (const name of names) await put(join(within, name), join(folder, name));
    return names.map((name) => join(folder, name));
  } finally {
    await rm(within, { recursive: true, force: true });
    if (made !== undefined) await removeIfEmpty(folder);
  }
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
