// Reads bytes that came from outside in their own thread, within limits of work and memory.
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { no, type Result } from '../../shared/values/result.ts';
import type { Control } from '../output/exportFork.ts';
import { type Refused, refused } from './refused.ts';

/** All in milliseconds. */
export interface Limits {
  /** Until the next piece of the file is in memory: a disk of a network may never answer. */
  readonly disk: number;
  /** The processor time that may have gone when so many bytes of the file have been read. */
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
  /** `progress` is told how many bytes have been read; once `signal` says so it is refused. */
  readonly control?: Control;
}

/**
 * That the disk is waited for, how many bytes have come in all and those before them been worked through;
 * at last what they hold, or why they cannot be read.
 */
export type Message<T> =
  | { readonly waiting: true }
  | { readonly read: number }
  | Result<T, Refused>;

/** The whole process: a thread alone cannot be asked in every Node, and it is never more than that. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const between = 100;
const patience = () => wait(5_000, null, { ref: false });
const stopped = 'Reading was stopped.';
const noAnswer = 'Its disk is not responding.';
export const tooMuch = 'It takes more time or memory to read than a plan can need.';

/** Never rejects: whatever happens to the thread is a sentence. */
export function inThread<T>(reading: Reading): Promise<Result<T, Refused>> {
  const { script, task, limits, memory, control } = reading;
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 };
  if (control?.signal.aborted) return Promise.resolve(refused(stopped));
  return new Promise((answer) => {
    const worker = new Worker(script, { workerData: task, resourceLimits });
    const watch = watched(limits, (why) => end(refused(why)));
    const stop = () => end(refused(stopped));
    let isEnded = false;
    // Answered once the thread has ended: then it writes nowhere any more. One that hangs in the disk does
    // not end, and is not waited for.
    const end = (read: Result<T, Refused>) => {
      if (isEnded) return;
      isEnded = true;
      watch.stop();
      control?.signal.removeEventListener('abort', stop);
      void Promise.race([worker.terminate(), patience()]).then(() => answer(read));
    };
    control?.signal.addEventListener('abort', stop);
    worker.on('message', (message: Message<T>) => {
      if ('waiting' in message) watch.wait();
      else if ('read' in message) {
        watch.read(message.read);
        control?.progress(message.read);
      } else end(message);
    });
    worker.on('error', (error) => end(no(failed(error))));
    worker.on('exit', () => end(refused(tooMuch)));
  });
}

/** Waits for the disk by the clock, and otherwise only looks at what the processor has done. */
function watched({ disk, processor, spent }: Limits, end: (why: string) => void) {
  const before = spent();
  let most = Number.POSITIVE_INFINITY;
  const waiting = () => setTimeout(() => end(noAnswer), disk);
  let late = waiting();
  const looks = setInterval(() => {
    if (spent() - before > most) end(tooMuch);
  }, between);
  return {
    wait: () => {
      clearTimeout(late);
      late = waiting();
    },
    read: (size: number) => {
      clearTimeout(late);
      most = processor(size);
    },
    stop: () => {
      clearTimeout(late);
      clearInterval(looks);
    },
  };
}

/** What is told without what the system said: nobody needs more than this. */
const byCode: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'The file does not exist. Check its name and folder.'],
  ['ENOTDIR', 'The file does not exist. Check its name and folder.'],
  ['ENAMETOOLONG', 'The file does not exist. Check its name and folder.'],
  ['EISDIR', 'It is a folder or a device, not a file. Choose a file.'],
  ['EACCES', 'You are not allowed to read it. Ask its owner for access, or for a copy.'],
  ['EPERM', 'You are not allowed to read it. Ask its owner for access, or for a copy.'],
  ['ENOSPC', 'The disk of this computer is full. Free some space, then try again.'],
  ['EIO', 'The disk reported an error. Copy the file to another disk, then try again.'],
]);

function failed(error: unknown): Refused {
  const details = error instanceof Error ? error.message : String(error);
  const ranOut =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (ranOut || error instanceof RangeError) return { why: tooMuch, details };
  // Of an error of the thread only its words come through.
  const [, code = ''] = /^(E[A-Z]+): /.exec(details) ?? [];
  const why = byCode.get(code);
  return why ? { why, details: null } : { why: 'It could not be read.', details };
}
