// Writes a history as one file or as the journal of a copy, entry by entry as it was written.
import { deepestNesting, largestText } from '../../shared/file/caps.ts';
import { planFormat } from '../../shared/file/format.ts';
import { mostInEntry, tooHeavy } from '../../shared/file/receivedShape.ts';
import { headerText } from '../../shared/file/workspaceHeader.ts';
import { originOf } from '../workspace/chain.ts';
import { entriesOf, sizeOf } from '../workspace/historyCopy.ts';
import { headerLine } from '../workspace/journal.ts';
import type { HistoryTask, Written } from './exportTask.ts';
import { type WritePiece, writeWholeFile } from './wholeFileWriter.ts';

const atOnce = 2 ** 20;
/** What versions before this one take. */
const oldestTake = { bytes: largestText, edits: 100_000 };

/** Gathers small pieces: one call of the system for each entry would take longer than to prove it. */
function gathered(write: WritePiece) {
  let held: Uint8Array[] = [];
  let length = 0;
  const flush = async () => {
    await write(Buffer.concat(held, length));
    held = [];
    length = 0;
  };
  const add = async (piece: Uint8Array) => {
    held.push(piece);
    length += piece.length;
    if (length >= atOnce) await flush();
  };
  return { add, flush };
}

/** What an import would not take, found while it is written. */
class Unread {
  #bytes = 0;
  #edits = 0;
  #heavy: number | null = null;

  add(json: Uint8Array): void {
    this.#bytes += json.length + 1;
    this.#edits += 1;
    const isHeavy = json.length > largestText || tooHeavy(json, mostInEntry) !== null;
    if (isHeavy) this.#heavy ??= this.#edits;
  }

  warning(): string | null {
    if (this.#heavy !== null) {
      return `Treekeeper will not open this file: edit ${this.#heavy} is larger, or nested more than ${deepestNesting} levels deeper, than an import takes. Keep the workspace folder as well.`;
    }
    const { bytes, edits } = oldestTake;
    if (this.#bytes <= bytes && this.#edits <= edits) return null;
    return 'It is larger than 64 MB or has more than 100,000 edits: older versions of Treekeeper refuse it. Open it with this version or a newer one.';
  }
}

export async function writeHistory(
  task: HistoryTask,
  token: string,
  progress: (share: number) => void,
): Promise<Written> {
  const unread = new Unread();
  await writeWholeFile(task.path, (write) => written(task, write, unread, progress), token);
  return { names: [], warning: task.as.form === 'file' ? unread.warning() : null };
}

function beginning({ source, rest, writer, as }: HistoryTask): Uint8Array {
  const { lineage, copy } = source;
  const { seq, head } = rest;
  const about = { format: planFormat, writer, lineage };
  if (as.form === 'file') {
    return Buffer.from(`${headerText({ ...about, copy, seq, head })}\n`);
  }
  return headerLine({ ...about, copy: as.copy, from: 1, head: originOf(lineage) });
}

const lineEnd = Buffer.from('\n');

async function written(
  task: HistoryTask,
  write: WritePiece,
  unread: Unread,
  progress: (share: number) => void,
): Promise<void> {
  const { source, rest, as } = task;
  const out = gathered(write);
  const total = sizeOf(source);
  let read = 0;
  await out.add(beginning(task));
  const entries = entriesOf(source, (bytes) => {
    read += bytes;
    progress(read / total);
  });
  for await (const { hash, json } of entries) {
    unread.add(json);
    if (as.form === 'journal') await out.add(Buffer.from(`${hash} `, 'latin1'));
    await out.add(json);
    await out.add(lineEnd);
  }
  for (const line of rest.lines) {
    const json = Buffer.from(line);
    unread.add(json);
    await out.add(json);
    await out.add(lineEnd);
  }
  await out.flush();
}
