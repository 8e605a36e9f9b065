// The workspace folder that a place lies in: an export would write over its history there.
import { readdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { journalNumber } from '../workspace/journal.ts';
import { snapshotNumber } from '../workspace/snapshot.ts';

/** Of a path that need not be there, by links or without; null where it lies in none. */
export async function workspaceAround(path: string): Promise<string | null> {
  for (let place = await nearest(path); ; place = dirname(place)) {
    if (await isWorkspace(place)) return place;
    if (dirname(place) === place) return null;
  }
}

/** The path, or what is there of it. */
async function nearest(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  return found ?? (dirname(path) === path ? path : nearest(dirname(path)));
}

async function isWorkspace(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => journalNumber(name) !== null || snapshotNumber(name) !== null);
}
