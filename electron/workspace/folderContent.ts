// What lies in the folder of a workspace: its journals as bytes, and the names of the rest.
import { join } from 'node:path';
import { anchorName } from './anchor.ts';
import type { FileFacts, FilePort } from './filePort.ts';
import { type Finding, finding } from './finding.ts';
import { type Journal, journalNumber, scanJournal } from './journal.ts';
import { snapshotNumber } from './snapshot.ts';
import { leftOverMark } from './wholeFile.ts';

export interface FolderContent {
  readonly names: readonly string[];
  readonly anchor: Uint8Array | null;
  readonly journals: Journal[];
  /** Of each journal, before it was read. */
  readonly seen: ReadonlyMap<string, FileFacts | null>;
  /** Names, the newest first. */
  readonly snapshots: readonly string[];
}

export async function readFolder(files: FilePort, folder: string): Promise<FolderContent> {
  const names = await files.list(folder);
  // The anchor first: a journal that is being written only grows beyond it.
  const anchor = names.includes(anchorName)
    ? await readOrNull(files, join(folder, anchorName))
    : null;
  const byNumber = (number: (name: string) => number | null) =>
    names
      .filter((name) => number(name) !== null)
      .sort((a, b) => (number(a) ?? 0) - (number(b) ?? 0));
  const journals: Journal[] = [];
  const seen = new Map<string, FileFacts | null>();
  for (const name of byNumber(journalNumber)) {
    seen.set(name, await files.facts(join(folder, name)));
    journals.push(scanJournal(name, await files.read(join(folder, name))));
  }
  return { names, anchor, journals, seen, snapshots: byNumber(snapshotNumber).reverse() };
}

/** The anchor is only a hint: where it cannot be read, it proves nothing. */
async function readOrNull(files: FilePort, path: string): Promise<Uint8Array | null> {
  return files.read(path).catch(() => null);
}

/** What a program that carries files between computers leaves where both have written. */
export function strangers(names: readonly string[]): Finding[] {
  const isLike = (name: string) => /^(journal|snap)-\d{8}/.test(name);
  const isOurs = (name: string) => journalNumber(name) !== null || snapshotNumber(name) !== null;
  const why = 'was put there by another program, perhaps from the history of another computer.';
  return names
    .filter((name) => isLike(name) && !isOurs(name) && !name.includes(leftOverMark))
    .map((name) => finding('stranger', name, `“${name}” ${why}`, 'Not read, and left unchanged.'));
}
