// The worker thread that reads a spreadsheet, so that a hostile one cannot block the window.
import { parentPort, workerData } from 'node:worker_threads';
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import type { Message } from './inThread.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { refused } from './refused.ts';

const tell = (message: Message<readonly SpreadsheetSheet[]>) => parentPort?.postMessage(message);

const bytes: Uint8Array = workerData;
tell({ read: bytes.length });
const read = await readSpreadsheet(bytes);
tell(read.ok ? read : refused(read.no));
