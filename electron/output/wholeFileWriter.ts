// The whole-file writer: an export appears under its name when it is complete, or not at all.
import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../workspace/filePort.ts';

/** On the disk when it resolves. A disk that is full leaves what stood there before. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  const before = await stat(path).catch(nothingThere);
  // What is no file, such as a pipe, takes what is written and has no other place.
  if (before && !before.isFile()) return await writeFile(path, content);
  const target = before ? await realpath(path) : path;
  const beside = join(dirname(target), `.treekeeper-${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(beside, content, { flag: 'wx', flush: true, mode: before?.mode ?? 0o666 });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function nothingThere(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}
