// Starts the process that reads a file from outside.
import { forkedReader } from '../received/readerFork.ts';
import { startProcess } from './ownProcess.ts';

export const readInProcess = forkedReader(() =>
  startProcess('receivedReader.js', 'Treekeeper reader'),
);
