// Reads a received file in a thread of its own, within limits of time and memory.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { no } from '../../shared/values/result.ts';
import type { Received } from './readReceived.ts';
import type { Task } from './receivedWorker.ts';

const longest = 5_000;
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };
const tooMuch = 'It takes more than 5 seconds to read, or more memory than a plan can need.';

/** Never rejects: whatever happens to the thread is a sentence. */
export function readInThread(
  task: Task,
  script: string = join(import.meta.dirname, 'receivedWorker.js'),
): Promise<Received> {
  return new Promise((answer) => {
    const worker = new Worker(script, { workerData: task, resourceLimits });
    const end = (received: Received) => {
      clearTimeout(limit);
      answer(received);
      void worker.terminate();
    };
    const limit = setTimeout(() => end(no(tooMuch)), longest);
    worker.on('message', end);
    worker.on('error', (error) => end(no(failed(error))));
    worker.on('exit', () => end(no(tooMuch)));
  });
}

function failed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const ranOut = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return ranOut || error instanceof RangeError ? tooMuch : `${error.message}.`;
}
