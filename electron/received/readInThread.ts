// Reads a received file in its own thread, within limits of work and memory.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { no } from '../../shared/values/result.ts';
import { type Received, refused } from './readReceived.ts';
import type { Message, Task } from './receivedWorker.ts';

/** All in milliseconds. */
export interface Limits {
  /** Until the whole file is in memory: a disk of a network may never answer. */
  readonly disk: number;
  /** The processor time that a file of so many bytes may take. */
  readonly processor: (size: number) => number;
  /** The processor time that this process has had; a busy machine does not make it grow. */
  readonly spent: () => number;
}

/** The whole process: a thread alone cannot be asked in every Node, and it is never more than that. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Measured: 0.15 s for each MB of a history of 50,000 edits. The rest is for slow computers. */
const usual: Limits = {
  disk: 120_000,
  processor: (size) => 10_000 + (size / 2 ** 20) * 1_000,
  spent: processorTime,
};

const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };
const between = 100;
const noAnswer = 'The disk that it lies on does not answer.';
export const tooMuch = 'It takes more work to read, or more memory, than a plan can need.';

/** Never rejects: whatever happens to the thread is a sentence. */
export function readInThread(
  task: Task,
  script: string = join(import.meta.dirname, 'receivedWorker.js'),
  limits: Limits = usual,
): Promise<Received> {
  return new Promise((answer) => {
    const worker = new Worker(script, { workerData: task, resourceLimits });
    const watch = watched(limits, (why) => end(refused(why)));
    const end = (received: Received) => {
      watch.stop();
      answer(received);
      void worker.terminate();
    };
    worker.on('message', (message: Message) => {
      if ('size' in message) watch.read(message.size);
      else end(message);
    });
    worker.on('error', (error) => end(failed(error)));
    worker.on('exit', () => end(refused(tooMuch)));
  });
}

/** Waits for the disk by the clock, and from then on only looks at what the processor has done. */
function watched({ disk, processor, spent }: Limits, end: (why: string) => void) {
  const late = setTimeout(() => end(noAnswer), disk);
  let looks: ReturnType<typeof setInterval> | undefined;
  return {
    read: (size: number) => {
      clearTimeout(late);
      const most = spent() + processor(size);
      looks = setInterval(() => {
        if (spent() > most) end(tooMuch);
      }, between);
    },
    stop: () => {
      clearTimeout(late);
      clearInterval(looks);
    },
  };
}

function failed(error: unknown): Received {
  const details = error instanceof Error ? error.message : String(error);
  const ranOut =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const isTooMuch = ranOut || error instanceof RangeError;
  const isGone = details.startsWith('ENOENT');
  const why = isGone ? 'There is no such file.' : 'It could not be read.';
  return no({ why: isTooMuch ? tooMuch : why, details });
}
