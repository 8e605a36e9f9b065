// Writes whole files through the port: every byte, synced, under its name only when complete.
import { dirname } from 'node:path';
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
export async function writeFresh(files: FilePort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'create');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

export const leftOverMark = '.tmp-';

/** Writes beside the name, then renames: a reader meets the whole file or none. */
export async function writeWhole(
  files: FilePort,
  path: string,
  bytes: Uint8Array,
  token: string,
): Promise<void> {
  const beside = `${path}${leftOverMark}${token}`;
  try {
    await writeFresh(files, beside, bytes);
    await files.rename(beside, path);
  } catch (error) {
    await files.remove(beside).catch(() => {});
    throw error;
  }
  await files.syncFolder(dirname(path));
}
