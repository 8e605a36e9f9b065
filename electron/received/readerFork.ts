// Starts a process for each file from outside, which reads it and ends: whoever asked can end it.
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import { no, type Result } from '../../shared/values/result.ts';
import type { Control } from '../output/exportFork.ts';
import type { ProcessEnd } from '../workspace/processEnd.ts';
import type { Received } from './readReceived.ts';
import type { Task } from './receivedWorker.ts';
import { type Refused, refused } from './refused.ts';

/** None of it rejects: whatever happens is a sentence. */
export interface Reader {
  /** `control` is told the share that is read. */
  received(task: Task, control?: Control): Promise<Received>;
  sheets(workbook: Uint8Array): Promise<Result<readonly SpreadsheetSheet[], Refused>>;
}

/** What the process is to do. */
export type Asked = { readonly received: Task } | { readonly sheets: Uint8Array };

/** The share that is read, and at last what it holds. */
export type Heard = { readonly share: number } | { readonly read: Result<unknown, Refused> };

/** The part of a child process that is used; Electron's and Node's both have it. */
export interface ReaderChild {
  post(asked: Asked): void;
  onMessage(listener: (heard: Heard) => void): void;
  onExit(listener: (end: ProcessEnd) => void): void;
  kill(): void;
}

/** A process that hangs in the disk does not end when it is told to. */
const longest = 5_000;

export function forkedReader(start: () => ReaderChild, patience: number = longest): Reader {
  return {
    received: (task, control) => heardFrom<Received>(start, { received: task }, patience, control),
    sheets: (workbook) => heardFrom(start, { sheets: workbook }, patience),
  };
}

const wasStopped = 'Reading was stopped.';

/** `T` is what that task is answered with: the process is of the same build. */
function heardFrom<T extends Result<unknown, Refused>>(
  start: () => ReaderChild,
  asked: Asked,
  patience: number,
  control?: Control,
): Promise<T | Result<never, Refused>> {
  const signal = control?.signal;
  if (signal?.aborted) return Promise.resolve(refused(wasStopped));
  return new Promise((answer) => {
    const child = start();
    const stop = () => {
      child.kill();
      // Answered once it has ended: then it writes nowhere any more.
      setTimeout(() => answer(refused(wasStopped)), patience).unref();
    };
    signal?.addEventListener('abort', stop);
    child.onMessage((heard) => {
      if ('share' in heard) return control?.progress(heard.share);
      signal?.removeEventListener('abort', stop);
      answer(heard.read as T);
      child.kill();
    });
    child.onExit((end) => {
      signal?.removeEventListener('abort', stop);
      answer(signal?.aborted ? refused(wasStopped) : ended(end));
    });
    child.post(asked);
  });
}

/** Nothing is said by it of what was read. */
export const endedEarly = 'Reading stopped before it was done.';

export const notStarted = 'Reading could not start.';

function ended(end: ProcessEnd): Result<never, Refused> {
  if (end === 'not started') return refused(notStarted);
  return no({ why: endedEarly, details: end === null ? null : `It ended with ${end}.` });
}
