// Starts a process for each export, which writes it and ends: whoever asked goes on, and can end it.
import { setImmediate } from 'node:timers/promises';
import { endText, type ProcessEnd } from '../workspace/processEnd.ts';
import type { ExportMessage, ExportTask, Handed, Told, Written } from './exportTask.ts';
import { newToken, removeUnfinished } from './wholeFileWriter.ts';

/** What whoever waits may know and do meanwhile. */
export interface Control {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** The share that is done, from 0 to 1. */
  progress(share: number): void;
}

/** The part of a child process that is used; Electron's and Node's both have it. */
export interface ExportChild {
  post(handed: Handed): void;
  onMessage(listener: (message: ExportMessage) => void): void;
  onExit(listener: (end: ProcessEnd) => void): void;
  kill(): void;
}

/** Rejects with the reason, whose `code` is the system's, `STOPPED`, `ENDED` or `NOT_STARTED`; then nothing remains. */
export type ExportProcess = (task: ExportTask, control?: Control) => Promise<Written>;

export const stoppedCode = 'STOPPED';
export const endedCode = 'ENDED';
export const notStartedCode = 'NOT_STARTED';

/** A process that hangs in the disk does not end when it is told to. */
const longest = 5_000;

const failure = (code: string, why: string) => Object.assign(new Error(why), { code });

export function forkedExports(start: () => ExportChild): ExportProcess {
  return async (task, control) => {
    const token = await newToken();
    try {
      return await answerOf(start, { task, token }, control);
    } catch (error) {
      // One file, or a folder of its own: the name beside it is known.
      await removeUnfinished(task.path, token).catch(() => {});
      throw error;
    }
  };
}

function answerOf(
  start: () => ExportChild,
  told: Told,
  control: Control | undefined,
): Promise<Written> {
  const signal = control?.signal;
  const stopped = () => failure(stoppedCode, 'It was stopped.');
  return new Promise((done, fail) => {
    if (signal?.aborted) return fail(stopped());
    const child = start();
    let answer: ExportMessage | null = null;
    let isEnded = false;
    const stop = () => {
      isEnded = true;
      child.kill();
      setTimeout(() => fail(stopped()), longest).unref();
    };
    signal?.addEventListener('abort', stop);
    child.onMessage((message) => {
      if ('share' in message) return control?.progress(message.share);
      answer = message;
      isEnded = true;
      if ('written' in message) done(message.written);
      else fail(failure(message.code, message.why));
      signal?.removeEventListener('abort', stop);
      child.kill();
    });
    child.onExit((end) => {
      isEnded = true;
      signal?.removeEventListener('abort', stop);
      if (answer !== null) return;
      const code = end === 'not started' ? notStartedCode : endedCode;
      fail(signal?.aborted ? stopped() : failure(code, endText(end)));
    });
    void handOver(told, (handed) => {
      if (!isEnded) child.post(handed);
    });
  });
}

/** Characters: as many are on their way in a few milliseconds. */
const atOnce = 500_000;

async function handOver(told: Told, post: (handed: Handed) => void): Promise<void> {
  const { task, token } = told;
  if (task.kind === 'history') return post(told);
  for (let at = 0; at < task.plan.length; at += atOnce) {
    post({ piece: task.plan.slice(at, at + atOnce) });
    await setImmediate();
  }
  post({ token, task: { ...task, plan: '' } });
}
