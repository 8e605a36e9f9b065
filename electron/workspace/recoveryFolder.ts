// Moves unreadable files to the recovery folder, unchanged, with date and reason in the name.
import { basename, dirname, join } from 'node:path';
import type { FilePort } from './filePort.ts';
import { writeWhole } from './wholeFile.ts';

export const recoveryFolder = 'aside';

/** A free path for it, as 'aside/20261123T140857Z-reason-file'. */
async function freePlace(
  files: FilePort,
  path: string,
  reason: string,
  now: string,
): Promise<string> {
  const folder = join(dirname(path), recoveryFolder);
  await files.makeFolder(folder);
  const date = now.replaceAll(/[-:]|\.\d+/g, '');
  const taken = new Set(await files.list(folder));
  const base = `${date}-${reason}-${basename(path)}`;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  return join(folder, name);
}

/** Moves a whole file; returns its new path. */
export async function moveToRecovery(
  files: FilePort,
  path: string,
  reason: string,
  now: string,
): Promise<string> {
  const place = await freePlace(files, path, reason, now);
  await files.rename(path, place);
  await files.syncFolder(dirname(place));
  await files.syncFolder(dirname(path));
  return place;
}

export interface ToCut {
  readonly files: FilePort;
  readonly path: string;
  /** All of the file. */
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly reason: string;
  readonly now: string;
  /** Random, for the name of what is unfinished. */
  readonly token: string;
}

/** Copies the bytes from `at` on to a file there, whole, and only then cuts them off; returns its path. */
export async function cutToRecovery(cut: ToCut): Promise<string> {
  const { files, path, bytes, at, reason, now, token } = cut;
  const place = await freePlace(files, path, reason, now);
  await writeWhole(files, place, bytes.subarray(at), token, dirname(path));
  await files.syncFolder(dirname(path));
  const file = await files.open(path, 'update');
  try {
    await file.truncate(at);
    await file.sync();
  } finally {
    await file.close();
  }
  return place;
}
