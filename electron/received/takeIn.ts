// Takes a received file in: its journal is written beside the settings until it is proven and used.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { ProvenJournal } from '../library/newFolder.ts';
import type { Control } from '../output/exportFork.ts';
import type { Reader } from './readerFork.ts';
import type { Fresh, Proven } from './readReceived.ts';
import type { Refused } from './refused.ts';

const begin = 'received-';

export interface Incoming {
  /** Where it lies, or what it holds. */
  readonly from: string | Uint8Array;
  /** Where the settings lie. */
  readonly dataFolder: string;
  readonly fresh: Fresh;
  readonly reader: Reader;
  /** Is told the share that is read. */
  readonly control?: Control;
}

/** Hands the journal to `use` while it is there; of a file that is refused nothing remains. */
export async function takeIn<T>(
  { from, dataFolder, fresh, reader, control }: Incoming,
  use: (journal: ProvenJournal & Proven) => Promise<T>,
): Promise<Result<T, Refused>> {
  const folder = await freeFolder(dataFolder);
  if (!folder.ok) return folder;
  try {
    const path = join(folder.value, 'journal.log');
    const read = await reader.received({ from, into: path, fresh }, control);
    return read.ok ? ok(await use({ ...read.value, path })) : read;
  } finally {
    await rm(folder.value, { recursive: true, force: true });
  }
}

async function freeFolder(dataFolder: string): Promise<Result<string, Refused>> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await sweepOnce(dataFolder);
    return ok(await mkdtemp(join(dataFolder, begin)));
  } catch (error) {
    const why = `It cannot be stored in ${dataFolder}: that folder cannot be written to.`;
    return no({ why, details: String(error) });
  }
}

const swept = new Set<string>();

/** What a program that was ended in the middle has left; nobody else takes in files here. */
async function sweepOnce(dataFolder: string): Promise<void> {
  if (swept.has(dataFolder)) return;
  swept.add(dataFolder);
  const names = await readdir(dataFolder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(begin))) {
    await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}
