// Copies a history from disk to one file, entry by entry, and proves it on the way: nothing is held whole.
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { linkHash, originOf } from './chain.ts';
import type { Part } from './entryIndex.ts';
import { splitLine } from './journal.ts';

/** Where a history stands on the disk, and what it must lead to. */
export interface HistorySource {
  readonly folder: string;
  readonly lineage: string;
  readonly copy: string;
  readonly seq: number;
  readonly head: string;
  readonly parts: readonly Part[];
}

/** One line of it: its hash, and the bytes of its JSON. */
export interface ProvenLine {
  readonly hash: string;
  readonly json: Buffer;
}

const atOnce = 2 ** 22;

/**
 * Each entry in its order; `read` is told how many bytes have come. Throws with the code `ALTERED` where one
 * is missing, or not as it was written, and `UNREAD` where the disk refuses to read.
 */
export async function* entriesOf(
  source: HistorySource,
  read: (bytes: number) => void,
): AsyncGenerator<ProvenLine> {
  let head = originOf(source.lineage);
  let seq = 0;
  for (const part of source.parts) {
    for await (const line of linesIn(join(source.folder, part.name), part, read)) {
      const split = splitLine(line);
      if (split === null || linkHash(head, split.json) !== split.hash) throw altered(part.name);
      head = split.hash;
      seq += 1;
      yield split;
    }
  }
  if (seq !== source.seq || head !== source.head) throw altered('the history');
}

async function* linesIn(
  path: string,
  { start, end }: Part,
  read: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch(unread);
  try {
    let held: Buffer[] = [];
    for (let at = start; at < end; ) {
      const piece = Buffer.alloc(Math.min(atOnce, end - at));
      const { bytesRead } = await file.read(piece, 0, piece.length, at).catch(unread);
      if (bytesRead === 0) return;
      at += bytesRead;
      read(bytesRead);
      let rest = piece.subarray(0, bytesRead);
      for (let found = rest.indexOf(10); found >= 0; found = rest.indexOf(10)) {
        yield Buffer.concat([...held, rest.subarray(0, found)]);
        held = [];
        rest = rest.subarray(found + 1);
      }
      held.push(rest);
    }
  } finally {
    await file.close();
  }
}

/** How many bytes there are to read. */
export const sizeOf = ({ parts }: HistorySource) =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** Told apart from what goes wrong where it is written. */
function unread(error: unknown): never {
  throw Object.assign(new Error(error instanceof Error ? error.message : String(error)), {
    code: unreadCode,
  });
}

export const alteredCode = 'ALTERED';
export const unreadCode = 'UNREAD';

/** Whether its files are where they were: what is in them shows only when it is copied. */
export async function isThere(source: HistorySource): Promise<boolean> {
  for (const { name, end } of source.parts) {
    const facts = await stat(join(source.folder, name)).catch(() => null);
    if (facts === null || facts.size < end) return false;
  }
  return true;
}

function altered(what: string): Error {
  return Object.assign(new Error(`${what} is not as it was written`), { code: alteredCode });
}
