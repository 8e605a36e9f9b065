// Folders among the temporary files: for a command of the terminal, and where no other place can be written.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisMachineAlone } from '../workspace/machine.ts';
import { processMark, removeLeft } from '../workspace/processMark.ts';

export const ofCommand = 'treekeeper-job-';
export const ofStart = '.treekeeper-start-';

/** For this process alone, and gone when it ends in order; of one that is killed the next start removes it. */
export function temporaryFolder(place: string, prefix: typeof ofCommand | typeof ofStart): string {
  const folder = join(place, `${prefix}${processMark(thisMachineAlone())}`);
  mkdirSync(folder, { mode: 0o700 });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What processes that were killed have left. */
export async function sweepTemporary(): Promise<void> {
  for (const prefix of [ofCommand, ofStart]) {
    await removeLeft(tmpdir(), prefix, thisMachineAlone());
  }
}
