// Removes old snapshots: decided by their numbers alone, at each opening.
import { join } from 'node:path';
import type { FilePort } from './filePort.ts';
import { journalNumber } from './journal.ts';
import { snapshotName, snapshotNumber } from './snapshot.ts';

const newest = 5;
const apart = 5_000;

/**
 * Stay: the newest, the first of each 5,000 entries, and what stands where a journal begins: a new
 * one begins with each migration and each restore, so the plan before it and after it stays.
 */
export function superfluous(
  snapshots: readonly number[],
  journals: readonly number[],
): readonly number[] {
  const sorted = snapshots.toSorted((a, b) => a - b);
  const groups = Map.groupBy(sorted, (seq) => Math.floor(seq / apart));
  const stay = new Set([
    ...sorted.slice(-newest),
    ...[...groups.values()].flatMap(([first]) => first ?? []),
    ...journals.flatMap((from) => [sorted.findLast((seq) => seq < from) ?? 0, from]),
  ]);
  return sorted.filter((seq) => !stay.has(seq));
}

/** Rejects where the disk refuses; nothing depends on it. */
export async function prune(files: FilePort, folder: string): Promise<void> {
  const names = await files.list(folder);
  const numbers = (of: (name: string) => number | null) => names.flatMap((name) => of(name) ?? []);
  for (const seq of superfluous(numbers(snapshotNumber), numbers(journalNumber))) {
    await files.remove(join(folder, snapshotName(seq)));
  }
}
