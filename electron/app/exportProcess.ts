// Starts the process that writes an export.
import { forkedExports } from '../output/exportFork.ts';
import { startProcess } from './ownProcess.ts';

export const exportInProcess = forkedExports(() =>
  startProcess('exportWriter.js', 'Treekeeper export'),
);
