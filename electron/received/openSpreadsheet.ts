// Opens a spreadsheet for the import: read apart, and a problem in the user's words otherwise.
import type { DroppedFile } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { SpreadsheetSheet } from '../../shared/bridge/spreadsheet.ts';
import { no, type Result } from '../../shared/values/result.ts';
import { startAgain } from '../workspace/processEnd.ts';
import { tooMuch } from './inThread.ts';
import { endedEarly, notStarted, type Reader } from './readerFork.ts';
import type { Refused } from './refused.ts';

export async function openSpreadsheet(
  reader: Reader,
  { name, bytes }: DroppedFile,
): Promise<Result<readonly SpreadsheetSheet[], Problem>> {
  const read = await reader.sheets(bytes);
  return read.ok ? read : no(notRead(name, read.no));
}

const remedies: ReadonlyMap<string, string> = new Map([
  [tooMuch, 'Copy the rows that you need into a new workbook, or save it as CSV.'],
  [endedEarly, 'Choose the file again.'],
  [notStarted, `${startAgain} Then choose the file again.`],
]);

function notRead(name: string, { why }: Refused): Problem {
  return {
    kind: 'problem',
    what: `“${name}” can’t be read.`,
    why,
    remedy: remedies.get(why) ?? '',
    safe: 'Nothing was imported.',
  };
}
