// Reads bytes that came from outside in their own thread, within limits of work and memory.
import { Worker } from 'node:worker_threads';
import { no, type Result } from '../../shared/values/result.ts';
import { type Refused, refused } from './refused.ts';

/** All in milliseconds. */
export interface Limits {
  /** Until the whole file is in memory: a disk of a network may never answer. */
  readonly disk: number;
  /** The processor time that a file of so many bytes may take. */
  readonly processor: (size: number) => number;
  /** The processor time that this process has had; a busy machine does not make it grow. */
  readonly spent: () => number;
}

/** A thread, what it is to read, and what it may use; memory in MB. */
export interface Reading {
  readonly script: string;
  readonly task: unknown;
  readonly limits: Limits;
  readonly memory: number;
}

/** How many bytes are in memory now, and then what they hold, or why they cannot be read. */
export type Message<T> = { readonly size: number } | Result<T, Refused>;

/** The whole process: a thread alone cannot be asked in every Node, and it is never more than that. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const between = 100;
const noAnswer = 'The disk that it lies on does not answer.';
export const tooMuch = 'It takes more work to read, or more memory, than a plan can need.';

/** Never rejects: whatever happens to the thread is a sentence. */
export function inThread<T>({
  script,
  task,
  limits,
  memory,
}: Reading): Promise<Result<T, Refused>> {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 };
  return new Promise((answer) => {
    const worker = new Worker(script, { workerData: task, resourceLimits });
    const watch = watched(limits, (why) => end(refused(why)));
    const end = (read: Result<T, Refused>) => {
      watch.stop();
      answer(read);
      void worker.terminate();
    };
    worker.on('message', (message: Message<T>) => {
      if ('size' in message) watch.read(message.size);
      else end(message);
    });
    worker.on('error', (error) => end(no(failed(error))));
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

function failed(error: unknown): Refused {
  const details = error instanceof Error ? error.message : String(error);
  const ranOut =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const isTooMuch = ranOut || error instanceof RangeError;
  const isGone = details.startsWith('ENOENT');
  const why = isGone ? 'There is no such file.' : 'It could not be read.';
  return { why: isTooMuch ? tooMuch : why, details };
}
