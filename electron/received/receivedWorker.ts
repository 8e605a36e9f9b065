// The thread that reads a received file: what a hostile one costs, the window does not feel.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { largestText } from '../../shared/file/caps.ts';
import { no } from '../../shared/values/result.ts';
import { type Fresh, readReceived } from './readReceived.ts';

export interface Task {
  /** Where it lies, or what it holds. */
  readonly from: string | Uint8Array;
  readonly fresh: Fresh;
}

function read({ from, fresh }: Task) {
  if (typeof from !== 'string') return readReceived(from, fresh);
  const facts = statSync(from);
  if (!facts.isFile()) return no('It is no file.');
  if (facts.size > largestText) return no('It is larger than 64 MB.');
  return readReceived(readFileSync(from), fresh);
}

const task: Task = workerData;
parentPort?.postMessage(read(task));
