// Detects whether another program changed the files of an open workspace.
import { join } from 'node:path';
import { anchorName, type Mark, readAnchor } from './anchor.ts';
import type { Run } from './entryIndex.ts';
import { type FileFacts, type FilePort, isUntouched } from './filePort.ts';
import { type Journal, journalNumber, scanJournal } from './journal.ts';
import { changedOutside, gone } from './outsideProblems.ts';
import { headAt, prove, startOf } from './prove.ts';

export interface Left {
  readonly folder: string;
  readonly runs: readonly Run[];
  /** What is acknowledged. */
  readonly reached: Mark;
}

/** Rejects where there are entries that we have not written: in files of their own, or not here yet. */
export async function checkEntries(files: FilePort, left: Left): Promise<void> {
  const { folder, runs, reached } = left;
  // A program that carries files from one computer to another brings journals that we do not know.
  const journals = (await files.list(folder)).filter((name) => journalNumber(name) !== null);
  const stranger = journals.find((name) => !runs.some((run) => run.name === name));
  if (stranger !== undefined) throw changedOutside(join(folder, stranger));
  const missing = runs.find((run) => !journals.includes(run.name));
  if (missing !== undefined) throw gone(join(folder, missing.name));
  const path = join(folder, anchorName);
  const bytes = await files.read(path).catch(() => null);
  const mark = bytes && readAnchor(bytes);
  if (mark === null || mark.seq < reached.seq) return;
  if (mark.seq > reached.seq || mark.head !== reached.head) throw changedOutside(path);
}

/** The journals that are not appended to any more, as they were when they were read. */
export class ClosedJournals {
  private readonly files: FilePort;
  private readonly seen: Map<string, FileFacts | null>;

  constructor(files: FilePort, seen: ReadonlyMap<string, FileFacts | null>) {
    this.files = files;
    this.seen = new Map(seen);
  }

  /** Rejects where one of them does not lead any more to where it led. `apart` are no such ones. */
  async check(
    { folder, runs, reached }: Left,
    lineage: string,
    apart: readonly (string | undefined)[],
  ): Promise<void> {
    const { files } = this;
    const names = runs.map(({ name }) => name).filter((name) => !apart.includes(name));
    const found = await Promise.all(names.map((name) => files.facts(join(folder, name))));
    const at = names.findIndex((name, index) => {
      const facts = found[index] ?? null;
      return facts === null || !isUntouched(facts, this.seen.get(name) ?? null);
    });
    if (at < 0) return;
    const journals: Journal[] = [];
    for (const { name } of runs) {
      journals.push(scanJournal(name, await files.read(join(folder, name))));
    }
    const start = startOf(lineage);
    const { damage, spans } = await prove(journals, start);
    if (damage || headAt(spans, reached.seq, start) !== reached.head)
      throw changedOutside(join(folder, names[at] ?? ''));
    for (const [index, name] of names.entries()) this.seen.set(name, found[index] ?? null);
  }
}
