// The worker thread that reads a received file, so that a hostile one cannot block the window.
import { closeSync, openSync, writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Message } from './inThread.ts';
import { type Fresh, type Proven, type Received, readReceived } from './readReceived.ts';
import { refused } from './refused.ts';
import { bytesSource, fileSource, type Source } from './source.ts';

export interface Task {
  /** Where it lies, or what it holds. */
  readonly from: string | Uint8Array;
  /** Where its journal goes: a free name. */
  readonly into: string;
  readonly fresh: Fresh;
}

const tell = (message: Message<Proven>) => parentPort?.postMessage(message);
const atOnce = 2 ** 20;

/** Tells before each piece that the disk is waited for, and after it how much has been read. */
function told(source: Source): Source {
  let read = 0;
  const next = () => {
    tell({ waiting: true });
    const bytes = source.next();
    read += bytes?.length ?? 0;
    tell({ read });
    return bytes;
  };
  return { size: source.size, next };
}

/** The edits are short: one call of the system for each would take longer than to read them. */
function written(file: number) {
  let held: Uint8Array[] = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.concat(held, length);
    for (let at = 0; at < length; ) at += writeSync(file, bytes, at);
    held = [];
    length = 0;
  };
  const write = (bytes: Uint8Array) => {
    held.push(bytes);
    length += bytes.length;
    if (length >= atOnce) flush();
  };
  return { write, flush };
}

function readInto(source: Source, { into, fresh }: Task): Received {
  const file = openSync(into, 'wx', 0o600);
  try {
    const journal = written(file);
    const read = readReceived(told(source), fresh, journal.write);
    if (read.ok) journal.flush();
    return read;
  } finally {
    closeSync(file);
  }
}

function read(task: Task): Received {
  const { from } = task;
  if (typeof from !== 'string') return readInto(bytesSource(from), task);
  const source = fileSource(from);
  if (source === null) return refused('It is a folder or a device, not a file. Choose a file.');
  try {
    return readInto(source, task);
  } finally {
    source.close();
  }
}

const task: Task = workerData;
tell(read(task));
