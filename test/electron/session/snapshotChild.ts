// The process that writes snapshots, started under plain Node: the same script that Electron starts.
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Child, SnapshotAnswer } from '../../../electron/workspace/snapshotFork.ts';

const script = fileURLToPath(
  new URL('../../../electron/session/snapshotWriter.ts', import.meta.url),
);

export function startWriter(): Child {
  // Where it finds no Electron, the store of the snapshots would try to download one.
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: tmpdir() };
  const child = fork(script, { env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    post: (task) => void child.send(task),
    onAnswer: (listener) => child.once('message', (answer: SnapshotAnswer) => listener(answer)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
