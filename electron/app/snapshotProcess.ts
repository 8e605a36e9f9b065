// Starts the process that writes a snapshot: one of Electron's own, which needs no window.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { type Child, forkedWriter } from '../workspace/snapshotFork.ts';
import { endProcess } from './ownProcess.ts';

const script = join(import.meta.dirname, 'snapshotWriter.js');

const running = new Set<Electron.UtilityProcess>();

/** Those that are still at it: the application ends. A snapshot that is cut off counts as none. */
export function endSnapshots(): void {
  for (const child of running) endProcess(child);
}

function start(): Child {
  const child = utilityProcess.fork(script, [], { serviceName: 'Treekeeper snapshot' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return {
    post: (task) => child.postMessage(task),
    onAnswer: (listener) =>
      child.once('message', (answer) => {
        listener(answer);
        endProcess(child);
      }),
    onExit: (listener) => child.once('exit', listener),
    kill: () => endProcess(child),
  };
}

export const writeInProcess = forkedWriter(start);
