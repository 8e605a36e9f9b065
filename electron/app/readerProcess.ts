// Starts the process that reads a file from outside: one of Electron's own, which needs no window.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { forkedReader, type ReaderChild } from '../received/reader.ts';
import { endProcess } from './endProcess.ts';

const script = join(import.meta.dirname, 'receivedReader.js');

function start(): ReaderChild {
  const child = utilityProcess.fork(script, [], { serviceName: 'Treekeeper reader' });
  return {
    post: (asked) => child.postMessage(asked),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => endProcess(child),
  };
}

export const readInProcess = forkedReader(start);
