// Reads a received file in a thread of its own: what a hostile one costs, the window does not feel.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { largestText } from '../shared/file/caps.ts';
import { no } from '../shared/values/result.ts';
import { type Fresh, readReceived } from './received.ts';

export interface Task {
  readonly path: string;
  readonly fresh: Fresh;
}

function read({ path, fresh }: Task) {
  const facts = statSync(path);
  if (!facts.isFile()) return no('It is no file.');
  if (facts.size > largestText) return no('It is larger than 64 MB.');
  return readReceived(readFileSync(path), fresh);
}

const task: Task = workerData;
parentPort?.postMessage(read(task));
