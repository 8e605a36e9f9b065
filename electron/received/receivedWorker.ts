// The worker thread that reads a received file, so that a hostile one cannot block the window.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { largestText } from '../../shared/file/caps.ts';
import type { Message } from './inThread.ts';
import { type Fresh, type Received, readReceived } from './readReceived.ts';
import { refused } from './refused.ts';

export interface Task {
  /** Where it lies, or what it holds. */
  readonly from: string | Uint8Array;
  readonly fresh: Fresh;
}

const tell = (message: Message<Uint8Array>) => parentPort?.postMessage(message);

function read({ from, fresh }: Task): Received {
  if (typeof from !== 'string') return readBytes(from, fresh);
  const facts = statSync(from);
  if (!facts.isFile()) return refused('It is no file.');
  if (facts.size > largestText) return refused('It is larger than 64 MB.');
  return readBytes(readFileSync(from), fresh);
}

function readBytes(bytes: Uint8Array, fresh: Fresh): Received {
  tell({ size: bytes.length });
  return readReceived(bytes, fresh);
}

const task: Task = workerData;
tell(read(task));
