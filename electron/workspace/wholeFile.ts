// Writes whole files through the port: every byte, synced, under its name only when complete.
import { basename, dirname, join } from 'node:path';
import type { FilePort, OpenFile } from './filePort.ts';

/** Goes on after a short write; a write that takes nothing is an error, not an endless loop. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const taken = await file.write(bytes.subarray(done), at + done);
    if (taken <= 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'ENOSPC' });
    done += taken;
  }
}

/** A new synced file under a name that must be free; its folder is not synced yet. */
export function writeFresh(files: FilePort, path: string, bytes: Uint8Array): Promise<void> {
  return fresh(files, path, (file) => writeAll(file, bytes, 0));
}

async function fresh(
  files: FilePort,
  path: string,
  write: (file: OpenFile) => Promise<void>,
): Promise<void> {
  const file = await files.open(path, 'create');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

const copiedAtOnce = 2 ** 22;

/** The bytes of a file under a new name, a part at a time; whole there, or not at all. */
export async function copyWhole(
  files: FilePort,
  from: string,
  to: string,
  token: string,
): Promise<void> {
  const facts = await files.facts(from);
  if (facts === null) throw Object.assign(new Error('It is not there'), { code: 'ENOENT' });
  const { size } = facts;
  await writtenWhole(files, to, token, async (file) => {
    for (let at = 0; at < size; at += copiedAtOnce) {
      await writeAll(file, await files.readPart(from, at, Math.min(size, at + copiedAtOnce)), at);
    }
  });
}

export const leftOverMark = '.tmp-';

/**
 * Writes under another name, then renames: a reader meets the whole file or none. It is begun in the folder
 * `begunIn`: what a killed writer leaves is swept where a workspace is, and not in its recovery folder.
 */
export async function writeWhole(
  files: FilePort,
  path: string,
  bytes: Uint8Array,
  token: string,
  begunIn = dirname(path),
): Promise<void> {
  await writtenWhole(files, path, token, (file) => writeAll(file, bytes, 0), begunIn);
}

async function writtenWhole(
  files: FilePort,
  path: string,
  token: string,
  write: (file: OpenFile) => Promise<void>,
  begunIn = dirname(path),
): Promise<void> {
  const beside = join(begunIn, `${basename(path)}${leftOverMark}${token}`);
  try {
    await fresh(files, beside, write);
    await files.rename(beside, path);
  } catch (error) {
    await files.remove(beside).catch(() => {});
    throw error;
  }
  await files.syncFolder(dirname(path));
}
