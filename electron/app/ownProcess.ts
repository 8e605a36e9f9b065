// Starts a process of Electron's own, which needs no window; and ends one at once, also one that hangs.
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { ProcessEnd } from '../workspace/processEnd.ts';

/** In milliseconds: a busy computer takes a few seconds. */
const longestStart = 15_000;

export interface OwnProcess<Posted, Heard> {
  post(posted: Posted): void;
  onMessage(listener: (heard: Heard) => void): void;
  /** Told once, also where it never started, or had ended before. */
  onExit(listener: (end: ProcessEnd) => void): void;
  kill(): void;
}

function endNow(child: UtilityProcess): void {
  // Known only while it runs.
  if (child.pid === undefined) return void child.kill();
  try {
    process.kill(child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/**
 * `script` is built beside this one; `serviceName` is what the system shows. Of one that the system does
 * not start Electron tells nothing, not even that it has ended: it counts as ended after a while, or as
 * soon as it is to be ended.
 */
export function startProcess<Posted, Heard>(
  script: string,
  serviceName: string,
): OwnProcess<Posted, Heard> {
  const child = utilityProcess.fork(join(import.meta.dirname, script), [], { serviceName });
  let [isStarted, isGivenUp] = [false, false];
  const { promise: ended, resolve: end } = Promise.withResolvers<ProcessEnd>();
  const giveUp = () => {
    isGivenUp = true;
    clearTimeout(late);
    child.kill();
    end('not started');
  };
  const late = setTimeout(giveUp, longestStart);
  child.once('spawn', () => {
    isStarted = true;
    clearTimeout(late);
    if (isGivenUp) endNow(child);
  });
  child.once('exit', (code) => {
    clearTimeout(late);
    end(code);
  });
  return {
    post: (posted) => child.postMessage(posted),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void ended.then(listener),
    kill: () => (isStarted ? endNow(child) : giveUp()),
  };
}
