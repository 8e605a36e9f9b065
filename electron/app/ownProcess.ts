// Starts a process of Electron's own, which needs no window; and ends one at once, also one that hangs.
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';

export function endProcess(child: UtilityProcess): void {
  // Known only while it runs.
  if (child.pid === undefined) return void child.kill();
  try {
    process.kill(child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

interface Child<Posted, Heard> {
  post(posted: Posted): void;
  onMessage(listener: (heard: Heard) => void): void;
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

/** `script` is built beside this one; `serviceName` is what the system shows. */
export function startProcess<Posted, Heard>(
  script: string,
  serviceName: string,
): Child<Posted, Heard> {
  const child = utilityProcess.fork(join(import.meta.dirname, script), [], { serviceName });
  return {
    post: (posted) => child.postMessage(posted),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => endProcess(child),
  };
}
