// Starts the process that writes an export: one of Electron's own, which needs no window.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { type ExportChild, forkedExports } from '../output/exportFork.ts';
import { endProcess } from './endProcess.ts';

const script = join(import.meta.dirname, 'exportWriter.js');

function start(): ExportChild {
  const child = utilityProcess.fork(script, [], { serviceName: 'Treekeeper export' });
  return {
    post: (handed) => child.postMessage(handed),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => endProcess(child),
  };
}

export const exportInProcess = forkedExports(start);
