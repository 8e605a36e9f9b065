// Reads what came from outside in a thread of this process.
import type { Reader } from './readerFork.ts';
import { readInThread } from './readInThread.ts';
import { readSheetsInThread } from './readSheetsInThread.ts';

/** For plain Node. A thread that hangs in the disk would keep a whole application from ending. */
export const threadReader: Reader = {
  received: (task, control) => readInThread(task, control),
  sheets: (workbook) => readSheetsInThread(workbook),
};
