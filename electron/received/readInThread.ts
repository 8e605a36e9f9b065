// Reads a received file in its own thread, within limits of work and memory.
import { join } from 'node:path';
import { inThread, type Limits, processorTime } from './inThread.ts';
import type { Received } from './readReceived.ts';
import type { Task } from './receivedWorker.ts';

/** Measured: 0.15 s for each MB of a history of 50,000 edits. The rest is for slow computers. */
const usual: Limits = {
  disk: 120_000,
  processor: (size) => 10_000 + (size / 2 ** 20) * 1_000,
  spent: processorTime,
};

/** Never rejects: whatever happens to the thread is a sentence. */
export function readInThread(
  task: Task,
  script: string = join(import.meta.dirname, 'receivedWorker.js'),
  limits: Limits = usual,
): Promise<Received> {
  return inThread({ script, task, limits, memory: 128 });
}
