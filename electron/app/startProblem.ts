// Says why the application cannot start, where there is no window yet, and ends with a code that tells so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Problem } from '../../shared/bridge/problem.ts';

const failed = 1;

/** Chromium keeps files too: where its own folder cannot be written, it would end before a word is said. */
export async function endWith({ what, why, remedy, path }: Problem): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-start-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  // Whoever ends it from outside gets the same code.
  app.on('will-quit', () => app.exit(failed));
  await app.whenReady();
  const answered = dialog.showMessageBox({
    type: 'error',
    title: 'Treekeeper',
    message: what,
    detail: [path, `${why} ${remedy}`].filter(Boolean).join('\n\n'),
    buttons: ['Quit'],
  });
  console.error([what, path, why, remedy].filter(Boolean).join('\n'));
  await answered;
  app.exit(failed);
}
