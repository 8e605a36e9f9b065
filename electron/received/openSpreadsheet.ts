// Opens a spreadsheet for the import: read in a thread, and a problem in the user's words otherwise.
import { join } from 'node:path';
import type { DroppedFile } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import { no, type Result } from '../../shared/values/result.ts';
import { inThread, type Limits, processorTime, tooMuch } from './inThread.ts';
import type { Refused } from './refused.ts';

/** A workbook of 5,000 rows takes less than a second; the rest is for slow computers. */
const usual: Limits = {
  disk: 120_000,
  processor: (size) => 10_000 + (size / 2 ** 20) * 4_000,
  spent: processorTime,
};

export async function openSpreadsheet(
  { name, bytes }: DroppedFile,
  script: string = join(import.meta.dirname, 'spreadsheetWorker.js'),
  limits: Limits = usual,
): Promise<Result<readonly SpreadsheetSheet[], Problem>> {
  const read = await inThread<readonly SpreadsheetSheet[]>({
    script,
    task: bytes,
    limits,
    memory: 384,
  });
  return read.ok ? read : no(notRead(name, read.no));
}

function notRead(name: string, { why }: Refused): Problem {
  return {
    kind: 'problem',
    what: `“${name}” can’t be read.`,
    why,
    remedy:
      why === tooMuch ? 'Copy the rows that you need into a new workbook, or save it as CSV.' : '',
    safe: 'Nothing was imported.',
  };
}
