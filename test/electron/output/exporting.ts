// Writes exports for tests: in this process, or in one of plain Node as the application does in its own.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExportChild, ExportProcess } from '../../../electron/output/exportFork.ts';
import type { ExportMessage } from '../../../electron/output/exportTask.ts';
import { writeExport } from '../../../electron/output/writeExport.ts';

export const writeHere: ExportProcess = (task, control) =>
  writeExport(task, 'token', (share) => control?.progress(share));

const script = fileURLToPath(new URL('../../../electron/output/exportWriter.ts', import.meta.url));

export function startExport(): ExportChild {
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    post: (handed) => void child.send(handed),
    onMessage: (listener) => void child.on('message', (some: ExportMessage) => listener(some)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
