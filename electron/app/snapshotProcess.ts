// Starts the process that writes a snapshot: one of Electron's own, which needs no window.
import { type Child, forkedWriter, type SnapshotAnswer } from '../workspace/snapshotFork.ts';
import type { SnapshotTask } from '../workspace/snapshotMaking.ts';
import { type OwnProcess, startProcess } from './ownProcess.ts';

type Running = OwnProcess<SnapshotTask, SnapshotAnswer>;

const running = new Set<Running>();
let isOver = false;

/**
 * Those that are still at it, and any that is started from now on: the application ends. A snapshot that
 * is cut off counts as none.
 */
export function endSnapshots(): void {
  isOver = true;
  for (const child of running) child.kill();
}

function start(): Child {
  const child: Running = startProcess('snapshotWriter.js', 'Treekeeper snapshot');
  running.add(child);
  child.onExit(() => running.delete(child));
  if (isOver) child.kill();
  return {
    post: child.post,
    onAnswer: (listener) =>
      child.onMessage((answer) => {
        listener(answer);
        child.kill();
      }),
    onExit: child.onExit,
    kill: child.kill,
  };
}

export const writeInProcess = forkedWriter(start);
