// Reads a workbook in its own thread, within limits of work and memory that follow its size.
import { extname, join } from 'node:path';
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import type { Result } from '../../shared/values/result.ts';
import { inThread, type Limits, processorTime } from './inThread.ts';
import type { Refused } from './refused.ts';

/** A workbook of 5,000 rows takes less than a second; the rest is for slow computers. */
const usual: Limits = {
  disk: 120_000,
  processor: (size) => 10_000 + (size / 2 ** 20) * 4_000,
  spent: processorTime,
};

const { dirname, filename } = import.meta;
/** Where nothing is built, its source. */
const usualScript = join(dirname, `spreadsheetWorker${extname(filename)}`);

/** Never rejects: whatever happens to the thread is a sentence. */
export function readSheetsInThread(
  workbook: Uint8Array,
  script: string = usualScript,
  limits: Limits = usual,
): Promise<Result<readonly SpreadsheetSheet[], Refused>> {
  return inThread({ script, task: workbook, limits, memory: 384 });
}
