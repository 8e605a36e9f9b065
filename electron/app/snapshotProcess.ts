// Starts the process that writes a snapshot: one of Electron's own, which needs no window.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { type Child, forkedWriter } from '../workspace/snapshotFork.ts';

const script = join(import.meta.dirname, 'snapshotWriter.js');

function start(): Child {
  const child = utilityProcess.fork(script, [], { serviceName: 'Treekeeper snapshot' });
  return {
    post: (task) => child.postMessage(task),
    onAnswer: (listener) =>
      child.once('message', (answer) => {
        listener(answer);
        child.kill();
      }),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}

export const writeInProcess = forkedWriter(start);
