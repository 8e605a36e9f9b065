// Takes the files that were dropped on the window: workspaces one after the other, and a table for the import.

import { largestDropped } from '../../shared/bridge/droppedFile.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { isTableFile } from '../../shared/bridge/spreadsheet.ts';
import { importDropped } from './importing.ts';
import { openDropped } from './opening.ts';
import { tellTrouble } from './problems.ts';

/** Why it was not read, and what to do. */
type Unread = Pick<Problem, 'why' | 'remedy'>;

const tooLarge: Unread = {
  why: 'It is larger than 128 MB.',
  remedy: 'If it is a workspace, choose Open workspace file… in the File menu.',
};
const unreadable: Unread = {
  why: 'It is a folder, or it can’t be read.',
  remedy: 'Drop a file from this computer.',
};
const another: Unread = {
  why: 'One table is imported at a time.',
  remedy: 'Drop it once the other one is imported.',
};

const untaken = ({ name }: File, { why, remedy }: Unread): Problem => ({
  kind: 'problem',
  what: `“${name}” was not opened.`,
  why,
  remedy,
  safe: 'Nothing was written; your workspace is unchanged.',
});

/** The bytes go through memory several times: a large file is not even begun. */
async function take(file: File): Promise<void> {
  if (file.size > largestDropped) return tellTrouble(untaken(file, tooLarge));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return tellTrouble(untaken(file, unreadable));
  }
  await openDropped({ name: file.name, bytes });
}

/** Each is opened, or it is said why not. */
export async function takeDropped(files: readonly File[]): Promise<void> {
  const [table, ...others] = files.filter(({ name }) => isTableFile(name));
  for (const one of others) tellTrouble(untaken(one, another));
  for (const file of files.filter(({ name }) => !isTableFile(name))) await take(file);
  if (table) importDropped(table);
}
